import type { Localized } from '../language.ts'
import type { Block } from '../message.ts'
import { say, text } from '../message.ts'
import type { Choice, ChoiceId } from '../question.ts'
import type { ReleasedQuestion } from '../release/released.ts'
import { partsTold, sum, type Told } from '../release/suppress.ts'
import type { QuestionTally } from '../tally.ts'
import type { Fault, Option, Partly, Reader, ShownLine, ToldCounts, Written } from './kind.ts'

/** A question that offers choices with labels of their own: what the kinds that do so have in common. */
export interface Labelled<Words = Localized> {
  readonly choices: readonly Choice<Words>[]
}

/** The choices as options; a label is short enough to be said in full everywhere. */
export function labelOptions({ choices }: Labelled): readonly Option[] {
  return choices.map(({ id, label }) => ({ id, label, name: label }))
}

/** The choices with their labels changed. */
export function withLabels<From, To>({ choices }: Labelled<From>, change: (words: From) => To): readonly Choice<To>[] {
  return choices.map(({ id, label }) => ({ id, label: change(label) }))
}

/** Choices from their labels alone, as a moderator lists them in a chat. */
export function choicesCalled(labels: readonly Localized[]): readonly Choice[] {
  return labels.map((label, at) => ({ id: `c${at + 1}`, label }))
}

/** The labels of some choices, in the order in which the question has them. */
export function labelsOf({ choices }: Labelled, ids: readonly ChoiceId[]): readonly Localized[] {
  return choices.filter(({ id }) => ids.includes(id)).map(({ label }) => label)
}

/** "You chose", with the choice. */
export function chosen(question: Labelled, id: ChoiceId): readonly Block[] {
  return [
    say('echo-you-chose'),
    ...labelsOf(question, [id]).map((label): Block => ({ style: 'quote', words: { city: label } })),
  ]
}

/** The choice whose id a form holds. */
export function choiceWith({ choices }: Labelled, id: string): Choice | undefined {
  return choices.find((choice) => choice.id === id)
}

/** The one choice that words name. */
export function choiceIn({ choices }: Labelled, words: string, reader: Reader): ChoiceId | undefined {
  return reader.option(choices, words)?.id
}

/** How many selected each option, as far as that is told. */
export function peopleLines(options: readonly Option[], { counts }: ReleasedQuestion): readonly ShownLine[] {
  return options.map(({ id, name }) => ({ label: name, people: counts[id] }))
}

/** The counts of options of which each person selects one. */
export function oneOfEach(options: readonly Pick<Option, 'id'>[], { choices }: QuestionTally): ToldCounts {
  const counts = options.map(({ id }) => choices[id] ?? 0)
  const told = toldOf(options, partsTold(counts))
  return { told, parts: Object.keys(told).length === counts.length ? [sum(counts)] : [] }
}

/** The counts that are told, by the items they are about. */
export function toldOf(options: readonly Pick<Option, 'id'>[], counts: Told): Readonly<Record<string, number>> {
  return Object.fromEntries(
    options.flatMap(({ id }, at) => {
      const count = counts[at]
      return count === undefined ? [] : [[id, count]]
    }),
  )
}

/** What is ticked so far, in words: the sign on the buttons says nothing to a citizen who hears them read. */
export function chosenSoFar(names: readonly Localized[]): Block {
  return { style: 'note', words: text('chosen-so-far', { names: { list: names } }) }
}

/** The lines as one paragraph for those who answered. */
export function linesBlock(lines: readonly ShownLine[]): Block {
  return {
    style: 'plain',
    words: {
      lines: lines.map(({ label, people }) =>
        people === undefined
          ? text('count-few', { label: { local: label } })
          : text('count-choice', { label: { local: label }, people }),
      ),
    },
  }
}

/** Too few choices, too many, or two with the same label. */
export function labelFaults(
  { choices }: Partly<Labelled<Written>>,
  max: number,
  quoted: (words: string) => string,
): readonly Fault[] {
  if (choices === undefined) return []
  const at = ['choices']
  const counted =
    choices.length < 2
      ? [{ at, text: text('file-choices-few') }]
      : choices.length > max
        ? [{ at, text: text('file-choices-many', { max, over: choices.length - max }) }]
        : []
  return [...counted, ...sameLabels(choices, quoted)]
}

function sameLabels(
  choices: NonNullable<Partly<Labelled<Written>>['choices']>,
  quoted: (words: string) => string,
): readonly Fault[] {
  const seen = new Set<string>()
  return choices.flatMap((choice, at) => {
    const label = choice?.label
    const labels = typeof label === 'string' ? [['', label] as const] : Object.entries(label ?? {})
    return labels.flatMap(([language, words]) => {
      if (typeof words !== 'string') return []
      const key = `${language}:${words.toLowerCase()}`
      const twice = seen.has(key)
      seen.add(key)
      const place = ['choices', at, 'label', ...(language === '' ? [] : [language])]
      return twice ? [{ at: place, text: text('file-choices-same', { label: quoted(words) }) }] : []
    })
  })
}
