import type { ContactEvent } from '../../domain/inbox.ts'
import { type Language, spokenAmong } from '../../domain/language.ts'
import type { Person } from '../../domain/person.ts'
import type { Instant } from '../../domain/time.ts'
import { changing, type Decision } from '../decision.ts'
import type { PersonState } from '../state.ts'
import type { KnownState } from './turn.ts'

/** A person's first event: that they are met, and the state as it is right after. */
export interface FirstMeeting {
  readonly met: Decision
  readonly state: KnownState
}

/** Meets the person behind an event. The store gives the number; nothing in a decision reads it. */
export function meet(state: PersonState, event: ContactEvent, now: Instant): FirstMeeting {
  const language = languageFor(state, event.locale)
  const person: Person = { id: 0, language, topics: [], places: [], roles: [], standing: 'active', metAt: now }
  return {
    met: changing({ kind: 'person.met', language, at: now }),
    state: { ...state, known: { person, consents: {}, dialogue: { at: 'idle' }, involvements: [] } },
  }
}

/** The platform's guess if the city speaks it, otherwise the city's first language. */
function languageFor({ city }: PersonState, locale: string | undefined): Language {
  return spokenAmong([locale], city.languages) ?? city.languages[0]
}
