import { buildDigest } from '../digests/building.ts'
import type { ConsultationSource, Digest } from '../digests/digest.ts'
import type { DepartmentId } from '../domain/city.ts'
import type { RunningConsultation } from '../domain/consultation.ts'
import type { Office } from './office.ts'

/** Reads what a digest needs and builds it. */
export async function digestNow(
  office: Pick<Office, 'store' | 'city' | 'now'>,
  department?: DepartmentId,
): Promise<Digest> {
  const { store, city } = office
  const all = await store.consultations()
  const concerned = all.filter(
    ({ consultation }) => department === undefined || consultation.departments.includes(department),
  )
  const consultations = await Promise.all(concerned.map((running) => sourceOf(office, running)))
  return buildDigest({
    city,
    now: office.now(),
    consultations,
    commitments: await store.commitments(),
    elsewhere: all,
    ...(department && { department }),
  })
}

/** Everything a digest tells of one consultation. */
export async function sourceOf(
  { store }: Pick<Office, 'store'>,
  running: RunningConsultation,
): Promise<ConsultationSource> {
  const { id } = running.consultation
  const [tally, outcome, statements, reach] = await Promise.all([
    store.tally(id),
    store.outcome(id),
    store.statementsOf(id),
    store.reachOf(id),
  ])
  return { running, tally, statements, reach, ...(outcome && { outcome }) }
}
