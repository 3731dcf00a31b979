import type { Say } from '../src/domain/message.ts'
import { loadTexts } from '../src/texts/loading.ts'
import { sayIn } from '../src/texts/render.ts'

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
