import type { Answer, AnswerValue } from '../../domain/answer.ts'
import { sameAnswer } from '../../domain/answer.ts'
import type { RunningConsultation } from '../../domain/consultation.ts'
import type { HeldPart } from '../../domain/held.ts'
import type { Notice } from '../../domain/outbox.ts'
import type { Question, QuestionId } from '../../domain/question.ts'
import { type Entry, firstIn, type Taken } from '../../domain/questions/kind.ts'
import { givenTo, kindOf, offersChoices } from '../../domain/questions/kinds.ts'
import { statementsIn, takesStatements } from '../../domain/questions/open.ts'
import { answerIn, photosIn } from '../../domain/questions/pictures.ts'
import type { Danger } from '../../domain/understood/danger.ts'
import type { WayOut } from '../../domain/understood/leaving.ts'
import { commandIn } from '../conversation/commands.ts'
import { answersTo, type Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { changing, nothing, together } from '../decision.ts'
import { askWhetherToForget, stop } from '../person/leave.ts'
import { callFor } from '../safety/danger.ts'
import { dangerInWords } from '../safety/danger-message.ts'
import { askToLeave, doubtIn } from '../safety/leaving.ts'
import { askToKeep, mayBeKept, type Storable, storable, tellOfCpr } from '../safety/personal.ts'
import { saidIn } from '../unasked/closed.ts'
import { fieldId, introduction, saidTo } from './ask.ts'
import { askNext } from './next.ts'
import { readerIn } from './read.ts'
import { joinConsultation } from './record.ts'
import { refusalOf } from './refusal.ts'
import { askAgain } from './written.ts'

/** All answers from one form. A field left empty is a skipped question, unless it was answered before. */
export function answerByForm(
  turn: Turn,
  running: RunningConsultation,
  fields: Readonly<Record<string, string | readonly string[]>>,
): Decision {
  const { consultation } = running
  const before = answersTo(turn.state, consultation)
  const reader = readerIn(turn.state.understood, turn.state.city)
  const filled = consultation.questions.map((question, index) => {
    const said = saidTo(before, question.id)
    const entry = { id: fieldId(index), fields, reader }
    const value = kindOf(question).filled(question, entry, givenTo(question, said))
    return fieldOf(turn, question, { value, said, unread: value ? undefined : unreadIn(question, entry, said) })
  })
  const out = filled.map(({ out }) => out)
  if (out.includes('forget')) return askWhetherToForget(turn)
  if (out.includes('stop')) return stop(turn)
  const said = consultation.questions.flatMap((question, index) => {
    const value = filled[index]?.value
    return value && !sameAnswer(saidTo(before, question.id), value) ? [saidIn(question, value)] : []
  })
  const refusal = refusalOf(turn, running, said)
  if (refusal) return callBefore(turn, running, filled) ?? refusal
  // What sounds like danger, or like leaving, is no answer, and neither a skip; nor is a place that could not be made out.
  const answers = filled.flatMap(({ question, value, danger, doubt, unread }): readonly Answer[] =>
    danger || doubt || (unread && !value)
      ? []
      : [{ consultation: consultation.id, question, value: value ?? { kind: 'skipped' }, at: turn.now }],
  )
  const changed = answers.filter((answer) => !sameAnswer(saidTo(before, answer.question), answer.value))
  const changes = changed.map((answer) => ({ kind: 'answer.given', ...answer }) as const)
  const told = together(...filled.map(({ may }) => (may && !mayBeKept(may) ? tellOfCpr(turn, may) : nothing)))
  const next =
    goOn(turn, running, filled) ??
    askUnread(turn, running, filled) ??
    together(told, askNext(turn, consultation, answers, consultation.questions.length))
  return together(joinConsultation(turn, consultation), changing(...changes), metByForm(turn) ? introduced(next) : next)
}

/** One field: what may be recorded of it, and what has to be said about it first. */
interface FieldRead {
  readonly question: QuestionId
  readonly value?: AnswerValue
  readonly danger?: Danger
  /** They want to leave, and said nothing else; or they may want to. */
  readonly out?: WayOut
  readonly doubt?: WayOut
  readonly part?: HeldPart
  readonly may?: Storable
  /** What is to be asked about words that were no answer yet. */
  readonly unread?: Unread
}

type Unread = Exclude<Taken<AnswerValue>, { readonly as: 'answer' | 'skip' }>

function fieldOf(
  turn: Turn,
  question: Question,
  {
    value,
    said,
    unread,
  }: {
    readonly value: AnswerValue | undefined
    readonly said: AnswerValue | undefined
    readonly unread: Unread | undefined
  },
): FieldRead {
  const { id } = question
  const [words] = statementsIn(value)
  if (words === undefined) {
    const stays = value ?? said
    return { question: id, ...(stays && { value: stays }), ...(unread && { unread }) }
  }
  const danger = dangerInWords(turn.state, words)
  if (danger) return { question: id, danger, part: { words, question: id, fresh: true } }
  const command = commandIn(words, turn.state.understood)
  if (command === 'stop' || command === 'forget') return { question: id, out: command }
  const doubt = doubtIn(turn, words)
  if (doubt) return { question: id, doubt, part: { words, question: id, fresh: true } }
  if (!takesStatements(question)) return { question: id, ...(value && { value: withoutNumbers(value, words) }) }
  const may = storable(words)
  const stored = may.words === undefined ? said : answerIn(question, [may.words], photosIn(value))
  const part = { words, question: id, ...(may.words !== undefined && { kept: may.words }) }
  return { question: id, ...(stored && { value: stored }), ...(may.leftOut.length > 0 && { part, may }) }
}

/** Words beside choices, without what leads straight to a person. */
function withoutNumbers(value: AnswerValue, words: string): AnswerValue {
  const kept = storable(words).words
  if (value.kind !== 'choice' && value.kind !== 'choices') return value
  return { ...value, statements: kept === undefined ? [] : [kept] }
}

/** Words in the field of a question about a place that are no place of the city's, or could be several. */
function unreadIn(
  question: Question,
  { id, fields, reader }: Entry,
  said: AnswerValue | undefined,
): Unread | undefined {
  const words = firstIn(fields, id)
  const takesAnything: boolean = takesStatements(question)
  if (words === '' || offersChoices(question) || takesAnything) return undefined
  const [field] = kindOf(question).fields(question, id, givenTo(question, said)) ?? []
  if (field?.kind === 'text' && field.value === words) return undefined
  const taken = kindOf(question).read(question, words, reader)
  return taken.as === 'slip' || taken.as === 'several' ? taken : undefined
}

/** Asks on in the chat for what a form could not settle; undefined where it settled everything. */
function askUnread(turn: Turn, running: RunningConsultation, filled: readonly FieldRead[]): Decision | undefined {
  const index = filled.findIndex(({ unread }) => unread !== undefined)
  const unread = filled[index]?.unread
  return unread && askAgain(turn, { running, index, misses: 0, fresh: false }, unread)
}

/** Danger is answered at once, also where the form came too late. */
function callBefore(turn: Turn, running: RunningConsultation, filled: readonly FieldRead[]): Decision | undefined {
  return filled.some(({ danger }) => danger !== undefined) ? goOn(turn, running, filled) : undefined
}

/** What goes before the receipt: who to call, or whether a number may stay; undefined where there is nothing of it. */
function goOn(turn: Turn, { consultation }: RunningConsultation, filled: readonly FieldRead[]): Decision | undefined {
  const partsOf = (fields: readonly FieldRead[]) => fields.flatMap(({ part }) => part ?? [])
  const dangers = filled.filter(({ danger }) => danger !== undefined)
  const danger = dangers[0]?.danger
  if (danger) return callFor(turn, danger, { why: 'danger', consultation: consultation.id, parts: partsOf(dangers) })
  const doubtful = filled.filter(({ doubt }) => doubt !== undefined)
  const doubt = doubtful[0]?.doubt
  if (doubt) return askToLeave(turn, doubt, { consultation: consultation.id, parts: partsOf(doubtful) })
  const personal = filled.filter(({ may }) => may && mayBeKept(may))
  if (personal.length > 0) return askToKeep(turn, { consultation: consultation.id, parts: partsOf(personal) })
  return undefined
}

/**
 * A form takes the place of the message it came with, so a citizen who met Ekko by it has not been told yet who asks.
 */
function metByForm({ state: { known } }: Turn): boolean {
  return (
    known.consents.asked === undefined &&
    known.consents.told === undefined &&
    known.involvements.every(({ invitation }) => invitation.by === 'own' && invitation.progress !== 'answered')
  )
}

function introduced(decision: Decision): Decision {
  return { ...decision, outbox: decision.outbox.map((item) => ({ ...item, notice: withHello(item.notice) })) }
}

function withHello(notice: Notice): Notice {
  switch (notice.kind) {
    case 'receipt':
      return { ...notice, hello: true }
    case 'said':
      return { ...notice, message: { ...notice.message, blocks: [introduction(), ...notice.message.blocks] } }
    default:
      return notice
  }
}
