import { harmlessEntry } from '../domain/direction.ts'
import { publicCounts } from '../domain/letters.ts'
import { firstDueOn } from '../domain/promised.ts'
import type { Count } from '../domain/release/released.ts'
import type { Digest } from './digest.ts'
import type { IdeasDigest } from './ideas.ts'
import type { LettersDigest } from './letters.ts'

/** The digest as data, for other systems: same numbers, same hidden cells (null). */
export function digestJson(digest: Digest): string {
  const plain = {
    madeAt: new Date(digest.now).toISOString(),
    department: digest.department ?? null,
    promises: digest.promises.map(({ commitment, daysLeft, people, what }) => ({
      consultation: commitment.consultation,
      kind: commitment.kind,
      milestone: commitment.milestone ?? null,
      what,
      dueOn: commitment.dueOn,
      firstDueOn: firstDueOn(commitment),
      daysLeft,
      overdue: daysLeft < 0,
      explained: commitment.explained ?? null,
      people: people ?? null,
    })),
    ideas: ideasData(digest.ideas),
    letters: lettersData(digest.letters),
    arrivals: digest.arrivals.map(({ venue, people }) => ({ venue, people: people ?? null })),
    offersToHelp: digest.offers?.people ?? 0,
    consultations: digest.consultations.map(
      ({ running, questions, rounds, groups, outcome, unanswered, photos, success, decider, ...counts }) => ({
        id: running.consultation.id,
        title: running.consultation.title,
        stage: running.stage.at,
        host: running.consultation.host,
        corrections: running.consultation.corrections ?? [],
        ...counts,
        ...countData('invited', counts.invited),
        delivered: counts.delivered ?? null,
        ...countData('answered', counts.answered),
        declined: counts.declined ?? null,
        heard: counts.heard ?? null,
        missed: counts.missed ?? null,
        decider: decider ?? null,
        // How to look at them is for staff, and not for other systems.
        photos: photos?.count ?? 0,
        questions: questions.map((question) => ({ ...question, answered: question.answered ?? null })),
        rounds: rounds.map(({ lines, ...each }) => ({
          ...each,
          lines: lines.map(({ label, people }) => ({ label, people: people.map((number) => number ?? null) })),
        })),
        groups,
        outcome: outcome ?? null,
        success: success ?? null,
        unanswered: unanswered.map(({ people, ...each }) => ({ ...each, people: people ?? null })),
      }),
    ),
  }
  return `${JSON.stringify(plain, harmlessEntry, 2)}\n`
}

/** Words that are withheld are `null`. */
function ideasData(ideas: IdeasDigest | undefined): object | null {
  if (!ideas) return null
  return {
    ...ideas,
    open: ideas.open.map(({ at, from, words, newDay, explained, ...idea }) => ({
      ...idea,
      newDueOn: newDay?.on ?? null,
      explained: explained ?? null,
      words: words ?? null,
      overdue: idea.daysLeft < 0,
      at: at ?? null,
      from: from ?? null,
    })),
  }
}

/** Of all departments together, fewer than five letters are `null`; a department has its own, each. */
function lettersData(letters: LettersDigest | undefined): object | null {
  if (!letters) return null
  const { counts, owed } = letters
  return {
    ...(owed === undefined ? publicCounts(counts) : counts),
    owed:
      owed?.map(({ named, dueOn, daysLate }) => ({
        about: named.of,
        number: named.number === 0 ? null : named.number,
        title: named.title ?? null,
        dueOn,
        daysLate,
        overdue: daysLate > 0,
      })) ?? null,
  }
}

/** A number, and whether there may be more. */
function countData(name: 'invited' | 'answered', count: Count | undefined): object {
  return { [name]: count?.people ?? null, [`${name}AtLeast`]: count?.atLeast ?? false }
}
