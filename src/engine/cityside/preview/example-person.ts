import type { City } from '../../../domain/city.ts'
import type { Consultation } from '../../../domain/consultation.ts'
import { exampleOf } from '../../../domain/interest.ts'
import type { Language } from '../../../domain/language.ts'
import type { Person } from '../../../domain/person.ts'
import type { Instant } from '../../../domain/time.ts'
import type { Facts } from '../../state.ts'

/** For previews: a person whom the audience's rule chose, and who has answered. */
export function examplePerson(consultation: Consultation, city: City, language: Language, at: Instant): Facts {
  const { audience } = consultation
  const person: Person = {
    id: 1,
    language,
    topics: audience.topics,
    places: audience.places.slice(0, 1),
    roles: audience.roles.slice(0, 1),
    standing: 'active',
    metAt: at,
  }
  return {
    city,
    person,
    consents: {},
    running: { consultation, stage: { at: 'open', openedAt: at } },
    involvement: {
      invitation: {
        consultation: consultation.id,
        madeAt: at,
        by: 'rule',
        progress: 'answered',
        ...(audience.interest && { shownBy: exampleOf(audience.interest) }),
      },
      answers: [],
      respondent: 1,
      heard: {},
    },
    statements: [],
  }
}
