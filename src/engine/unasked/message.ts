import { dateAt } from '../../domain/calendar.ts'
import type { RunningConsultation } from '../../domain/consultation.ts'
import { type Block, type Message, say } from '../../domain/message.ts'
import type { OutcomePart } from '../../domain/outcome.ts'
import type { Instant, LocalDate, TimeZone } from '../../domain/time.ts'
import { asOne, messagesIn, type UnaskedNotice } from '../../domain/unasked.ts'
import { introduction } from '../answers/ask.ts'
import { ledgerButton } from '../consultation/ledger.ts'
import { answerBlocks, everyoneBlocks } from '../echo/parts.ts'
import type { Facts } from '../state.ts'

/** Parts of a decision that are told here; all of it stands on the public record. */
const partsMax = 3

/** Puts the citizen's words between what is said about them; undefined where they chose meanwhile, or it was too long ago. */
export function tellUnasked(about: UnaskedNotice, facts: Facts, now: Instant): Message | undefined {
  const { range, before, after, buttons, closed, hello } = about
  const messages = range ? messagesIn(facts.unasked ?? [], range) : []
  if (range && messages.length === 0) return undefined
  const quotes: readonly Block[] = range ? [{ style: 'quote', words: { own: asOne(messages) } }] : []
  const told = closed === undefined ? [] : closedBlocks(facts, about, now)
  const ledger = closed !== undefined && facts.outcome ? ledgerButton(facts) : []
  const who = hello ? [introduction()] : []
  return { blocks: [...who, ...told, ...before, ...quotes, ...after], buttons: [...buttons, ...ledger] }
}

/** When it closed, and what became of it or when that is decided. */
function closedBlocks({ running, outcome, city }: Facts, { tapped }: UnaskedNotice, now: Instant): readonly Block[] {
  if (!running) return []
  const { consultation, stage } = running
  const title = { local: consultation.title }
  if (stage.at === 'withdrawn') return [say('closed-withdrawn', { title })]
  const closed = say('closed-on', { title, on: { on: closedOn(running, city.timeZone) } })
  if (!outcome) {
    const late = dateAt(now, city.timeZone) > consultation.answerBy
    return [
      closed,
      say(late ? 'closed-late' : 'closed-deciding', {
        decider: { local: consultation.frame.decider },
        on: { on: consultation.frame.decisionOn },
        answerBy: { on: consultation.answerBy },
      }),
    ]
  }
  const own = outcome.parts.filter(
    ({ concerns }) =>
      concerns.kind === 'choice' && concerns.question === tapped?.question && concerns.choice === tapped.choice,
  )
  const blocks =
    own.length > 0 ? own.flatMap((part) => answerBlocks({ part, stance: undefined })) : forAll(outcome.parts)
  return [closed, say('closed-decided', { on: { on: outcome.decidedOn } }), ...blocks]
}

/** What was decided for all; without such a part, what was decided, without a verdict on words that are not theirs. */
function forAll(parts: readonly OutcomePart[]): readonly Block[] {
  const everyone = parts.filter(({ concerns }) => concerns.kind === 'everyone')
  if (everyone.length > 0) return everyone.slice(0, partsMax).flatMap(everyoneBlocks)
  return parts.slice(0, partsMax).map(({ decision }): Block => ({ style: 'plain', words: { city: decision } }))
}

function closedOn({ consultation, stage }: RunningConsultation, zone: TimeZone): LocalDate {
  if (stage.at === 'closed') return dateAt(stage.closedAt, zone)
  const until = stage.at === 'answered' ? Math.min(consultation.closesAt, stage.answeredAt) : consultation.closesAt
  return dateAt(until, zone)
}
