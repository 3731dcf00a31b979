import { say } from '../../domain/message.ts'
import { namedOptions } from '../../domain/questions/kinds.ts'
import { takesOther } from '../../domain/questions/open.ts'
import { isMarkAlone, isSignOrMark, signsIn } from '../../domain/understood/sign.ts'
import { questionAt } from '../answers/ask.ts'
import { answerInWords } from '../answers/written.ts'
import { type Awaited, isUnanswered, openAwaited } from '../conversation/awaited.ts'
import type { Written } from '../conversation/readers.ts'
import { reply } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { openConsent } from '../person/open-consent.ts'
import { askAgain, askConsentAgain } from '../quoting/reaction.ts'

/**
 * A sign or a mark and no word: never a consent and never a statement. Where a choice bears just this sign it is that choice.
 * Where nothing waits it is a kindness, which other readers take.
 */
export function readSign({ turn, words, first, question, meant }: Written): Decision | undefined {
  const { known } = turn.state
  if (meant || first || !isSignOrMark(words) || known.person.standing === 'stopped') return undefined
  const { at } = known.dialogue
  if (takesWords.has(at)) return reply(turn.event, { blocks: [say('sign-write')] })
  const consent = openConsent(turn)
  if (known.dialogue.at === 'welcoming' && consent) return askConsentAgain(turn, consent)
  const waiting = question && isUnanswered(turn, question) ? question : undefined
  if (!waiting) return consent && askConsentAgain(turn, consent)
  // To a question that takes words, a mark may be all that a citizen wants to say.
  if (isMarkAlone(words) && openAwaited(turn, waiting)) return undefined
  return signAtQuestion(turn, waiting, words)
}

/** Where they write to a human, who reads all of it. */
const takesWords: ReadonlySet<Turn['state']['known']['dialogue']['at']> = new Set([
  'writing',
  'replying',
  'offering',
  'suggesting',
  'asking',
])

function signAtQuestion(turn: Turn, waiting: Awaited, words: string): Decision {
  const { running, index, fresh } = waiting
  const question = questionAt(running.consultation, index)
  if (openAwaited(turn, waiting) || (fresh && takesOther(question)))
    return reply(turn.event, { blocks: [say('sign-ask')] })
  const signs = signsIn(words)
  const bearing = namedOptions(question).filter(({ label }) =>
    Object.values(label).some((each) => signs.every((sign) => signsIn(each).includes(sign))),
  )
  const [only, ...others] = bearing
  const label = only && others.length === 0 ? Object.values(only.label)[0] : undefined
  return label === undefined ? askAgain(turn, waiting) : answerInWords(turn, waiting, label)
}
