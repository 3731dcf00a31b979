import type { Consultation } from '../../domain/consultation.ts'
import type { Entrance } from '../../domain/deeplink.ts'
import { standing } from '../../domain/direction.ts'
import type { Language } from '../../domain/language.ts'
import { inLanguage } from '../../domain/language.ts'
import type { TextValue } from '../../domain/message.ts'
import { renderText } from '../../texts/render.ts'
import type { Texts } from '../../texts/texts.ts'
import type { PosterWords } from './poster.ts'

/** Everything a poster for this consultation says in one language. */
export function posterWords(
  consultation: Consultation,
  entrances: readonly Entrance[],
  texts: Texts,
  language: Language,
  address?: string,
): PosterWords {
  const say = (key: string, values?: Readonly<Record<string, TextValue>>) =>
    standing(language, renderText(values ? { key, with: values } : { key }, language, texts))
  const { title, questions, answerBy, closesAt, host } = consultation
  return {
    sender: standing(language, inLanguage(texts.city.sender, language)),
    title: standing(language, inLanguage(title, language)),
    question: standing(language, inLanguage(questions[0].text, language)),
    scan: say('poster-scan'),
    how: say('poster-how'),
    promise: say('poster-promise', { answerBy: { on: answerBy } }),
    closes: say('poster-closes', { closes: { at: closesAt } }),
    host: say('poster-host', { name: host.name, title: { local: host.title } }),
    ...(address !== undefined && { more: say('poster-more', { address }) }),
    doors: entrances.map(({ name, url, words }) => ({
      name,
      url,
      ...(words !== undefined && { write: say('poster-write', { words }) }),
    })),
  }
}
