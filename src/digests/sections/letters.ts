import { letterLines, publicCounts } from '../../domain/letters.ts'
import { subjectLine } from '../../domain/subject-line.ts'
import { firstOf } from '../abridge.ts'
import type { Digest } from '../digest.ts'
import type { LetterDigest, LettersDigest } from '../letters.ts'
import type { Item, Section } from '../outline.ts'
import type { Say } from '../say.ts'
import { listOf, noteOf } from './rows.ts'

/** Of more letters than these a message says how many there are. */
const lettersPerMessageMax = 8

/** Replies to letters are promises too: how many are late, how long the oldest is, and how many wait in time. */
export function letterItems(letters: LettersDigest | undefined, t: Say): readonly Item[] {
  if (!letters) return []
  const { counts, owed } = letters
  // The department has each of them on its own list; of all departments together a few could point at a person.
  return letterLines(owed === undefined ? publicCounts(counts) : counts).map(({ key, with: values }, index) => ({
    words: t(key, values),
    ...(index === 0 && counts.late > 0 && { name: 'overdue' }),
  }))
}

/** Each reply that the department owes; no section where it owes none. */
export function lettersSection({ letters }: Digest, t: Say): readonly Section[] {
  const owed = letters?.owed ?? []
  if (owed.length === 0) return []
  const items = firstOf(
    owed.map((each) => letterItem(each, t)),
    lettersPerMessageMax,
  )
  return [
    {
      shape: 'section',
      heading: { words: t('digest-letters') },
      rows: [
        ...listOf(items, { name: 'promises' }),
        ...noteOf(owed.length - lettersPerMessageMax, (more) => t('digest-letters-more', { letters: more }), {
          only: ['message'],
        }),
        { shape: 'note', words: t('letters-how') },
      ],
    },
  ]
}

function letterItem({ named, dueOn, daysLate, guide }: LetterDigest, t: Say): Item {
  const { key, with: values } = subjectLine(named)
  const line = t(daysLate > 0 ? 'digest-letter-late' : 'digest-letter-due', {
    subject: t(key, values),
    dueOn: { on: dueOn },
    days: daysLate,
  })
  return {
    words: guide === undefined ? line : `${line} ${t('digest-guide', { name: guide })}`,
    ...(daysLate > 0 && { name: 'overdue' }),
  }
}
