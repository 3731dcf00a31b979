import type { Consultation } from '../../domain/consultation.ts'
import type { Released } from '../../domain/release/released.ts'
import { sideBySide } from '../../domain/side-by-side.ts'
import type { Tryout } from '../../domain/tryout.ts'
import type { TryoutAccount } from './record.ts'

/** A tryout on the public record; `closed` says whether what was answered may be shown yet. */
export function tryoutAccount(
  { stockOn, rounds }: Tryout,
  consultation: Consultation,
  told: Released,
  closed: boolean,
): TryoutAccount {
  if (!closed) return { stockOn, rounds }
  const answers = sideBySide(consultation, told).map(({ id, text, rounds: asked, lines }) => ({
    id,
    text,
    rounds: asked.map(({ people, ...round }) => ({ ...round, people: people ?? null })),
    lines: lines.map(({ label, people }) => ({ label, people: people.map((number) => number ?? null) })),
  }))
  return { stockOn, rounds, answers }
}
