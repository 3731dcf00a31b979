import { sameAnswer } from '../../domain/answer.ts'
import type { RunningConsultation } from '../../domain/consultation.ts'
import type { AttachmentEvent } from '../../domain/inbox.ts'
import { type Block, say } from '../../domain/message.ts'
import type { PhotoId } from '../../domain/photo.ts'
import { statementsIn, statementsMaxOf, takesStatements } from '../../domain/questions/open.ts'
import {
  answerIn,
  photosIn,
  photosMaxOf,
  type StatementQuestion,
  type StatementValue,
} from '../../domain/questions/pictures.ts'
import type { Keeping } from '../../domain/wanted.ts'
import { saidTo } from '../answers/ask.ts'
import { isWordless } from '../answers/read.ts'
import { joinConsultation, recordAnswer } from '../answers/record.ts'
import { refusalOf } from '../answers/refusal.ts'
import { reply } from '../conversation/reply.ts'
import { answersTo, runningById, type Turn } from '../conversation/turn.ts'
import { changing, type Decision, nothing, together } from '../decision.ts'
import { askToKeep, beforeRest, mayBeKept, type Storable, storable, tellOfCpr } from '../safety/personal.ts'
import { fullBlock, toldBlocks } from './messages.ts'
import { goOn } from './onward.ts'

/** What came of fetching a picture that a citizen sent. */
export type PhotoEvent = AttachmentEvent & { readonly for: Keeping }

/**
 * Takes a picture into the answer it was sent to, or says why it cannot be. As long as more of what was sent with it is to
 * come, nothing is said: an album is one answer and gets one reply.
 */
export function answerPhoto(turn: Turn, event: PhotoEvent): Decision {
  if (event.kind === 'attachment.delayed')
    return event.for.first ? reply(event, { blocks: [say('photo-delayed')] }) : nothing
  const id = event.kind === 'attachment.read' && event.read.purpose === 'keep' ? event.read.photo : undefined
  const drop = id === undefined ? nothing : changing({ kind: 'photos.dropped', photos: [id] })
  const asked = askedIn(turn, event.for)
  if (!asked || turn.state.known.person.standing === 'stopped') return drop
  const { running, question } = asked
  const words = wordsIn(event.for)
  const refusal = refusalOf(turn, running, words === undefined ? [] : [{ question, choices: [], statements: [words] }])
  if (refusal) return together(drop, refusal)
  const may = words === undefined ? undefined : storable(words)
  const taken = take(turn, asked, event.for, { id, may })
  const failed = event.kind === 'attachment.failed' ? [say(failures[event.why])] : []
  const notes = [...failed, ...(taken.full || event.for.over ? [fullBlock(question)] : []), ...taken.notes]
  return together(
    joinConsultation(turn, running.consultation),
    taken.before !== undefined && sameAnswer(taken.before, taken.value)
      ? nothing
      : recordAnswer(turn, running.consultation, question, taken.value, event.for.from ?? []),
    taken.full ? drop : nothing,
    next(
      turn,
      asked,
      taken.value,
      notes,
      may && words !== undefined ? { may, words, from: event.for.from } : undefined,
    ),
  )
}

const failures = { rejected: 'photo-rejected', unavailable: 'photo-unavailable' } as const

interface AskedFor {
  readonly running: RunningConsultation
  readonly index: number
  readonly question: StatementQuestion
}

function askedIn({ state }: Turn, { to }: Keeping): AskedFor | undefined {
  const running = runningById(state, to.consultation)
  const index = running?.consultation.questions.findIndex(({ id }) => id === to.question) ?? -1
  const question = running?.consultation.questions[index]
  return running && question && takesStatements(question) ? { running, index, question } : undefined
}

function wordsIn({ first }: Keeping): string | undefined {
  return first === undefined || isWordless(first.words) ? undefined : first.words
}

interface Taken {
  readonly before: ReturnType<typeof saidTo>
  readonly value: StatementValue
  /** There was no room for the picture. */
  readonly full: boolean
  readonly notes: readonly Block[]
}

/** The answer with the picture and the words below it, in place of what was said before where that was asked for. */
function take(
  turn: Turn,
  { running, question }: AskedFor,
  { to }: Keeping,
  { id, may }: { readonly id: PhotoId | undefined; readonly may: Storable | undefined },
): Taken {
  const before = saidTo(answersTo(turn.state, running.consultation), question.id)
  const anew = to.fresh === true && (id !== undefined || may !== undefined)
  const [said, shown] = anew ? [[], []] : [statementsIn(before), photosIn(before)]
  const full = id !== undefined && shown.length >= photosMaxOf(question)
  const caption = may?.words
  const isNew = caption !== undefined && !said.includes(caption)
  const crowded = isNew && said.length >= statementsMaxOf(question)
  const statements = isNew && !crowded ? [...said, caption] : said
  const photo = id === undefined || full ? [] : [{ id, ...(caption !== undefined && { caption }) }]
  return {
    before,
    value: answerIn(question, statements, [...shown, ...photo]),
    full,
    notes: crowded ? [say('statements-full', { max: statementsMaxOf(question) })] : [],
  }
}

/** Whether a number in the words may stay is asked before anything else; then it goes on where the asking was. */
function next(
  turn: Turn,
  { running, index, question }: AskedFor,
  value: StatementValue,
  notes: readonly Block[],
  written: { readonly may: Storable; readonly words: string; readonly from: readonly string[] | undefined } | undefined,
): Decision {
  const { consultation } = running
  const { lookup, known } = turn.state
  const more = lookup.of === 'attachments' && lookup.more
  const told = toldBlocks(consultation, photosIn(value).length, notes)
  const tell = (part = 0) => (told.length > 0 ? reply(turn.event, { blocks: told }, part) : nothing)
  if (written && mayBeKept(written.may)) {
    const kept = written.may.words
    const { words, from } = written
    const part = { words, question: question.id, ...(from && { from }), ...(kept !== undefined && { kept }) }
    return together(
      more ? nothing : tell(beforeRest),
      askToKeep(turn, { consultation: consultation.id, parts: [part] }),
    )
  }
  const cpr = written ? tellOfCpr(turn, written.may) : nothing
  if (more) return cpr
  const waits = known.held?.why === 'personal' && known.held.parts.some((part) => part.question === question.id)
  return together(cpr, waits ? tell() : goOn(turn, running, index, value, notes))
}
