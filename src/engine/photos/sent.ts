import type { Photo } from '../../domain/attachment.ts'
import type { Received } from '../../domain/inbox.ts'
import { say } from '../../domain/message.ts'
import { photosIn, photosMaxOf } from '../../domain/questions/pictures.ts'
import { wantedId } from '../../domain/wanted.ts'
import { questionAt, saidTo } from '../answers/ask.ts'
import { isWordless } from '../answers/read.ts'
import { awaitAnswer, joinConsultation } from '../answers/record.ts'
import { refusalOf } from '../answers/refusal.ts'
import { addStatement } from '../answers/written.ts'
import type { Awaited } from '../conversation/awaited.ts'
import { commandIn } from '../conversation/commands.ts'
import { reply } from '../conversation/reply.ts'
import { answersTo, messagesOf, type Turn } from '../conversation/turn.ts'
import { readerOf } from '../conversation/words.ts'
import { type Change, changing, type Decision, nothing, together } from '../decision.ts'
import { backButtons, fullBlock } from './messages.ts'
import { photoQuestion } from './question.ts'

/**
 * Pictures at a question that takes some are fetched; they are answered when they are there, an album as one. Undefined
 * where no such question waits, and where the words below them come first: danger, a stop, a wish to be forgotten.
 */
export function takePhotos(turn: Turn, message: Received): Decision | undefined {
  const photos = (message.attached ?? []).filter((each): each is Photo => each.kind === 'photo')
  const { standing } = turn.state.known.person
  if (photos.length === 0 || message.aside || standing === 'stopped') return undefined
  const asked = comesFirst(turn, message.text) ? undefined : photoQuestion(turn)
  if (!asked) return undefined
  if (message.forwarded)
    return isWordless(message.text) ? reply(message, { blocks: [say('photo-forwarded')] }) : undefined
  const { running, index, fresh } = asked
  const { consultation } = running
  const question = questionAt(consultation, index)
  const words = isWordless(message.text) ? undefined : message.text
  const refusal = refusalOf(turn, running, words === undefined ? [] : [{ question, choices: [], statements: [words] }])
  if (refusal) return refusal
  const before = fresh ? [] : photosIn(saidTo(answersTo(turn.state, consultation), question.id))
  const room = photosMaxOf(question) - before.length
  if (room <= 0) return noRoom(turn, asked, words)
  return together(
    joinConsultation(turn, consultation),
    changing(...photos.slice(0, room).map((photo, place) => wanted(turn, message, asked, photo, place, photos, room))),
    // What follows adds to these, also where they take the place of what was said.
    fresh ? awaitAnswer(turn, consultation, index) : nothing,
  )
}

function wanted(
  { now }: Turn,
  message: Received,
  { running: { consultation }, index, fresh }: Awaited,
  { kind: _, ...fetchable }: Photo,
  place: number,
  { length }: readonly Photo[],
  room: number,
): Change {
  const question = questionAt(consultation, index).id
  const { id, contact, text } = message
  const first = place === 0
  const from = messagesOf(message)
  return {
    kind: 'attachment.wanted',
    at: now,
    wanted: {
      ...fetchable,
      id: wantedId(id, place),
      contact,
      for: {
        purpose: 'keep',
        to: { consultation: consultation.id, question, ...(fresh && first && { fresh }) },
        ...(from.length > 0 && { from }),
        ...(first && { first: { words: text } }),
        ...(length > room && place === room - 1 && { over: true }),
      },
    },
  }
}

/** The words are kept all the same. */
function noRoom(turn: Turn, { running, index, fresh }: Awaited, words: string | undefined): Decision {
  const { consultation } = running
  const full = reply(turn.event, {
    blocks: [fullBlock(questionAt(consultation, index))],
    buttons: backButtons(consultation, index),
  })
  return words === undefined ? full : together(addStatement(turn, running, index, words, fresh), full)
}

function comesFirst(turn: Turn, words: string): boolean {
  if (isWordless(words)) return false
  const command = commandIn(words, turn.state.understood)
  return command === 'stop' || command === 'forget' || before.has(readerOf(turn, words) ?? '')
}

/** What nothing may be taken before: what cannot wait, and a stop that is asked about. */
const before: ReadonlySet<string> = new Set(['words that sound like danger', 'leaving, said among other things'])
