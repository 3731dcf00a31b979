import { sql } from 'kysely'
import { channelOf } from '../../domain/contact.ts'
import type { Notice, OutboxItem, Priority } from '../../domain/outbox.ts'
import type { PersonId } from '../../domain/person.ts'
import type { Instant } from '../../domain/time.ts'
import { closeWords, type DataKey } from '../../seal/data-key.ts'
import type { Closing } from '../databases/base.ts'
import type { Columns, Insertion, Trx } from '../databases/dialect.ts'
import { keysOf } from '../records/word-keys.ts'

/** Priorities as they are stored: the smaller goes first. */
export const priorityNumber: Readonly<Record<Priority, number>> = { reply: 0, echo: 1, invitation: 2, digest: 3 }

/** The priority behind a stored number. */
export function priorityOf(number: number): Priority {
  const found = (['reply', 'echo', 'invitation', 'digest'] as const).find((name) => priorityNumber[name] === number)
  if (!found) throw new Error(`The outbox holds the priority ${number}, which does not exist.`)
  return found
}

/** A message and whom it goes to, as far as the store knows them. */
export interface Queued {
  readonly item: OutboxItem
  readonly person: PersonId | undefined
  readonly toContact: boolean
  /** The key of the person's words, where it is known already. */
  readonly wordKey?: DataKey | undefined
  /** The account behind the address, closed, where the contact may not be there to give it. */
  readonly account?: string | undefined
}

const queuing = {
  key: 'text',
  channel: 'text',
  address: 'text',
  account: 'text',
  person: 'int',
  to_contact: 'int',
  priority: 'int',
  notice: 'text',
  via: 'text',
  in_place: 'int',
  not_before: 'int',
  expires_at: 'int',
  edits: 'text',
  under: 'text',
  ending: 'text',
  since: 'int',
} as const satisfies Columns

const queuedAs: Insertion<typeof queuing> = {
  into: sql`outbox (key, channel, address, account, person, to_contact, priority, notice, via, in_place, not_before, expires_at,
    edits, under, ending, since, state)`,
  columns: queuing,
  values: (x) => [
    ...[
      x.key,
      x.channel,
      x.address,
      x.account,
      x.person,
      x.to_contact,
      x.priority,
      x.notice,
      x.via,
      x.in_place,
      x.not_before,
    ],
    ...[x.expires_at, x.edits, x.under, x.ending, x.since, sql`'waiting'`],
  ],
  onConflict: sql`on conflict (key) do nothing`,
}

/** Adds messages; one whose key was ever there is left out. What goes to people Ekko has not met keeps its address only until sent. */
export async function queue(trx: Trx, base: Closing, queued: readonly Queued[], now: Instant): Promise<void> {
  if (queued.length === 0) return
  const { dialect } = base
  const keyOf = await keysFor(trx, base, queued, now)
  const rows = queued.map((each) => ({
    ...rowOf(each),
    notice: closedNotice(each, keyOf(each)),
    since: now,
  }))
  await dialect.insertEach(trx, queuedAs, rows)
}

function rowOf({ item, person, toContact, account }: Queued) {
  return {
    key: item.key,
    channel: channelOf(item.to),
    address: item.to,
    account: toContact && person === undefined ? (account ?? null) : null,
    person: person ?? null,
    to_contact: toContact ? 1 : 0,
    priority: priorityNumber[item.priority],
    via: item.via === undefined ? null : JSON.stringify(item.via),
    in_place: item.inPlace === true ? 1 : 0,
    not_before: item.notBefore ?? 0,
    expires_at: item.expiresAt ?? null,
    edits: item.edits ?? null,
    under: item.under ?? null,
    ending: toContact && person === undefined ? 'forgotten' : null,
  }
}

/** What may carry what a person wrote, or who they are; all else is only named here and put into words as it is sent. */
const wordy: ReadonlySet<Notice['kind']> = new Set(['said', 'receipt', 'unasked', 'wordless'])

function holdsWords({ item, toContact }: Queued): boolean {
  return toContact && wordy.has(item.notice.kind)
}

function closedNotice(queued: Queued, key: DataKey): string {
  const notice = JSON.stringify(queued.item.notice)
  return holdsWords(queued) ? closeWords(key, notice) : notice
}

/** The keys that notices are closed with: their person's, or the key of the day where Ekko has not met them. */
async function keysFor(
  trx: Trx,
  base: Closing,
  queued: readonly Queued[],
  now: Instant,
): Promise<(queued: Queued) => DataKey> {
  const unknown = queued.flatMap((each) =>
    holdsWords(each) && each.person !== undefined && each.wordKey === undefined ? [each.person] : [],
  )
  const found = await keysOf(trx, base, [...new Set(unknown)], now)
  const passing = await base.words.passing(now)
  return ({ person, wordKey }) => wordKey ?? (person === undefined ? passing : (found.get(person) ?? passing))
}
