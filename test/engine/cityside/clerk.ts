import type { City } from '../../../src/domain/city.ts'
import type { Dialogue } from '../../../src/domain/dialogue.ts'
import type { KeptDraft } from '../../../src/domain/draft.ts'
import type { Duty } from '../../../src/domain/duty.ts'
import type { ContactEvent } from '../../../src/domain/inbox.ts'
import type { Block, Button } from '../../../src/domain/message.ts'
import type { OutboxItem } from '../../../src/domain/outbox.ts'
import type { Surface } from '../../../src/domain/surface.ts'
import { decide } from '../../../src/engine/decide.ts'
import type { Decision } from '../../../src/engine/decision.ts'
import type { PersonState } from '../../../src/engine/state.ts'
import { understood } from '../../understood.ts'

/** 2 March 2026, 18:00 in Copenhagen. */
export const evening = Date.UTC(2026, 2, 2, 17, 0)

export const city: City = {
  name: { en: 'Rivertown' },
  sender: { en: 'Rivertown Council' },
  timeZone: 'Europe/Copenhagen',
  languages: ['en', 'da'],
  quiet: { from: '21:00', until: '08:00' },
  cap: { perWeekMax: 1, perYearMax: 6 },
  departments: [
    { id: 'parks', name: { en: 'Parks' } },
    { id: 'schools', name: { en: 'Schools' } },
  ],
  topics: ['traffic', 'nature', 'libraries'].map((id) => ({ id, name: { en: id } })),
  places: ['north', 'south'].map((id) => ({ id, name: { en: id } })),
  roles: [{ id: 'parent', name: { en: 'Parent' } }],
}

const modal: Surface = { forms: true, formFieldsMax: 5, formTextCharactersMax: 4_000, buttonsMax: 25, edits: true }

/** Someone at city hall, one event after the other: what they write is kept from one to the next, as the store keeps it. */
export class Clerk {
  readonly #duties: readonly Duty[]
  readonly #around: Partial<PersonState>
  #draft: KeptDraft | undefined
  #dialogue: Dialogue = { at: 'idle' }
  #events = 0

  /** `around` is what the store would find beside what this person writes. */
  constructor(duties: readonly Duty[] = [{ kind: 'moderator' }], around: Partial<PersonState> = {}) {
    this.#duties = duties
    this.#around = around
  }

  get kept(): KeptDraft | undefined {
    return this.#draft
  }

  writes(text: string): Decision {
    return this.#does({ kind: 'message.received', text })
  }

  taps(token: string): Decision {
    return this.#does({ kind: 'button.pressed', token })
  }

  sends(token: string, fields: Readonly<Record<string, string>>): Decision {
    return this.#does({ kind: 'form.submitted', token, fields })
  }

  #does(what: Readonly<Record<string, unknown>>): Decision {
    this.#events += 1
    const event = { ...what, id: `e${this.#events}`, contact: 'sandbox:mette', at: evening } as unknown as ContactEvent
    const decision = decide(this.#state(), event, evening)
    for (const change of decision.changes) {
      if (change.kind === 'draft.kept') this.#draft = change.draft
      if (change.kind === 'draft.dropped') this.#draft = undefined
      if (change.kind === 'dialogue.moved') this.#dialogue = change.dialogue
    }
    return decision
  }

  #state(): PersonState {
    return {
      of: 'person',
      city,
      wordings: (['asked', 'told'] as const).map((purpose) => ({ purpose, language: 'en', version: 'v1', text: '?' })),
      understood,
      surface: modal,
      contact: { id: 'sandbox:mette', reach: { kind: 'open' } },
      known: {
        person: { id: 1, language: 'en', topics: [], places: [], roles: [], standing: 'active', metAt: 0 },
        consents: {},
        dialogue: this.#dialogue,
        involvements: [],
      },
      duties: this.#duties,
      ...(this.#draft && { draft: this.#draft }),
      consultations: [],
      lookup: { of: 'nothing' },
      subject: { of: 'nothing' },
      ...this.#around,
    }
  }
}

/** The keys of what is said, in order. */
export function keysOf({ outbox }: Decision): readonly string[] {
  return blocksOf(outbox).flatMap(({ words }) => ('key' in words ? [words.key] : []))
}

export function blocksOf(outbox: readonly OutboxItem[]): readonly Block[] {
  return outbox.flatMap(({ notice }) => (notice.kind === 'said' ? notice.message.blocks : []))
}

export function buttonsOf({ outbox }: Decision): readonly Button[] {
  return outbox.flatMap(({ notice }) => (notice.kind === 'said' ? (notice.message.buttons ?? []) : []))
}
