import { dateAt } from '../../domain/calendar.ts'
import { takesAnswers } from '../../domain/consultation.ts'
import { firstSentence } from '../../domain/language.ts'
import type { Memory } from '../../domain/memory.ts'
import type { Block, Button } from '../../domain/message.ts'
import { say, text } from '../../domain/message.ts'
import type { Verdict } from '../../domain/outcome.ts'
import { isToCome, presentMilestones } from '../../domain/present.ts'
import { ledgerPage } from '../consultation/ledger.ts'
import { reply } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { milestoneBlocks } from '../echo/present.ts'
import { stageBlocks } from '../lateness/standing.ts'

/** Consultations shown at once; the ledger has the rest. */
export const memoriesShownMax = 3

/** Which text says what was decided. */
const decidedKeys: Readonly<Record<Verdict, string>> = {
  adopted: 'memory-adopted',
  'in-part': 'memory-in-part',
  'not-adopted': 'memory-not-adopted',
  postponed: 'memory-postponed',
  'passed-on': 'memory-passed-on',
}

/** Says how to ask what the city has asked before. */
export function askWhatToRecall({ event }: Turn): Decision {
  return reply(event, { blocks: [say('memory-how')] })
}

/** What the city asked about something before: when, how many answered, and what was decided. */
export function recall(turn: Turn, part = 0): Decision {
  const { state, event } = turn
  const shown = (state.lookup.of === 'memory' ? state.lookup.memories : []).slice(0, memoriesShownMax)
  if (shown.length === 0) return reply(event, { blocks: [say('memory-none')], buttons: allOfIt(turn) }, part)
  const blocks = shown.flatMap((memory) => told(turn, memory))
  const buttons = shown.flatMap((memory) => buttonsFor(turn, memory))
  return reply(event, { blocks: [say('memory-intro'), ...blocks], buttons }, part)
}

function told({ state: { city }, now }: Turn, memory: Memory): readonly Block[] {
  const { consultation, stage, answered, outcome } = memory
  const year = dateAt(consultation.opensAt, city.timeZone).slice(0, 4)
  const asked =
    answered === undefined
      ? say('memory-asked-few', { year })
      : say(answered.atLeast ? 'memory-asked-least' : 'memory-asked', { year, answered: answered.people })
  const part = outcome?.parts.find(({ concerns }) => concerns.kind === 'everyone') ?? outcome?.parts[0]
  const stages = stageBlocks({ consultation, stage }, memory.commitments, outcome, city, now)
  const since = outcome ? presentMilestones(outcome, memory.reports).filter((each) => !isToCome(each)) : []
  // What was decided is no plain yes or no any more once something became of it: that follows below.
  const decidedKey = part && (since.length > 0 ? 'memory-since-decided' : decidedKeys[part.verdict])
  const came = decidedKey
    ? [
        say(decidedKey, { decision: { local: firstSentence(part.decision) } }),
        ...since.flatMap(milestoneBlocks),
        ...stages.slice(1),
      ]
    : stages
  return [{ style: 'title', words: { city: consultation.title } }, asked, ...came]
}

function buttonsFor({ state: { city }, now }: Turn, { consultation, stage }: Memory): readonly Button[] {
  const title = { local: consultation.title }
  const open = takesAnswers({ consultation, stage }, now)
  const page = ledgerPage(city, consultation)
  return [
    ...(open
      ? [{ label: text('memory-answer', { title }), action: { do: 'begin', consultation: consultation.code } } as const]
      : []),
    ...(page === undefined ? [] : [{ label: text('memory-more', { title }), url: page }]),
  ]
}

function allOfIt({ state: { city } }: Turn): readonly Button[] {
  const url = ledgerPage(city)
  return url === undefined ? [] : [{ label: text('memory-everything'), url }]
}
