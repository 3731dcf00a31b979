import type { City } from '../domain/city.ts'
import type { Say } from '../domain/message.ts'
import { shippedFiles } from './loading.ts'
import { sayIn } from './render.ts'
import { makeTexts, shippedLanguage, type Texts } from './texts.ts'

/** What a terminal speaks, whatever the city does: the commands, the settings and the names in the files are English too. */
export const terminalLanguage = shippedLanguage

/** Says texts in a terminal. `texts` are the city's own; there are none yet where its file cannot be read. */
export function terminalSay(texts?: Texts): Say {
  const { city, bundles, shipped } = texts ?? makeTexts(nowhere, new Map(), shippedFiles()).texts
  const english = bundles.get(terminalLanguage)
  return sayIn(terminalLanguage, {
    city: { ...city, languages: [terminalLanguage] },
    bundles: new Map(english ? [[terminalLanguage, english]] : []),
    ...(shipped && { shipped }),
  })
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
