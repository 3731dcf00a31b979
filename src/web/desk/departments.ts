import type { Department } from '../../domain/city.ts'
import { servedBy } from '../../domain/duty.ts'
import type { Visitor } from './visit.ts'
import type { Voice } from './voice.ts'

/** The departments whose matters the visitor sees to. */
export function departmentsOf({ duties }: Visitor, { city }: Voice): readonly Department[] {
  const own = servedBy(duties)
  return own === undefined ? city.departments : city.departments.filter(({ id }) => own.includes(id))
}

/** Whether the visitor sees to all of them at once. */
export function servesAll({ duties }: Visitor): boolean {
  return servedBy(duties) === undefined
}

/** A department's name, or its id where the city has it no longer. */
export function departmentName(id: string, voice: Voice): string {
  const known = voice.city.departments.find((each) => each.id === id)
  return known ? voice.words(known.name) : voice.own(id)
}
