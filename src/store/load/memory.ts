import { sql } from 'kysely'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { Looking, Memory } from '../../domain/memory.ts'
import { release } from '../../domain/release/release.ts'
import { beginningLettersMin, stem, tellsSomething, wordsOf } from '../../domain/stem.ts'
import type { Base } from '../databases/base.ts'
import { readCommitments } from '../records/commitments.ts'
import { readConsultations } from '../records/consultations.ts'
import type { Field, Stems } from '../records/memories.ts'
import { readMilestoneReports } from '../records/milestones.ts'
import { readOutcome } from '../records/outcomes.ts'
import { readTally } from '../records/tallies.ts'

/** How much a word counts where it was said. */
const weights: Readonly<Record<Field, number>> = { title: 1, questions: 0.8, themes: 0.8, frame: 0.5, outcome: 0.5 }
/** The beginning of a compound is less than the word itself: `skole` in `skolevej`. */
const beginningWeight = 0.6
/** No question needs more; it bounds the query. */
const wordsMax = 60

/** A word that is looked for, in whatever language it may have been written. */
type Sought = readonly string[]

/**
 * Consultations about these words, the most fitting first. Each word counts by how few consultations have it (inverse
 * document frequency) and where: title before questions and themes before frame and outcome. Both databases only find
 * the candidates, the rank is computed here, so that they answer alike.
 */
export async function remembered(base: Base, looking: Looking): Promise<readonly Memory[]> {
  const sought = soughtIn(looking)
  if (sought.length === 0) return []
  const beginnings = [...new Set(sought.flat())]
  const { rows } = await sql<{ consultation: ConsultationId; stems: string; of: number }>`
    select consultation, stems, (select count(*) from memories) as "of" from memories
    where consultation in ${base.dialect.memoriesWith(beginnings.filter(isLong), beginnings)}`.execute(base.db)
  const found = rows.map(({ consultation, stems }) => ({ consultation, stems: JSON.parse(stems) as Stems }))
  const ranked = rank(sought, found, rows[0]?.of ?? 0)
  const consultations = await readConsultations(base.db, base, { ids: ranked.map(({ consultation }) => consultation) })
  const fitting = ranked
    .flatMap(({ consultation, score }) => {
      const running = consultations.get(consultation)?.running
      return running ? [{ ...running, score }] : []
    })
    .filter(({ stage }) => !looking.openedOnly || (stage.at !== 'draft' && stage.at !== 'scheduled'))
    .toSorted(
      (one, other) =>
        other.score - one.score ||
        other.consultation.opensAt - one.consultation.opensAt ||
        (one.consultation.id < other.consultation.id ? -1 : 1),
    )
  return Promise.all(
    fitting.slice(0, looking.limit).map(async ({ consultation, stage, score }): Promise<Memory> => {
      const outcome = await readOutcome(base, consultation.id)
      return {
        consultation,
        stage,
        answered: release(
          { consultation, stage },
          await readTally(base, consultation.id, { running: { consultation, stage } }),
        ).answered,
        ...(outcome && { outcome }),
        reports: outcome ? await readMilestoneReports(base, consultation.id) : [],
        commitments: await readCommitments(base, consultation.id),
        rank: score,
      }
    }),
  )
}

function soughtIn({ words, languages }: Looking): readonly Sought[] {
  const telling = [...new Set(wordsOf(words).filter(tellsSomething))].slice(0, wordsMax)
  return telling.map((word) => [...new Set(languages.map((language) => stem(word, language)))])
}

function rank(
  sought: readonly Sought[],
  found: readonly { readonly consultation: ConsultationId; readonly stems: Stems }[],
  all: number,
): readonly { readonly consultation: ConsultationId; readonly score: number }[] {
  const fits = found.map(({ stems }) => sought.map((stemsSought) => fitOf(stemsSought, stems)))
  const rarity = sought.map((_, index) => {
    const having = fits.filter((fit) => (fit[index] ?? 0) > 0).length
    return Math.log(1 + (all + 1) / (having + 0.5))
  })
  const whole = rarity.reduce((sum, each) => sum + each, 0)
  return found.map(({ consultation }, at) => ({
    consultation,
    score: rarity.reduce((sum, each, index) => sum + each * (fits[at]?.[index] ?? 0), 0) / whole,
  }))
}

/** How well a consultation fits one word: the best place where it stands. */
function fitOf(sought: Sought, stems: Stems): number {
  const fits = Object.entries(weights).map(([field, weight]) => {
    const there = stems[field as Field]
    if (sought.some((each) => there.includes(each))) return weight
    const begins = sought.some((each) => isLong(each) && there.some((one) => one.startsWith(each)))
    return begins ? weight * beginningWeight : 0
  })
  return Math.max(...fits)
}

function isLong(stemmed: string): boolean {
  return stemmed.length >= beginningLettersMin
}
