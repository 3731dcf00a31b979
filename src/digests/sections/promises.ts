import { unabridged } from '../abridge.ts'
import type { Digest } from '../digest.ts'
import type { Item, Row, Section } from '../outline.ts'
import type { DuePromise } from '../promises.ts'
import type { Say } from '../say.ts'
import { listOf } from './rows.ts'

/** What was promised: due and overdue first, then what was kept since the last digest. */
export function promisesSection({ promises, kept }: Digest, t: Say): Section {
  const none: Row = { shape: 'line', words: t('digest-promises-none'), only: unabridged }
  const due = promises.map((each) => promiseItem(each, t))
  const done = kept.map((each) => ({ words: t('digest-kept', { what: whatLine(each, t) }) }))
  return {
    shape: 'section',
    heading: { words: t('digest-promises'), only: unabridged },
    rows: [...(due.length > 0 ? listOf(due, { name: 'promises' }) : [none]), ...listOf(done, { name: 'kept' })],
  }
}

/** One promise: how late or how soon, what, by when, who owes it, to how many, and why it is late. */
export function promiseItem(promise: DuePromise, t: Say): Item {
  const { commitment, running, daysLeft, people } = promise
  const { explained } = commitment
  return {
    words: t(daysLeft < 0 ? 'digest-promise-overdue' : 'digest-promise-due', {
      days: Math.abs(daysLeft),
      what: whatLine(promise, t),
      dueOn: { on: commitment.dueOn },
      host: running.consultation.host.name,
      people: people ?? t('digest-people-few'),
    }),
    ...(explained && { why: t('digest-promise-explained', { why: { local: explained } }) }),
    ...(daysLeft < 0 && { name: 'overdue' }),
  }
}

function whatLine({ commitment, running, what }: DuePromise, t: Say): string {
  const title = { local: running.consultation.title }
  return commitment.kind === 'outcome'
    ? t('digest-what-outcome', { title })
    : t('digest-what-milestone', { milestone: { local: what }, title })
}
