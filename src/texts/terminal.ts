import type { City } from '../domain/city.ts'
import type { Language } from '../domain/language.ts'
import type { Say } from '../domain/message.ts'
import { shippedFiles, shippedFilesIn } from './loading.ts'
import { sayIn } from './render.ts'
import { makeTexts, shippedLanguage, type Texts } from './texts.ts'

/** What a terminal speaks, whatever the city does: the commands, the settings and the names in the files are English too. */
const terminalLanguage = shippedLanguage

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

/** Says the texts that come with Ekko in one of its languages, where there is no city yet. */
export function shippedSay(language: Language): Say {
  const files = new Map([[language, shippedFilesIn(language)]])
  const { texts } = makeTexts({ ...nowhere, languages: [language] }, files, shippedFiles())
  return sayIn(language, texts)
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
