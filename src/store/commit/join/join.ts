import { sql } from 'kysely'
import { type ChatCode, type ChatsJoined, chatMark } from '../../../domain/chats.ts'
import { stopWording } from '../../../domain/consent.ts'
import { type ContactId, channelOf } from '../../../domain/contact.ts'
import type { PersonId } from '../../../domain/person.ts'
import type { Instant } from '../../../domain/time.ts'
import type { DataKey } from '../../../seal/data-key.ts'
import type { Base } from '../../databases/base.ts'
import type { Trx } from '../../databases/dialect.ts'
import { dropAttachments } from '../../inbox/attachments.ts'
import { moveLane } from '../../inbox/lanes.ts'
import { queue } from '../../outbox/queue.ts'
import { cancelAll } from '../../outbox/reach.ts'
import { endCode } from '../../records/chat-codes.ts'
import { writeConsents } from '../../records/consents.ts'
import { chooseContacts, moveContacts, readContacts, readContactsOf } from '../../records/contacts.ts'
import { eraseDataLinks } from '../../records/data-links.ts'
import { readDuties } from '../../records/duties.ts'
import { erasePersons, lockPersons, type PersonRow } from '../../records/persons.ts'
import { type TallyDeltas, writeTallies } from '../../records/tallies.ts'
import { closedFields, keysOf } from '../../records/word-keys.ts'
import { noteEnding } from '../endings.ts'
import { releaseGuides } from '../release-guide.ts'
import { type JoinedConsents, keepJoined, readJoined } from './consents.ts'
import { joinedFields } from './fields.ts'
import { dropDoubles, renameKeys } from './messages.ts'
import { type Pair, pairOf } from './pair.ts'
import { joinParts } from './parts.ts'
import { joinRows } from './rows.ts'

/** Both have said yes: the people behind the two chats become one, and both chats are told what holds now. */
export async function joinChats(
  trx: Trx,
  base: Base,
  code: ChatCode & { readonly to: ContactId },
  now: Instant,
): Promise<void> {
  const contacts = await readContacts(trx, base, [code.from, code.to])
  const first = contacts.get(code.from)?.person
  const second = contacts.get(code.to)?.person
  if (first === undefined || second === undefined) return endCode(trx, code.key, 'refused')
  if (first === second) return endCode(trx, code.key, 'same')
  const joined = await joinPersons(trx, base, first, second, now)
  await endCode(trx, code.key, 'joined')
  const person = pairOf(first, second).kept
  await queue(
    trx,
    base,
    [code.from, code.to].map((to) => ({
      item: {
        key: `chats:${code.key}:joined:${chatMark(to)}`,
        to,
        notice: { kind: 'chats', about: { show: 'joined', joined } },
        priority: 'reply',
      } as const,
      person,
      toContact: true,
    })),
    now,
  )
}

/** Makes two people one, all of it in this transaction. The language and hours of the first hold. */
async function joinPersons(
  trx: Trx,
  base: Base,
  first: PersonId,
  second: PersonId,
  now: Instant,
): Promise<ChatsJoined> {
  const { dialect } = base
  const pair = pairOf(first, second)
  const rows = await lockPersons(trx, base, [first, second])
  const [one, other] = [rows.get(first), rows.get(second)]
  if (!one || !other) throw new Error('A person who is to be joined is not there.')
  const consents = await readJoined(trx, dialect, pair)
  const stopped = one.standing === 'stopped' || other.standing === 'stopped'
  if (!stopped && consents.untold !== undefined) await keepUntold(trx, consents.untold, pair)

  const deltas: TallyDeltas = new Map()
  const wordKey = await keyOf(trx, base, pair, now)
  const twice = await joinParts({ trx, base, pair, deltas, wordKey })
  await renameKeys(trx, dialect, pair)
  await joinRows(trx, dialect, pair, now)
  await dropDoubles(trx, pair, now)
  await keepJoined(trx, dialect, pair, consents)
  await moveContacts(trx, pair.gone, pair.kept)
  await writePerson(trx, pair, one, other, { wordKey, consents: stopped ? undefined : consents })
  // A link that was made for one of them may not show what is the other's.
  await eraseDataLinks(trx, dialect, [pair.kept, pair.gone])
  await erasePersons(trx, dialect, [pair.gone])
  await moveLane(trx, pair.gone, pair.kept)
  await chooseContacts(trx, dialect, [pair.kept])
  if (stopped) await stopJoined(trx, base, pair, consents, now)
  await writeTallies(trx, dialect, deltas)

  const chats = (await readContactsOf(trx, dialect, [pair.kept])) as readonly ContactId[]
  const duties = await Promise.all(chats.map((contact) => readDuties({ ...base, db: trx }, contact)))
  const untold = !stopped && consents.untold !== undefined
  return {
    chats: [...new Set(chats.map(channelOf))],
    stopped,
    ...(consents.asked && { asked: consents.asked.given }),
    ...(consents.told && { told: consents.told.given }),
    untold,
    twice: twice.map(({ title }) => title),
    duties: duties.some((held) => held.length > 0),
  }
}

/** What their words are closed with from here on; those of the one who goes keep the key that they have. */
async function keyOf(trx: Trx, base: Base, { kept }: Pair, now: Instant): Promise<DataKey> {
  const key = (await keysOf(trx, base, [kept], now)).get(kept)
  if (!key) throw new Error('A person who is to be joined has no key.')
  return key
}

/** The answers of the one who said no to being told keep that, but for those that the other gave too. */
async function keepUntold(trx: Trx, refuser: PersonId, { kept, gone }: Pair): Promise<void> {
  const accepter = refuser === kept ? gone : kept
  await sql`
    update invitations set untold = 1
    where person = ${refuser}
      and consultation in (select consultation from respondents where person = ${refuser})
      and consultation not in (select consultation from respondents where person = ${accepter})`.execute(trx)
}

async function writePerson(
  trx: Trx,
  { kept }: Pair,
  one: PersonRow,
  other: PersonRow,
  { wordKey, consents }: { readonly wordKey: DataKey; readonly consents: JoinedConsents | undefined },
): Promise<void> {
  const fields = {
    ...joinedFields(one, other),
    ...{ contact: null, channel: null, word_key: wordKey.id },
    asked_given: consents?.asked?.given ? 1 : 0,
    told_given: consents?.told?.given ? 1 : 0,
  }
  const { contact: _, channel: __, ...closed } = closedFields(fields, wordKey)
  // Higher than either: what was decided on one of them before is decided again.
  const version = Math.max(one.version, other.version) + 1
  await trx
    .updateTable('persons')
    .set({ ...closed, version })
    .where('id', '=', kept)
    .execute()
}

/** A stop in one of them is a stop of the person: nothing that was agreed to holds, and nothing that waits goes out. */
async function stopJoined(
  trx: Trx,
  base: Base,
  { kept }: Pair,
  { asked, told }: JoinedConsents,
  now: Instant,
): Promise<void> {
  const { dialect } = base
  await writeConsents(
    trx,
    dialect,
    [asked, told].flatMap((consent) =>
      consent?.given
        ? [{ person: kept, purpose: consent.purpose, given: 0, wording_version: stopWording, at: now }]
        : [],
    ),
  )
  await noteEnding(trx, base, 'stopped', [kept], now)
  await cancelAll(trx, dialect, [kept], now)
  await dropAttachments(trx, dialect, [kept])
  await releaseGuides(trx, dialect, [kept], now)
}
