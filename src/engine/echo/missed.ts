import { say } from '../../domain/message.ts'
import { kindOf } from '../../domain/questions/kinds.ts'
import { takesStatements } from '../../domain/questions/open.ts'
import { askedFreshMs, unaskedCharactersMax } from '../../domain/unasked.ts'
import { meant } from '../../domain/understood/match.ts'
import { isSignOrMark } from '../../domain/understood/sign.ts'
import { questionAt } from '../answers/ask.ts'
import { isWordless, readerIn } from '../answers/read.ts'
import { answerInWords } from '../answers/written.ts'
import { firstOf } from '../conversation/awaited.ts'
import type { Written } from '../conversation/readers.ts'
import { reply } from '../conversation/reply.ts'
import { idle, newestAsked, runningById, type Turn } from '../conversation/turn.ts'
import { yesOrNo } from '../conversation/yes-no.ts'
import type { Decision } from '../decision.ts'
import { changing, together } from '../decision.ts'
import { writeToHost } from '../inquiries/letter.ts'
import { answerSmallTalk } from '../unasked/small-talk.ts'
import { askWhatWasMissing } from './missing.ts'

/**
 * What a citizen missed: it goes to the host, who may answer once more. Not what is clearly something else: an answer to a
 * question that waits, a kindness, a yes or a no.
 */
export function readMissing(written: Written): Decision | undefined {
  const { turn, words, question } = written
  const { state, event, now } = turn
  const { dialogue } = state.known
  if (dialogue.at !== 'missing' || question || now - dialogue.since > askedFreshMs) return undefined
  const running = runningById(state, dialogue.consultation)
  if (!running) return undefined
  const given = yesOrNo(words, state.understood)
  if (given === false) return together(changing(idle), reply(event, { blocks: [say('missing-skipped')] }))
  if (given) return reply(event, askWhatWasMissing(running.consultation))
  if (meant(state.understood.goingOn, words, state.understood) === 'skip')
    return together(changing(idle), reply(event, { blocks: [say('missing-skipped')] }))
  const meantElse = answerSmallTalk(turn, words) ?? answerWaiting(turn, words)
  if (meantElse) return meantElse
  if (isWordless(words)) return reply(event, { blocks: [say('slip-no-words')] })
  if (isSignOrMark(words)) return reply(event, { blocks: [say('sign-write')] })
  if (words.trim().length > unaskedCharactersMax)
    return reply(event, { blocks: [say('unasked-long', { max: unaskedCharactersMax })] })
  return together(changing(idle), writeToHost(turn, running.consultation, { words, echo: dialogue.echo }))
}

/** Words that are one of the choices of a question that waits are its answer; other words are what was missing. */
function answerWaiting(turn: Turn, words: string): Decision | undefined {
  const waiting = firstOf(turn, newestAsked(turn.state, turn.now))
  if (!waiting) return undefined
  const question = questionAt(waiting.running.consultation, waiting.index)
  if (takesStatements(question)) return undefined
  const read = kindOf(question).read(question, words, readerIn(turn.state.understood, turn.state.city))
  return read.as === 'answer' ? answerInWords(turn, waiting, words) : undefined
}
