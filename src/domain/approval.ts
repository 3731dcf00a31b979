import type { City } from './city.ts'
import { type Consultation, codeOf } from './consultation.ts'

/** How many people it takes to ask citizens something: the writer and a second one. */
export type ApprovalRule = 'second-person'

/** Whether the city asks for a second pair of eyes before this is put to citizens: everywhere, or where its department does. */
export function needsSecondPerson(
  { approval, departments }: Pick<City, 'approval' | 'departments'>,
  consultation: Pick<Consultation, 'departments'>,
): boolean {
  const [owner] = consultation.departments
  return approval !== undefined || departments.some(({ id, approval: own }) => id === owner && own !== undefined)
}

/** Tells one wording of a consultation from every other: what is approved is what was looked at. */
export function wordingMark(consultation: Consultation): string {
  return codeOf(JSON.stringify(consultation))
}
