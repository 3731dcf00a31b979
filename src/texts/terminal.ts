import { join } from 'node:path'
import type { City } from '../domain/city.ts'
import type { Say } from '../domain/message.ts'
import { filesIn } from './loading.ts'
import { sayIn } from './render.ts'
import { makeTexts, type Texts } from './texts.ts'

/** What a terminal speaks, whatever the city does: the commands, the settings and the names in the files are English too. */
export const terminalLanguage = 'en'

/** The texts that come with Ekko: a city may have thrown the English ones out of its own. */
const shippedPrompts = join(import.meta.dirname, '../../prompts')

/** Says texts in a terminal. `texts` are the city's own; there are none yet where its file cannot be read. */
export function terminalSay(texts?: Texts): Say {
  if (texts?.bundles.has(terminalLanguage)) return sayIn(terminalLanguage, texts)
  const city: City = { ...(texts?.city ?? nowhere), languages: [terminalLanguage] }
  const files = new Map([[terminalLanguage, filesIn(join(shippedPrompts, terminalLanguage))]])
  return sayIn(terminalLanguage, makeTexts(city, files).texts)
}

/** Before a city is known, only what is wrong with its file is said, and that names neither sender nor time. */
const nowhere: City = {
  name: {},
  sender: {},
  timeZone: 'UTC',
  languages: [terminalLanguage],
  quiet: { from: '21:00', until: '08:00' },
  cap: { perWeekMax: 1, perYearMax: 6 },
  departments: [],
  topics: [],
  places: [],
  roles: [],
}
