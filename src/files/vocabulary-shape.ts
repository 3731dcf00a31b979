import { z } from 'zod'
import { consultationVerbs } from '../domain/cityside.ts'
import { commands } from '../domain/command.ts'
import { kindNames } from '../domain/questions/kinds.ts'
import { stances } from '../domain/themes.ts'
import { reactWords, type Vocabulary } from '../domain/understood/vocabulary.ts'
import { feasts, partsOfDay } from '../domain/understood/when/lines.ts'

const line = z.string().min(1)
/** May be empty where a language has nothing of the kind. */
const lines = z.array(line)
const some = lines.nonempty()
/** In a row, one word is one line; several are a list of their own. */
const row = z.array(z.union([line.transform((only) => [only]), some])).nonempty()

/** An object with these names, each with words. */
function each<Name extends string>(names: readonly Name[]) {
  return z.strictObject(Object.fromEntries(names.map((name) => [name, some])) as Record<Name, typeof some>)
}

const cityside = z.strictObject({
  code: some,
  nouns: some,
  verbs: each(['new', 'drop', ...consultationVerbs]),
  offers: some,
  fromIdea: some,
  desk: some,
  ask: each(['ask', 'answer', 'idea', 'offer', 'reply']),
  guides: each(['give', 'away', 'from', 'until', 'returned']),
  kinds: each(kindNames),
  verdicts: each(['postponed', 'passedOn']),
  themes: z.strictObject({
    ...{ undo: some, list: some, rest: some, more: some, merge: some, split: some, rename: some, remove: some },
    ...{ not: lines, from: lines, to: some, with: lines, is: lines, together: lines },
    stances: each(stances),
  }),
  everybody: some,
  nothing: some,
  now: some,
  back: some,
})

const lengthOf = z.string().regex(/^P(?:\d+[DWMY])?(?:T\d+[HM])?$/)
const when = z.strictObject({
  ...{ one: lines, two: lines, minutes: lines, hours: lines, months: lines, years: lines },
  lengths: z.record(lengthOf, some),
  ...{ from: lines, weekLater: lines, dayAfterTomorrow: lines, ordinals: row, of: lines, the: lines, ordinal: lines },
  ...{ next: lines, week: lines, month: lines, nextYear: lines, weekend: lines, begins: lines, middle: lines },
  ...{ ends: lines, first: lines, last: lines, before: lines, after: lines, feasts: each(feasts), clock: lines },
  ...{ am: lines, pm: lines, halfBefore: lines, halfPast: lines, quarterPast: lines, quarterTo: lines },
  ...{ parts: each(partsOfDay), unclear: lines },
})

/** The form of prompts/LANGUAGE/understood.yaml. */
export const vocabularyShape = z.strictObject({
  commands: each(commands),
  ideas: some,
  language: some,
  yes: some,
  no: some,
  heard: each(['yes', 'partly', 'no']),
  goingOn: each(['next', 'done', 'skip', 'all']),
  reacting: each(reactWords),
  ways: each(['host', 'idea', 'last', 'others']),
  smallTalk: each(['thanks', 'hello', 'fine']),
  polite: lines,
  signatures: lines,
  numbers: z.strictObject({ words: row, before: lines, of: lines, and: lines }),
  days: z.strictObject({
    ...{ months: row, weekdays: row, today: lines, tomorrow: lines, in: lines, days: lines, weeks: lines },
    when: when.exactOptional(),
  }),
  memory: lines,
  help: z.strictObject({ begins: lines, ends: lines, not: lines }),
  chats: z.strictObject({ leave: some, prefer: some }),
  behalf: some,
  who: some,
  decider: z.strictObject({ ask: some, who: some, back: some }),
  places: z.strictObject({ here: lines, unknown: lines, corner: lines, short: z.record(line, some) }),
  cityside: cityside.exactOptional(),
}) satisfies z.ZodType<Vocabulary>
