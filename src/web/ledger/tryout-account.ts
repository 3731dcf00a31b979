import type { Consultation } from '../../domain/consultation.ts'
import { sideBySide } from '../../domain/side-by-side.ts'
import type { Tally } from '../../domain/tally.ts'
import type { Tryout } from '../../domain/tryout.ts'
import type { TryoutAccount } from './record.ts'

/** A tryout on the public record; `closed` says whether what was answered may be shown yet. */
export function tryoutAccount(
  { stockOn, rounds }: Tryout,
  consultation: Consultation,
  tally: Tally,
  closed: boolean,
): TryoutAccount {
  if (!closed) return { stockOn, rounds }
  const answers = sideBySide(consultation, tally).map(({ id, text, rounds: asked, lines }) => ({
    id,
    text,
    rounds: asked.map(({ people, ...round }) => ({ ...round, people: people ?? null })),
    lines: lines.map(({ label, people }) => ({ label, people: people.map((number) => number ?? null) })),
  }))
  return { stockOn, rounds, answers }
}
