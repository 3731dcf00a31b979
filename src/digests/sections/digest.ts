import type { Language } from '../../domain/language.ts'
import type { Texts } from '../../texts/texts.ts'
import { unabridged } from '../abridge.ts'
import { type Digest, saysAnything } from '../digest.ts'
import type { Outline, Section } from '../outline.ts'
import { languageFor, type Say, sayIn } from '../say.ts'
import { arrivalsSection } from './arrivals.ts'
import { consultationSections } from './consultation.ts'
import { ideasSection } from './ideas.ts'
import { ledgerSection } from './ledger.ts'
import { lettersSection } from './letters.ts'
import { offersSection } from './offers.ts'
import { othersSection } from './others.ts'
import { promisesSection } from './promises.ts'

/** Everything a digest says, in order, as data that every format can be written from. Pure. */
export function digestOutline(digest: Digest, reader: Language, texts: Texts): Outline {
  const language = languageFor(reader, texts)
  const t = sayIn(language, texts)
  const department = digest.city.departments.find((each) => each.id === digest.department)
  return {
    language,
    title: t('digest-title', { name: { local: department?.name ?? digest.city.name } }),
    made: { shape: 'note', words: t('digest-made', { at: { at: digest.now } }), only: unabridged },
    sections: [
      ...(saysAnything(digest) ? sections(digest, language, t) : [emptySection(t)]),
      ...ledgerSection(digest, t),
    ],
  }
}

function sections(digest: Digest, language: Language, t: Say): readonly Section[] {
  return [
    promisesSection(digest, t),
    ...lettersSection(digest, t),
    ...ideasSection(digest, t),
    ...offersSection(digest, t),
    ...consultationSections(digest, language, t),
    ...arrivalsSection(digest, t),
    ...othersSection(digest, t),
  ]
}

function emptySection(t: Say): Section {
  return { shape: 'section', rows: [{ shape: 'line', words: t('digest-empty') }], only: unabridged }
}
