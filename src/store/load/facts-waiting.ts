import type { Dialogue } from '../../domain/dialogue.ts'
import { type Held, waitsForTap } from '../../domain/held.ts'
import type { ClaimedItem } from '../../domain/outbox.ts'
import { patientUntil } from '../../domain/patience.ts'
import type { PersonId } from '../../domain/person.ts'
import type { Facts } from '../../engine/state.ts'
import type { Base } from '../databases/base.ts'
import { readConsultations } from '../records/consultations.ts'
import { readUnfinished } from '../records/invitations.ts'
import { readParts } from '../records/involvements.ts'
import { readDialogues, type SpokenTo } from '../records/persons.ts'
import type { Moment } from './states.ts'

type Waiting = NonNullable<Facts['waiting']>

/**
 * What waits for the people of these messages. It is looked up only where it could matter: for a message that may wait, to a person who
 * did something not long ago or whose buttons it would take.
 */
export async function waitingFacts(
  base: Base,
  items: readonly ClaimedItem[],
  people: ReadonlyMap<PersonId, SpokenTo>,
  { now, buttonsGo }: Moment,
): Promise<ReadonlyMap<PersonId, Waiting>> {
  const patient = (id: PersonId) => patientUntil(people.get(id)?.touched_at ?? undefined, now) > now
  const ids = items.flatMap(({ priority, person }) =>
    priority !== 'reply' && person !== undefined && (buttonsGo || patient(person)) ? [person] : [],
  )
  const { db, dialect } = base
  const rows = await readDialogues(db, dialect, [...new Set(ids)])
  const unfinished = await readUnfinished(
    db,
    dialect,
    rows.map(({ id }) => id),
  )
  const parts = await readParts(db, base, [...unfinished.keys()], [...new Set([...unfinished.values()].flat())])
  const consultations = await readConsultations(db, base, { ids: [...new Set([...unfinished.values()].flat())] })
  return new Map(
    rows.map(({ id, dialogue, held, touched_at }): readonly [PersonId, Waiting] => [
      id,
      {
        dialogue: JSON.parse(dialogue) as Dialogue,
        held: held !== null && waitsForTap(JSON.parse(held) as Held),
        ...(touched_at !== null && { touchedAt: touched_at }),
        asked: (unfinished.get(id) ?? []).flatMap((consultation) => {
          const running = consultations.get(consultation)?.running
          return running ? [{ running, answers: parts.get(id)?.get(consultation)?.answers ?? [] }] : []
        }),
      },
    ]),
  )
}
