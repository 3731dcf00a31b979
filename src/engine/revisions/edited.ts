import { saysSomething } from '../../domain/answer.ts'
import type { ContactEvent, Received } from '../../domain/inbox.ts'
import { type Block, say } from '../../domain/message.ts'
import { kindOf } from '../../domain/questions/kinds.ts'
import { statementsIn, takesStatements } from '../../domain/questions/open.ts'
import { answerIn, photosIn, reworded, type StatementValue } from '../../domain/questions/pictures.ts'
import { acceptAnswer } from '../answers/answer.ts'
import { readerIn } from '../answers/read.ts'
import { recordAnswer } from '../answers/record.ts'
import { updatePostsLater } from '../consultation/posts.ts'
import { commandIn } from '../conversation/commands.ts'
import { reply } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import { readWords } from '../conversation/words.ts'
import { changing, type Decision, nothing, together } from '../decision.ts'
import { answerDanger } from '../safety/danger.ts'
import { dangerInWords } from '../safety/danger-message.ts'
import { askToKeep, mayBeKept, storable, storedBlocks, tellOfCpr } from '../safety/personal.ts'
import { smallTalkIn } from '../unasked/small-talk.ts'
import { removed } from './deleted.ts'
import { type Written, writtenIn } from './sources.ts'

type Edited = Extract<ContactEvent, { readonly kind: 'message.edited' }>

/**
 * A message that its author has changed: while the question is open, the answer is what it says now, and they are told; after that
 * they are told what Ekko keeps. An edit that changes nothing is nothing.
 */
export function readEdit(turn: Turn, event: Edited): Decision {
  const { messageId, text, before } = event
  const { known, understood } = turn.state
  if (before === text || known.person.standing === 'stopped') return leavingIn(turn, event) ?? nothing
  const danger = dangerInWords(turn.state, text)
  if (danger) return answerDanger(turn, danger, text, undefined)
  const leaving = leavingIn(turn, event)
  if (leaving) return leaving
  if (known.held?.parts.some(({ from }) => from?.includes(messageId)))
    return together(changing({ kind: 'words.released' }), readAnew(turn, event))
  const written = writtenIn(turn, messageId)
  if (written) return replace(turn, written, text)
  if (wasMisread(turn)) return readAnew(turn, event)
  if (commandIn(text, understood) !== undefined || smallTalkIn(text, understood) !== undefined) return nothing
  return reply(event, { blocks: [say('edit-unread')] })
}

/** Stop and forget hold whichever way they are said. */
function leavingIn(turn: Turn, event: Edited): Decision | undefined {
  const command = commandIn(event.text, turn.state.understood)
  return command === 'stop' || command === 'forget' ? readAnew(turn, event) : undefined
}

/** The words as if they had been written now. */
function readAnew(turn: Turn, { kind: _, before: __, ...event }: Edited): Decision {
  const received: Received = { ...event, kind: 'message.received' }
  return readWords({ ...turn, event: received }, event.text, false)
}

/** Ekko has just asked again because it could not read what they wrote. */
function wasMisread({ state }: Turn): boolean {
  const { dialogue } = state.known
  return dialogue.at === 'answering' && dialogue.misses > 0
}

function replace(turn: Turn, written: Written, text: string): Decision {
  const { running, question, index, answer, part, open } = written
  const { consultation } = running
  const statements = statementsIn(answer.value)
  const said = statements[part]
  if (said === text.trim()) return nothing
  if (!open) {
    const kept: readonly Block[] = said === undefined ? [] : [{ style: 'quote', words: { own: said } }]
    return reply(turn.event, { blocks: [say('edit-late', { title: { local: consultation.title } }), ...kept] })
  }
  const read = kindOf(question).read(question, text, readerIn(turn.state.understood, turn.state.city))
  if (read.as !== 'answer') {
    const kept: readonly Block[] = said === undefined ? [] : [{ style: 'quote', words: { own: said } }]
    return reply(turn.event, { blocks: [say('edit-slip'), ...kept] })
  }
  if (!takesStatements(question)) return acceptAnswer(turn, running, index, read.value)
  const may = storable(statementsIn(read.value).join())
  if (may.words === undefined) {
    const none = reworded(inWords(written), part, undefined)
    const gone = saysSomething(none) ? recordAnswer(turn, consultation, question, none) : removed(turn, written)
    return together(gone, tellOfCpr(turn, may))
  }
  if (may.words === said) return nothing
  const value = reworded(inWords(written), part, may.words)
  const from = answer.sources?.[part] ?? []
  const recorded = together(
    recordAnswer(turn, consultation, question, value, from),
    updatePostsLater(consultation, turn.now),
  )
  if (mayBeKept(may)) {
    const held = { words: text, question: question.id, from, kept: may.words }
    return together(recorded, askToKeep(turn, { consultation: consultation.id, parts: [held] }))
  }
  return together(
    recorded,
    tellOfCpr(turn, may),
    reply(turn.event, { blocks: [say('edit-taken'), ...storedBlocks([may.words]).slice(1)] }),
  )
}

function inWords({ answer: { value } }: Written): StatementValue {
  const { kind } = value
  return kind === 'open' || kind === 'photo' ? value : answerIn({ kind: 'open' }, statementsIn(value), photosIn(value))
}
