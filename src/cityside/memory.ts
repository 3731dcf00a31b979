import { dateAt } from '../domain/calendar.ts'
import type { Consultation } from '../domain/consultation.ts'
import { type Memory, promiseRecord } from '../domain/memory.ts'
import { type TextRef, text } from '../domain/message.ts'
import { presentMilestones } from '../domain/present.ts'
import type { Cityside } from './cityside.ts'

/** Below this an earlier consultation only shares a word or two by chance. */
const sameMatterRankMin = 0.3
const memoriesShownMax = 3

/** Whether it was asked before: by the title alone, and by the title with the questions, for either may say it. */
export async function sameMatter(
  { store, city }: Pick<Cityside, 'store' | 'city'>,
  consultation: Consultation,
): Promise<readonly Memory[]> {
  const title = Object.values(consultation.title).join(' ')
  const questions = consultation.questions.flatMap(({ text }) => Object.values(text)).join(' ')
  const found = await Promise.all(
    [title, `${title} ${questions}`].map((words) =>
      store.remembered({ words, languages: city.languages, limit: memoriesShownMax + 1 }),
    ),
  )
  const best = new Map<string, Memory>()
  for (const memory of found.flat()) {
    const known = best.get(memory.consultation.id)
    if (!known || known.rank < memory.rank) best.set(memory.consultation.id, memory)
  }
  return [...best.values()]
    .filter(({ consultation: { id }, rank }) => id !== consultation.id && rank >= sameMatterRankMin)
    .toSorted((one, other) => other.rank - one.rank)
    .slice(0, memoriesShownMax)
}

const recordKeys = {
  open: 'memory-promise-open',
  kept: 'memory-promise-kept',
  'kept-late': 'memory-promise-late',
  broken: 'memory-promise-broken',
} as const

/** One earlier consultation in one line, for staff. */
export function memoryLine(memory: Memory, { city, now }: Pick<Cityside, 'city' | 'now'>): TextRef {
  const { consultation } = memory
  const record = promiseRecord(memory, city.timeZone, now())
  const line = {
    title: { local: consultation.title },
    year: dateAt(consultation.opensAt, city.timeZone).slice(0, 4),
    answered: answeredBy(memory),
    came: cameOf(memory),
  }
  return record === 'none'
    ? text('memory-line', line)
    : text('memory-line-promised', { ...line, promise: text(recordKeys[record]) })
}

function answeredBy({ answered, stage }: Memory): TextRef {
  if (stage.at === 'draft' || stage.at === 'scheduled') return text('memory-not-asked')
  if (answered === undefined) return text('memory-few')
  return text(answered.atLeast ? 'memory-answered-least' : 'memory-answered', { people: answered.people })
}

function cameOf({ outcome, stage, reports }: Memory): TextRef {
  const part = outcome?.parts.find(({ concerns }) => concerns.kind === 'everyone') ?? outcome?.parts[0]
  if (part && outcome) {
    const decided = { verdict: text(`verdict-${part.verdict}`), decision: { local: part.decision } }
    const gone = presentMilestones(outcome, reports).filter(({ state }) => state === 'dropped')
    if (gone.length === 0) return text('memory-decided', decided)
    return text('memory-line-dropped', { ...decided, what: { list: gone.map(({ milestone }) => milestone.what) } })
  }
  return text(stage.at === 'withdrawn' ? 'memory-withdrawn' : 'memory-undecided')
}
