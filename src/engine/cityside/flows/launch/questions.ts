import type { LaunchDraft, QuestionDraft } from '../../../../domain/launch-draft.ts'
import { type Block, say, text } from '../../../../domain/message.ts'
import { choiceLabelCharactersMax } from '../../../../domain/question.ts'
import { type KindName, kindOf } from '../../../../domain/questions/kinds.ts'
import { fold } from '../../../../domain/understood/fold.ts'
import { meant } from '../../../../domain/understood/match.ts'
import { numberIn } from '../../../../domain/understood/numbers.ts'
import type { Turn } from '../../../conversation/turn.ts'
import { saysNothing } from '../short-answers.ts'
import { asked, composed, type Step, slip, type Taken, taken, written } from '../step.ts'
import { statementsRead } from './statements.ts'

const questionCharactersMax = 600
const scaleEndCharactersMax = 60
const choicesMin = 2

const kinds: readonly { readonly kind: KindName; readonly label: string }[] = [
  { kind: 'choice', label: 'button-kind-choice' },
  { kind: 'choices', label: 'button-kind-choices' },
  { kind: 'scale', label: 'button-kind-scale' },
  { kind: 'open', label: 'button-kind-open' },
  { kind: 'ranking', label: 'button-kind-ranking' },
  { kind: 'place', label: 'button-kind-place' },
  { kind: 'photo', label: 'button-kind-photo' },
  { kind: 'agree', label: 'button-kind-agree' },
]

/** A city without a map asks for no places. */
function kindsIn({ state: { city } }: Turn): typeof kinds {
  return kinds.filter(({ kind }) => city.map !== undefined || kindOf({ kind }).fromCity.length === 0)
}

/** One question after the other, until there are three or the writer says that it is enough. */
export const questionSteps: Readonly<Record<string, Step<LaunchDraft>>> = {
  question: written('draft-question', 'draft-question-example', questionCharactersMax, (draft, words) =>
    draft.questions.some(({ text: said }) => said === '')
      ? withCurrent(draft, (question) => ({ ...question, text: words }))
      : { ...draft, questions: [...draft.questions, { text: words }] },
  ),
  kind: {
    ask: () => asked('draft-kind', 'draft-kind-example'),
    options: (_, turn) => kindsIn(turn).map(({ kind, label }) => ({ option: kind, label: text(label) })),
    read: (draft, words, turn) => {
      const { understood } = turn.state
      const named = meant(understood.cityside.kinds, words, understood)
      const offered = kindsIn(turn)
      const found = offered.find(({ kind }) => kind === named) ?? offered[(numberIn(words, understood) ?? 0) - 1]
      return kindTaken(draft, found?.kind)
    },
    take: (draft, option, turn) => kindTaken(draft, kindsIn(turn).find(({ kind }) => kind === option)?.kind),
  },
  choices: {
    ask: (draft) => {
      const { choices = [] } = currentOf(draft) ?? {}
      // They were too many for another way of answering.
      const now: readonly Block[] =
        choices.length > 0 ? [say('draft-says-now'), { style: 'quote', words: { own: choices.join(', ') } }] : []
      return [...now, ...asked('draft-choices', 'draft-choices-example')]
    },
    read: (draft, words) => {
      const choices = words
        .split(words.includes('\n') ? '\n' : /[,;]/)
        .map(labelIn)
        .filter((each) => each !== '')
      const long = choices.find((each) => each.length > choiceLabelCharactersMax)
      if (long) return slip(say('draft-choice-long', { choice: long, max: choiceLabelCharactersMax }))
      if (new Set(choices.map(fold)).size < choices.length) return slip(say('draft-choices-same'))
      const max = roomForChoices(currentOf(draft) ?? { text: '' })
      if (choices.length < choicesMin || choices.length > max) return slip(say('draft-choices-slip', { max }))
      return taken(withCurrent(draft, (question) => ({ ...question, choices })))
    },
  },
  choice: {
    ask: () => asked('draft-choice', 'draft-choice-example'),
    options: (draft) =>
      (currentOf(draft)?.choices ?? []).length > choicesMin
        ? [{ option: 'remove', label: text('button-remove-choice') }]
        : [],
    read: (draft, words) => {
      const choice = labelIn(words)
      const { choices = [] } = currentOf(draft) ?? {}
      if (choice === '') return slip(say('slip-no-words'))
      if (choice.length > choiceLabelCharactersMax)
        return slip(say('draft-choice-long', { choice, max: choiceLabelCharactersMax }))
      if (choices.some((each) => fold(each) === fold(choice))) return slip(say('draft-choices-same'))
      return taken(withChoices(draft, (all) => all.map((each) => (each === '' ? choice : each))))
    },
    take: (draft) => taken(withoutChoice(draft)),
  },
  other: {
    ask: () => asked('draft-other', 'draft-other-example'),
    options: () => [{ option: 'none', label: text('button-no-other') }],
    read: (draft, words, turn) => {
      if (saysNothing(words, turn.state.understood)) return taken(withoutOther(draft))
      const other = labelIn(words)
      const { choices = [] } = currentOf(draft) ?? {}
      if (other === '') return slip(say('slip-no-words'))
      if (other.length > choiceLabelCharactersMax)
        return slip(say('draft-choice-long', { choice: other, max: choiceLabelCharactersMax }))
      if (choices.some((each) => fold(each) === fold(other))) return slip(say('draft-choices-same'))
      return taken(withCurrent(draft, (question) => ({ ...question, other })))
    },
    take: (draft) => taken(withoutOther(draft)),
  },
  statements: {
    ask: (draft) => {
      const { statements = [] } = currentOf(draft) ?? {}
      const now: readonly Block[] =
        statements.length > 0 ? [say('draft-says-now'), { style: 'quote', words: { own: statements.join('\n') } }] : []
      return [...now, ...asked('draft-statements', 'draft-statements-example')]
    },
    read: (draft, words) => {
      const read = statementsRead(words)
      return 'style' in read ? slip(read) : taken(withCurrent(draft, (question) => ({ ...question, statements: read })))
    },
  },
  low: written('draft-low', 'draft-low-example', scaleEndCharactersMax, (draft, low) =>
    withCurrent(draft, (question) => ({ ...question, low })),
  ),
  high: written('draft-high', 'draft-high-example', scaleEndCharactersMax, (draft, high) =>
    withCurrent(draft, (question) => ({ ...question, high })),
  ),
  more: {
    ask: (draft) => [say('draft-more', { questions: draft.questions.length })],
    options: () => [
      { option: 'no', label: text('button-enough'), style: 'primary' },
      { option: 'yes', label: text('button-another-question') },
    ],
    // Words here are the next question, unless they say that there is none.
    read: (draft, words, turn) =>
      saysNothing(words, turn.state.understood)
        ? taken({ ...draft, asked: true })
        : (questionSteps.question?.read(draft, words, turn) ?? slip(say('slip-no-words'))),
    take: (draft, option) =>
      option === 'no'
        ? taken({ ...draft, asked: true })
        : taken({ ...draft, questions: [...draft.questions, { text: '' }] }),
  },
}

/** A choice as it stands on its button. */
function labelIn(words: string): string {
  return composed(words.replace(/^\s*[-*•]\s*/, ''))
}

function withChoices(draft: LaunchDraft, change: (choices: readonly string[]) => readonly string[]): LaunchDraft {
  return withCurrent(draft, (question) => ({ ...question, choices: change(question.choices ?? []) }))
}

/** Leaves the choice out that was to be told again; a number that is to be reached stays with its own. */
function withoutChoice(draft: LaunchDraft): LaunchDraft {
  const current = currentOf(draft)
  const gone = current?.choices?.indexOf('') ?? -1
  const left = withChoices(draft, (all) => all.filter((each) => each !== ''))
  const { reach, ...unreached } = left
  if (reach?.choice === undefined || draft.questions[reach.question] !== current || reach.choice < gone) return left
  return reach.choice === gone ? unreached : { ...left, reach: { ...reach, choice: reach.choice - 1 } }
}

/** What a question can lack. */
type Lacking = 'question' | 'kind' | 'choices' | 'choice' | 'other' | 'statements' | 'low' | 'high'

/** What is missing of the question that is being written. */
export function unfinished(draft: LaunchDraft): Lacking | undefined {
  const current = currentOf(draft)
  return current ? missing(current) : draft.questions.length === 0 ? 'question' : undefined
}

/** The question that is being written: the first of which something is missing, be it new or written again. */
export function currentOf({ questions }: LaunchDraft): QuestionDraft | undefined {
  return questions.find((question) => missing(question) !== undefined)
}

function missing(question: QuestionDraft): Lacking | undefined {
  const { text: said, kind, choices = [] } = question
  if (said === '') return 'question'
  if (kind === undefined) return 'kind'
  const { needs } = kindOf({ kind })
  const need = needs.find((each) => question[each] === undefined)
  if (need !== undefined || !needs.includes('choices')) return need
  // Empty is one that is told again.
  if (choices.length > roomForChoices(question)) return 'choices'
  return choices.includes('') ? 'choice' : question.other === '' ? 'other' : undefined
}

/** How many choices there can be beside "something else", which takes the room of one. */
export function roomForChoices({ kind = 'choice', other }: QuestionDraft): number {
  const { choicesMax } = kindOf({ kind })
  return other === undefined || !maySayOther({ kind }) ? choicesMax : choicesMax - 1
}

/** Whether something else can be written instead of the choices. */
export function maySayOther({ kind }: QuestionDraft | { readonly kind: KindName }): boolean {
  return kind === 'choice' || kind === 'choices'
}

function withoutOther(draft: LaunchDraft): LaunchDraft {
  return withCurrent(draft, ({ other: _, ...question }) => question)
}

function kindTaken(draft: LaunchDraft, kind: KindName | undefined): Taken<LaunchDraft> {
  return kind === undefined
    ? slip(say('draft-not-on-list'))
    : taken(withCurrent(draft, (question) => ({ ...question, kind })))
}

function withCurrent(draft: LaunchDraft, change: (question: QuestionDraft) => QuestionDraft): LaunchDraft {
  const current = currentOf(draft)
  return { ...draft, questions: draft.questions.map((each) => (each === current ? change(each) : each)) }
}
