import type { City } from '../../src/domain/city.ts'
import { type Consultation, codeOf } from '../../src/domain/consultation.ts'
import type { ContactId } from '../../src/domain/contact.ts'
import type { ContactEvent, InboxEvent } from '../../src/domain/inbox.ts'
import { type ClaimedItem, deliveryStates, type OutboxItem, type Settlement } from '../../src/domain/outbox.ts'
import { dayMs, hourMs } from '../../src/domain/time.ts'
import { type Change, type Decision, type InvitingRule, nothing } from '../../src/engine/decision.ts'
import { needsOf } from '../../src/engine/needs.ts'
import type { CityState, ConsultationState, Involvement, KnownPerson, PersonState } from '../../src/engine/state.ts'
import type { CommitResult } from '../../src/store/commit/decisions.ts'
import type { InboxClaim } from '../../src/store/inbox/inbox.ts'
import type { Loaded, World } from '../../src/store/load/states.ts'
import type { Store } from '../../src/store/store.ts'
import { understood } from '../understood.ts'

/** 2 March 2026, 18:00 in Copenhagen. */
export const evening = Date.UTC(2026, 2, 2, 17, 0)

export const city: City = {
  name: { en: 'Rivertown' },
  sender: { en: 'Rivertown Council' },
  timeZone: 'Europe/Copenhagen',
  languages: ['en', 'da'],
  quiet: { from: '21:00', until: '08:00' },
  cap: { perWeekMax: 1, perYearMax: 4 },
  departments: [{ id: 'parks', name: { en: 'Parks' } }],
  topics: ['traffic', 'parks', 'schools'].map((id) => ({ id, name: { en: id } })),
  places: ['north', 'south', 'harbour'].map((id) => ({ id, name: { en: id } })),
  roles: ['parent', 'shop-owner'].map((id) => ({ id, name: { en: id } })),
}

export const world: World = {
  city,
  needsOf,
  wordings: [],
  understood,
  surfaceOf: () => ({ forms: false, formFieldsMax: 0, formTextCharactersMax: 0, buttonsMax: 10, edits: true }),
}

export function consultationOf(id: string, more: Partial<Consultation> = {}): Consultation {
  return {
    id,
    code: codeOf(id),
    title: { en: `About ${id}` },
    frame: {
      why: { en: 'why' },
      open: { en: 'open' },
      settled: { en: 'settled' },
      decider: { en: 'decider' },
      decisionOn: '2026-05-01',
    },
    host: { name: 'Karen', title: { en: 'Gardener' } },
    departments: ['parks'],
    audience: { topics: [], places: [], roles: [] },
    questions: [
      {
        id: 'bench',
        kind: 'choice',
        text: { en: 'More benches?' },
        choices: ['yes', 'no'].map((choice) => ({ id: choice, label: { en: choice } })),
      },
      {
        id: 'where',
        kind: 'choices',
        text: { en: 'Where?' },
        choices: ['shade', 'sun', 'water'].map((choice) => ({ id: choice, label: { en: choice } })),
      },
      {
        id: 'mark',
        kind: 'scale',
        text: { en: 'How is it?' },
        from: 1,
        to: 5,
        low: { en: 'bad' },
        high: { en: 'good' },
      },
      { id: 'wish', kind: 'open', text: { en: 'What else?' }, statementsMax: 5 },
      {
        id: 'order',
        kind: 'ranking',
        text: { en: 'What first?' },
        choices: ['swings', 'sand'].map((choice) => ({ id: choice, label: { en: choice } })),
      },
    ] as unknown as Consultation['questions'],
    communities: [],
    opensAt: evening,
    closesAt: evening + 14 * dayMs,
    answerBy: '2026-06-01',
    ...more,
  }
}

export function ruleAt(at: number, more: Partial<InvitingRule> = {}): InvitingRule {
  return {
    audience: { topics: [], places: [], roles: [] },
    cap: { perWeekMax: 100, perYearMax: 100 },
    at,
    expiresAt: at + 14 * dayMs,
    drawnOnly: false,
    ...more,
  }
}

let eventsMade = 0

/** What a person wrote; each call is a new event unless it is given an id. */
export function wrote(contact: ContactId, text = 'hello', more: Partial<ContactEvent> = {}): ContactEvent {
  eventsMade += 1
  return { kind: 'message.received', id: `event-${eventsMade}`, contact, at: evening, text, ...more } as ContactEvent
}

export function pressed(contact: ContactId, token: string): ContactEvent {
  eventsMade += 1
  return { kind: 'button.pressed', id: `event-${eventsMade}`, contact, at: evening, token }
}

export function acted(act: Extract<InboxEvent, { kind: 'city.acted' }>['act'], id?: string): InboxEvent {
  eventsMade += 1
  return { kind: 'city.acted', id: id ?? `act-${eventsMade}`, at: evening, by: 'cli:test', act }
}

export function changes(...made: readonly Change[]): Decision {
  return { changes: made, outbox: [] }
}

export function item(key: string, to: OutboxItem['to'], more: Partial<OutboxItem> = {}): OutboxItem {
  return {
    key,
    to,
    notice: { kind: 'said', message: { blocks: [{ style: 'plain', words: { key: 'hello' } }] } },
    priority: 'reply',
    ...more,
  }
}

export function sending(...outbox: readonly OutboxItem[]): Decision {
  return { changes: [], outbox }
}

export interface Turn {
  readonly claim: InboxClaim
  readonly loaded: Loaded
  readonly result: CommitResult
}

/** Records one event, decides on it, commits it. */
export async function happens(
  store: Store,
  event: InboxEvent,
  decision: Decision | ((loaded: Loaded) => Decision) = nothing,
  now = evening,
): Promise<Turn> {
  await store.recordInbox([event], now)
  const claims = await store.claimInbox(50, now)
  const claim = claims.find((each) => each.event.id === event.id)
  if (!claim) throw new Error(`The event ${event.id} could not be claimed.`)
  const [loaded] = await store.load([claim], world)
  if (!loaded) throw new Error('Nothing was loaded.')
  const decided = typeof decision === 'function' ? decision(loaded) : decision
  const [result] = await store.commit([{ claim, decision: decided, expectedVersion: loaded.version }], now)
  return { claim, loaded, result: result ?? 'lost' }
}

/** Somebody Ekko has met, who said yes to both. */
export async function meet(
  store: Store,
  contact: ContactId,
  more: readonly Change[] = [],
  now = evening,
): Promise<number> {
  await happens(store, wrote(contact, 'hello', { at: now }), changes(...meeting(now), ...more), now)
  const person = await store.personOf(contact)
  if (person === undefined) throw new Error('Nobody was met.')
  return person
}

export function meeting(at = evening): readonly Change[] {
  return [
    { kind: 'person.met', language: 'en', at },
    { kind: 'consent.recorded', purpose: 'asked', given: true, wordingVersion: 'a1', at },
    { kind: 'consent.recorded', purpose: 'told', given: true, wordingVersion: 't1', at },
  ]
}

/** A consultation that is open. */
export async function launch(store: Store, consultation: Consultation, now = evening): Promise<void> {
  await happens(
    store,
    acted({ act: 'consultation.submitted', consultation }),
    changes({ kind: 'consultation.recorded', consultation, stage: { at: 'open', openedAt: now } }),
    now,
  )
}

/** Any change of the city's side, through an event about this consultation. */
export async function changeCity(store: Store, consultation: string, decision: Decision, now = evening): Promise<Turn> {
  return happens(store, acted({ act: 'consultation.closed', consultation }), decision, now)
}

export async function knownOf(store: Store, contact: ContactId, now = evening): Promise<KnownPerson | undefined> {
  return (await personState(store, contact, now)).known
}

export async function personState(store: Store, contact: ContactId, now = evening): Promise<PersonState> {
  const { loaded } = await happens(store, wrote(contact), nothing, now)
  if (loaded.state.of !== 'person') throw new Error('This is no state of a person.')
  return loaded.state
}

export function cityStateOf({ loaded }: Turn): CityState {
  if (loaded.state.of !== 'city') throw new Error('This is no state of the city.')
  return loaded.state
}

/** The state of an act or a timer that is about one consultation. */
export function consultationStateOf(turn: Turn): Extract<CityState, ConsultationState> {
  const state = cityStateOf(turn)
  if (!('running' in state)) throw new Error('This is no state of a consultation.')
  return state
}

export async function involvementOf(
  store: Store,
  contact: ContactId,
  consultation: string,
): Promise<Involvement | undefined> {
  const known = await knownOf(store, contact)
  return known?.involvements.find(({ invitation }) => invitation.consultation === consultation)
}

/** Sends everything that is due with one and the same result. */
export async function drain(
  store: Store,
  settlement: Settlement = { as: 'sent', externalId: 'm1' },
  now = evening + hourMs,
  channel = 'sandbox',
): Promise<readonly ClaimedItem[]> {
  const all: ClaimedItem[] = []
  for (let round = 0; round < 100; round += 1) {
    const items = await store.claimOutbox(channel, 100, now)
    if (items.length === 0) break
    await store.settle(
      items.map((each) => ({ item: each, settlement })),
      now,
    )
    all.push(...items)
  }
  return all
}

/** The state of each outbox row by key. */
export async function statesByKey(store: Store): Promise<Readonly<Record<string, string>>> {
  const listed = await store.outboxListed(deliveryStates, 1_000)
  return Object.fromEntries(
    listed.map(({ key, state, code }) => [key, code === undefined ? state : `${state} ${code}`]),
  )
}
