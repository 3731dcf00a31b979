import { firstDueOn } from '../../domain/promised.ts'
import { unabridged } from '../abridge.ts'
import type { Digest } from '../digest.ts'
import type { Item, Row, Section } from '../outline.ts'
import type { DuePromise } from '../promises.ts'
import type { Say } from '../say.ts'
import { letterItems } from './letters.ts'
import { listOf } from './rows.ts'

/** What was promised: due and overdue first, then what was kept since the last digest. */
export function promisesSection({ promises, kept, ideas, letters }: Digest, t: Say): Section {
  const none: Row = { shape: 'line', words: t('digest-promises-none'), only: unabridged }
  const due = [...promises.map((each) => promiseItem(each, t)), ...lateIdeas(ideas, t), ...letterItems(letters, t)]
  const done = kept.map((each) => ({ words: t('digest-kept', { what: whatLine(each, t) }) }))
  return {
    shape: 'section',
    heading: { words: t('digest-promises'), only: unabridged },
    rows: [...(due.length > 0 ? listOf(due, { name: 'promises' }) : [none]), ...listOf(done, { name: 'kept' })],
  }
}

/** Answers to ideas are promises too: how many are late, and how long the oldest is. */
function lateIdeas(ideas: Digest['ideas'], t: Say): readonly Item[] {
  const late = (ideas?.open ?? []).filter(({ daysLeft }) => daysLeft < 0)
  if (late.length === 0) return []
  const days = Math.max(...late.map(({ daysLeft }) => -daysLeft))
  return [{ words: t('digest-promise-ideas', { ideas: late.length, days }), name: 'overdue' }]
}

/** What is said of a new day. */
export function newDayLine(newDay: DuePromise['newDay'], t: Say): readonly string[] {
  if (!newDay) return []
  return [t(newDay.passed ? 'digest-new-date-passed' : 'digest-new-date', { on: { on: newDay.on } })]
}

/** One promise: how late or how soon, what, by when, who promised it, how many answered, and why it is late. */
export function promiseItem(promise: DuePromise, t: Say): Item {
  const { commitment, running, daysLeft, newDay, people } = promise
  const { explained } = commitment
  const why = [
    ...(explained ? [t('digest-promise-explained', { why: { local: explained } })] : []),
    ...newDayLine(newDay, t),
  ]
  return {
    words: t(daysLeft < 0 ? 'digest-promise-overdue' : 'digest-promise-due', {
      days: Math.abs(daysLeft),
      what: whatLine(promise, t),
      dueOn: { on: daysLeft < 0 ? firstDueOn(commitment) : commitment.dueOn },
      host: running.consultation.host.name,
      people: people === undefined ? t('digest-people-few') : t('digest-people-least', { people }),
    }),
    ...(why.length > 0 && { why: why.join(' ') }),
    ...(daysLeft < 0 && { name: 'overdue' }),
  }
}

function whatLine({ commitment, running, what }: DuePromise, t: Say): string {
  const title = { local: running.consultation.title }
  if (commitment.kind === 'decider')
    return t('digest-what-decider', { title, name: running.consultation.deciderQuestions?.name ?? '' })
  return commitment.kind === 'outcome'
    ? t('digest-what-outcome', { title })
    : t('digest-what-milestone', { milestone: { local: what }, title })
}
