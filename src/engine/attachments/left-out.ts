import type { Attachment } from '../../domain/attachment.ts'
import { takesAnswers } from '../../domain/consultation.ts'
import { type Block, type Message, say } from '../../domain/message.ts'
import type { Notice, OutboxItem } from '../../domain/outbox.ts'
import { type Instant, secondMs } from '../../domain/time.ts'
import { ask, questionAt, saidTo } from '../answers/ask.ts'
import { isWordless } from '../answers/read.ts'
import type { Awaited } from '../conversation/awaited.ts'
import type { Written } from '../conversation/readers.ts'
import { reply, replyWithNotice } from '../conversation/reply.ts'
import { albumMark, answersTo, type Turn } from '../conversation/turn.ts'
import { type Decision, nothing, together } from '../decision.ts'
import { writtenIn } from '../revisions/sources.ts'
import { beforeRest } from '../safety/personal.ts'
import { isHeard } from '../spoken/heard.ts'
import type { Facts } from '../state.ts'

/** What is told of an attachment that Ekko cannot take. */
type Kind = Attachment['kind']

/** The words below a picture may come after it, in a message of their own: what is said to it waits as long. */
const captionWaitMs = 3 * secondMs

/** What came with this event that Ekko cannot take as an answer, each kind once; a place is taken, or offered back by its name. */
function leftOutOf(turn: Turn): readonly Kind[] {
  const { event } = turn
  if (event.kind !== 'message.received') return []
  const left = (event.attached ?? []).filter((each) => each.kind !== 'place' && !isHeard(turn, each))
  return [...new Set(left.map(({ kind }) => kind))]
}

/** A picture, a sound, a card without a word: it is said what Ekko can take, and what was asked is asked again. */
export function readWordless({ turn, words, first, question }: Written): Decision | undefined {
  const { event, state } = turn
  const [what] = leftOutOf(turn)
  if (what === undefined || !isWordless(words) || first || state.known.person.standing === 'stopped') return undefined
  const open = question && takesAnswers(question.running, turn.now) ? question : undefined
  const album = event.kind === 'message.received' ? event.album : undefined
  if (album !== undefined || state.surface.captionsApart) return sayLater(turn, what, album, open)
  const asked = open && askedAgain(turn, open)
  return reply(event, {
    blocks: [say(`attached-${what}`), ...(asked?.blocks ?? [])],
    ...(asked && { buttons: asked.buttons }),
  })
}

/**
 * What came beside words that were taken: that it was left out stands in the same reply. Above the numbers in need, or a goodbye, it
 * would stand in the way, and of words that were not taken it would not be true.
 */
export function withLeftOut(turn: Turn, decision: Decision): Decision {
  const [what] = leftOutOf(turn)
  if (what === undefined || decision.outbox.length === 0 || !decision.changes.some(({ kind }) => taking.has(kind)))
    return decision
  const note = say(`attached-left-${what}`)
  const at = decision.outbox.findIndex(({ notice }) => notice.kind === 'said' || notice.kind === 'receipt')
  const item = decision.outbox[at]
  if (!item) return together(reply(turn.event, { blocks: [note] }, beforeRest), decision)
  return { ...decision, outbox: decision.outbox.with(at, { ...item, notice: noting(item.notice, note) }) }
}

/** What becomes of words that are taken. */
const taking: ReadonlySet<Decision['changes'][number]['kind']> = new Set([
  ...(['answer.given', 'unasked.kept', 'idea.sent', 'inquiry.written', 'inquiry.continued'] as const),
])

function noting(notice: Notice, note: Block): OutboxItem['notice'] {
  if (notice.kind === 'receipt') return { ...notice, note }
  if (notice.kind !== 'said') return notice
  return { ...notice, message: { ...notice.message, blocks: [note, ...notice.message.blocks] } }
}

/** One reply to an album, and none where its captions were an answer; elsewhere one that knows whether words came below. */
function sayLater(turn: Turn, what: Kind, album: string | undefined, open: Awaited | undefined): Decision {
  if (album !== undefined && writtenIn(turn, albumMark(album))) return nothing
  const said = replyWithNotice(turn.event, {
    ...{ kind: 'wordless', what, since: turn.now },
    ...(album !== undefined && { album: albumMark(album) }),
    ...(open && { consultation: open.running.consultation.id, question: open.index }),
  })
  return { ...said, outbox: said.outbox.map((item) => ({ ...item, notBefore: turn.now + captionWaitMs })) }
}

/** What is said to what came without a word, once words below it had the time to come. */
export function wordlessNotice(
  { answers = [], running }: Pick<Facts, 'answers' | 'running'>,
  { what, since, album, question }: Extract<Notice, { readonly kind: 'wordless' }>,
  now: Instant,
): Message | undefined {
  if (album !== undefined && answers.some(({ sources }) => sources?.some((messages) => messages.includes(album))))
    return undefined
  if (answers.some(({ at }) => at > since)) return { blocks: [say(`attached-left-${what}`)] }
  const alone = { blocks: [say(`attached-${what}`)] }
  if (!running?.consultation.questions[question ?? -1] || !takesAnswers(running, now)) return alone
  const { blocks, buttons } = ask(running.consultation, question ?? 0, undefined, false)
  return { blocks: [...alone.blocks, ...blocks], buttons }
}

function askedAgain(turn: Turn, { running: { consultation }, index }: Awaited) {
  const said = saidTo(answersTo(turn.state, consultation), questionAt(consultation, index).id)
  return ask(consultation, index, said, turn.state.surface.edits)
}
