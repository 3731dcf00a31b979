import type { City } from './city.ts'
import type { Localized } from './language.ts'
import type { DangerKind } from './understood/danger.ts'

/** A number to call, as people know it, and when it is the right one. */
export interface EmergencyNumber {
  readonly number: string
  readonly name: Localized
  readonly when?: Localized
  /** What it is for; for everything where nothing is said. */
  readonly kinds?: readonly DangerKind[]
}

/** More than a person in need reads. */
const emergencyNumbersMax = 5

/** The numbers of a city for these kinds of danger, in the city's order. */
export function emergencyNumbers(
  { emergency }: Pick<City, 'emergency'>,
  kinds: readonly DangerKind[],
): readonly EmergencyNumber[] {
  const all = emergency ?? anywhere
  const fitting = all.filter((each) => each.kinds === undefined || each.kinds.some((kind) => kinds.includes(kind)))
  return (fitting.length > 0 ? fitting : all).slice(0, emergencyNumbersMax)
}

/** In all of the European Union; mobile phones turn it into the local number nearly everywhere. */
const anywhere: readonly EmergencyNumber[] = [{ number: '112', name: { en: 'Emergency services' } }]
