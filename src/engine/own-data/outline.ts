import type { City } from '../../domain/city.ts'
import type { Language, Localized } from '../../domain/language.ts'
import { type Block, say, text } from '../../domain/message.ts'
import type { OwnData } from '../../domain/own-data.ts'
import type { Instant } from '../../domain/time.ts'
import { chatsSection, choicesSection, consentsSection } from './about-you.ts'
import { mattersSections } from './matters.ts'
import { blocksOf, numbered, type Section } from './section.ts'
import { keptSection, seenSection } from './seen.ts'
import { restSection, waitingSection, writtenSection } from './written.ts'

/** Everything that is stored about a person, in the order in which it is read: on the page, and in the chat where there is none. */
export function outlineOf(data: OwnData, city: City, now: Instant): readonly Section[] {
  const sections = [
    choicesSection(data, city),
    chatsSection(data, city),
    consentsSection(data, city),
    ...mattersSections(data, city, now),
    writtenSection(data, city),
    waitingSection(data, city),
    restSection(data, city),
    seenSection(data, city),
    keptSection(city),
    whySection,
  ]
  const told = sections.filter((section) => blocksOf(section).length > 0)
  return told.map((section) => inLanguageOf(data.person.language, section))
}

/** With what the city wrote in the language of the reader alone, so that a long text of an office can be told in pieces as well. */
function inLanguageOf(language: Language, { units, ...section }: Section): Section {
  const alone = (block: Block): Block =>
    'city' in block.words ? { ...block, words: { city: onlyIn(language, block.words.city) } } : block
  return { ...section, units: units.map(({ blocks, ...unit }) => ({ ...unit, blocks: blocks.map(alone) })) }
}

function onlyIn(language: Language, words: Localized): Localized {
  const known = words[language] === undefined ? Object.keys(words)[0] : language
  return known === undefined ? words : { [known]: words[known] ?? '' }
}

/** What it rests on, and what can be done about it. */
const whySection: Section = {
  key: 'why',
  title: text('mydata-why'),
  units: numbered('why', [
    say('mydata-why-words'),
    ...['rights-correct', 'rights-restrict', 'rights-object', 'rights-erase'].map((key) => say(key)),
    say('rights-complain'),
  ]),
}
