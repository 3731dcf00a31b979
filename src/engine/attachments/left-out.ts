import type { Attachment } from '../../domain/attachment.ts'
import { takesAnswers } from '../../domain/consultation.ts'
import { type Block, type Message, say } from '../../domain/message.ts'
import type { Notice, OutboxItem } from '../../domain/outbox.ts'
import { secondMs } from '../../domain/time.ts'
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

/** The captions of an album may come after its silent pictures: what is said to those waits as long. */
const albumWaitMs = 3 * secondMs

/** What came with this event that Ekko cannot take as an answer, each kind once. */
export function leftOutOf(turn: Turn): readonly Kind[] {
  const { event } = turn
  if (event.kind !== 'message.received') return []
  return [...new Set((event.attached ?? []).filter((each) => !isHeard(turn, each)).map(({ kind }) => kind))]
}

/** A picture, a sound, a card without a word: it is said what Ekko can take, and what was asked is asked again. */
export function readWordless({ turn, words, first, question }: Written): Decision | undefined {
  const { event, state } = turn
  const [what] = leftOutOf(turn)
  if (what === undefined || !isWordless(words) || first || state.known.person.standing === 'stopped') return undefined
  if (event.kind === 'message.received' && event.album !== undefined) return sayToAlbum(turn, event.album, what)
  const open = question && takesAnswers(question.running, turn.now) ? question : undefined
  const asked = open && askedAgain(turn, open)
  return reply(event, {
    blocks: [say(`attached-${what}`), ...(asked?.blocks ?? [])],
    ...(asked && { buttons: asked.buttons }),
  })
}

/** What came beside words that were taken: that it was left out stands in the same reply. */
export function withLeftOut(turn: Turn, decision: Decision): Decision {
  const [what] = leftOutOf(turn)
  if (what === undefined || decision.outbox.length === 0) return decision
  const note = say(`attached-left-${what}`)
  const at = decision.outbox.findIndex(({ notice }) => notice.kind === 'said' || notice.kind === 'receipt')
  const item = decision.outbox[at]
  if (!item) return together(reply(turn.event, { blocks: [note] }, beforeRest), decision)
  return { ...decision, outbox: decision.outbox.with(at, { ...item, notice: noting(item.notice, note) }) }
}

function noting(notice: Notice, note: Block): OutboxItem['notice'] {
  if (notice.kind === 'receipt') return { ...notice, note }
  if (notice.kind !== 'said') return notice
  return { ...notice, message: { ...notice.message, blocks: [note, ...notice.message.blocks] } }
}

/** One reply to an album, and none where its captions were an answer. */
function sayToAlbum(turn: Turn, album: string, what: Kind): Decision {
  if (writtenIn(turn, albumMark(album))) return nothing
  const said = replyWithNotice(turn.event, { kind: 'album', what, album: albumMark(album) })
  return { ...said, outbox: said.outbox.map((item) => ({ ...item, notBefore: turn.now + albumWaitMs })) }
}

/** What is said to silent pictures once their captions had the time to come; undefined where those were an answer. */
export function albumNotice(
  { answers }: Pick<Facts, 'answers'>,
  { what, album }: Extract<Notice, { readonly kind: 'album' }>,
): Message | undefined {
  const captioned = answers?.some(({ sources }) => sources?.some((messages) => messages.includes(album)))
  return captioned ? undefined : { blocks: [say(`attached-${what}`)] }
}

function askedAgain(turn: Turn, { running: { consultation }, index }: Awaited) {
  const said = saidTo(answersTo(turn.state, consultation), questionAt(consultation, index).id)
  return ask(consultation, index, said, turn.state.surface.edits)
}
