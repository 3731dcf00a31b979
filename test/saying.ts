import type { Message, Say } from '../src/domain/message.ts'
import { loadTexts } from '../src/texts/loading.ts'
import { render, sayIn } from '../src/texts/render.ts'

const texts = loadTexts('prompts', {
  name: { da: 'Åby', en: 'Rivertown' },
  sender: { da: 'Åby Kommune', en: 'Rivertown Council' },
  timeZone: 'Europe/Copenhagen',
  languages: ['da', 'en'],
  quiet: { from: '21:00', until: '08:00' },
  cap: { perWeekMax: 1, perYearMax: 6 },
  departments: [],
  topics: [],
  places: [],
  roles: [],
})

/** What a text says to an English and to a Danish reader, for tests that read sentences. */
export const english: Say = sayIn('en', texts)
export const danish: Say = sayIn('da', texts)

/** A message as its reader sees it: a paragraph a line, quotations between « and ». */
export function readAs(language: 'da' | 'en', message: Message | undefined): readonly string[] {
  if (!message) return []
  return render(message, language, texts).blocks.map(({ style, text }) => (style === 'quote' ? `«${text}»` : text))
}
