import type { Consultation } from '../../domain/consultation.ts'
import type { Entrance } from '../../domain/deeplink.ts'
import { standing } from '../../domain/direction.ts'
import type { Language } from '../../domain/language.ts'
import { inLanguage } from '../../domain/language.ts'
import type { TextValue } from '../../domain/message.ts'
import type { Venue } from '../../domain/venue.ts'
import { renderText } from '../../texts/render.ts'
import type { Texts } from '../../texts/texts.ts'
import type { PosterWords } from './poster.ts'

/** What every poster needs beside its subject. */
export interface PosterGround {
  readonly entrances: readonly Entrance[]
  readonly texts: Texts
  readonly language: Language
  /** Where more stands, as people type it. */
  readonly address?: string | undefined
}

/** Everything a poster for this consultation says in one language. */
export function posterWords(consultation: Consultation, ground: PosterGround): PosterWords {
  const { language } = ground
  const say = sayIn(ground)
  const { title, questions, answerBy, closesAt, host } = consultation
  return {
    ...frameOf(ground),
    title: standing(language, inLanguage(title, language)),
    question: standing(language, inLanguage(questions[0].text, language)),
    promise: say('poster-promise', { answerBy: { on: answerBy } }),
    closes: say('poster-closes', { closes: { at: closesAt } }),
    host: say('poster-host', { name: host.name, title: { local: host.title } }),
  }
}

/** Everything a poster says whose code never goes out of date: of what is open at a venue, or without one in the whole city. */
export function standingPosterWords(venue: Venue | undefined, ground: PosterGround): PosterWords {
  const { texts, language } = ground
  const say = sayIn(ground)
  return {
    ...frameOf(ground),
    title: venue ? standing(language, inLanguage(venue.name, language)) : say('poster-open-title'),
    question: say(venue ? 'poster-venue-question' : 'poster-open-question'),
    promise: say('poster-open-promise'),
    closes: say('poster-open-stays'),
    host: standing(language, inLanguage(texts.city.sender, language)),
  }
}

type Say = (key: string, values?: Readonly<Record<string, TextValue>>) => string

function sayIn({ texts, language }: PosterGround): Say {
  return (key, values) => standing(language, renderText(values ? { key, with: values } : { key }, language, texts))
}

/** The same on all posters. */
function frameOf(ground: PosterGround): Pick<PosterWords, 'sender' | 'scan' | 'how' | 'more' | 'doors'> {
  const { entrances, texts, language, address } = ground
  const say = sayIn(ground)
  return {
    sender: standing(language, inLanguage(texts.city.sender, language)),
    scan: say('poster-scan'),
    how: say('poster-how'),
    ...(address !== undefined && { more: say('poster-more', { address }) }),
    doors: entrances.map(({ name, url, words }) => ({
      name,
      url,
      ...(words !== undefined && { write: say('poster-write', { words }) }),
    })),
  }
}
