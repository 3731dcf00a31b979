import { takesAnswers } from '../../domain/consultation.ts'
import { saidToEkko } from '../../domain/understood/sentences.ts'
import type { Understood } from '../../domain/understood/understood.ts'
import { answerInWords } from '../answers/written.ts'
import { type Awaited, firstOf } from '../conversation/awaited.ts'
import { commandIn } from '../conversation/commands.ts'
import type { Written } from '../conversation/readers.ts'
import { involvementIn, runningByCode, runningById, type Turn } from '../conversation/turn.ts'
import { feelHeard, yesOrNo } from '../conversation/yes-no.ts'
import type { Decision } from '../decision.ts'
import { suggestReply, writeBack } from '../inquiries/reply.ts'
import { recordConsent } from '../person/consent.ts'
import { type Quoted, quotedIn } from './quoted.ts'

/** A reply to one of our messages: it answers what that message asked, whatever was asked since. Commands stay commands. */
export function readQuoting({ turn, words, meant, choice }: Written): Decision | undefined {
  const { known, understood } = turn.state
  const quoted = quotedOf(turn)
  if (meant || words === '' || known.person.standing === 'stopped') return undefined
  if (!choice && (commandIn(words, understood) !== undefined || isToEkko(words, understood))) return undefined
  switch (quoted.of) {
    case 'nothing':
      return undefined
    case 'question':
    case 'consultation': {
      const question = questionIn(turn, quoted)
      // A matter that is closed is what staff ask back about: then it may be that which is answered.
      const asked = question && !takesAnswers(question.running, turn.now) ? suggestReply(turn, words) : undefined
      if (asked) return asked
      return question && returning(turn, question, answerInWords(turn, question, words))
    }
    case 'consent': {
      const yes = yesOrNo(words, understood)
      return yes === undefined ? undefined : recordConsent(turn, quoted.purpose, yes, quoted.wording)
    }
    case 'feeling':
      return feelHeard(turn, quoted.consultation, words)
    case 'inquiry':
      return turn.state.inquiries?.some(({ key }) => key === quoted.inquiry)
        ? writeBack(turn, quoted.inquiry, words)
        : undefined
    default:
      return quoted satisfies never
  }
}

/** A question to Ekko and nothing else is answered whatever it quotes; that they want to talk to a human may be the answer. */
function isToEkko(words: string, { sentences }: Understood): boolean {
  const said = saidToEkko(words, sentences)
  return said !== undefined && said.rest === '' && !said.kinds.includes('human')
}

/** What the message asked that this event quotes or is put on. */
export function quotedOf({ state: { lookup } }: Turn): Quoted {
  return lookup.of === 'quoted' && lookup.notice ? quotedIn(lookup.notice) : { of: 'nothing' }
}

/** The question that a message of ours asked. */
export function questionIn(
  turn: Turn,
  quoted: Extract<Quoted, { readonly of: 'question' | 'consultation' }>,
): Awaited | undefined {
  if (quoted.of === 'consultation') return firstOf(turn, runningById(turn.state, quoted.consultation))
  const running = runningByCode(turn.state, quoted.code)
  const { question: index } = quoted
  return running?.consultation.questions[index] ? { running, index, misses: 0, fresh: false } : undefined
}

/** What they were in the middle of goes on where an older answer was only added to or changed. */
function returning(turn: Turn, { running }: Awaited, decision: Decision): Decision {
  const { dialogue } = turn.state.known
  const current = dialogue.at === 'answering' ? runningById(turn.state, dialogue.consultation) : undefined
  const finished = involvementIn(turn.state, running.consultation)?.invitation.progress === 'answered'
  if (!finished || !current || current === running || !takesAnswers(current, turn.now)) return decision
  return { ...decision, changes: decision.changes.filter(({ kind }) => kind !== 'dialogue.moved') }
}
