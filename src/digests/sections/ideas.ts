import { firstOf } from '../abridge.ts'
import type { Digest } from '../digest.ts'
import type { IdeaDigest, IdeasDigest } from '../ideas.ts'
import type { Remark, Row, Section } from '../outline.ts'
import type { Say } from '../say.ts'
import { newDayLine } from './promises.ts'
import { quoteOf } from './quotes.ts'
import { listOf, noteOf, remarksOf } from './rows.ts'

/** Of more ideas than these a message says how many there are; they wait in the list that Ekko shows staff who answer them. */
const ideasPerMessageMax = 8

/** What citizens said unasked; no section where there is nothing to tell. */
export function ideasSection({ ideas }: Digest, t: Say): readonly Section[] {
  if (!ideas) return []
  const open = firstOf(
    ideas.open.map((idea) => ideaRemark(idea, t)),
    ideasPerMessageMax,
  )
  const passed = ideas.passedOn.map(({ number, to }) => ({
    words: t('digest-idea-passed', { number, department: { local: to } }),
  }))
  const rows: readonly Row[] = [
    { shape: 'line', words: countsLine(ideas, t) },
    ...remarksOf(open, { name: 'ideas' }),
    ...noteOf(ideas.open.length - ideasPerMessageMax, (more) => t('digest-ideas-more', { ideas: more }), {
      only: ['message'],
    }),
    ...listOf(passed),
  ]
  return [{ shape: 'section', heading: { words: t('digest-ideas') }, rows }]
}

/** How many came and how many were answered: in all, or since the last digest. */
function countsLine({ received, answered, sinceLast }: IdeasDigest, t: Say): string {
  return t(sinceLast ? 'digest-ideas-since' : 'digest-ideas-all', { received, answered })
}

/** One idea: how long it has waited, by when it is answered, where it has been, and its words. */
function ideaRemark(idea: IdeaDigest, t: Say): Remark {
  const { number, words, daysOld, daysLeft, dueOn, newDay, explained, at, from, guide } = idea
  const line = [
    t(daysLeft < 0 ? 'digest-idea-overdue' : 'digest-idea-due', {
      ...{ number, age: daysOld, days: Math.abs(daysLeft) },
      dueOn: { on: dueOn },
    }),
    ...(explained ? [t('digest-promise-explained', { why: { local: explained } })] : []),
    ...newDayLine(newDay, t),
    ...(at ? [t('digest-idea-at', { department: { local: at } })] : []),
    ...(from ? [t('digest-idea-from', { department: { local: from } })] : []),
    ...(guide === undefined ? [] : [t('digest-guide', { name: guide })]),
  ].join(' ')
  return {
    words: line,
    quotes: words === undefined ? [] : [quoteOf(words, t)],
    ...(words === undefined && { note: t('digest-idea-withheld') }),
    ...(daysLeft < 0 && { name: 'overdue' }),
  }
}
