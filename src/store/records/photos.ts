import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { ContactId } from '../../domain/contact.ts'
import type { PersonId } from '../../domain/person.ts'
import type { PhotoId, PhotoVerdict, StandingPhoto } from '../../domain/photo.ts'
import type { QuestionId } from '../../domain/question.ts'
import type { Instant } from '../../domain/time.ts'
import type { DataKey } from '../../seal/data-key.ts'
import type { Base } from '../databases/base.ts'
import { among, type Dialect, type Trx, table } from '../databases/dialect.ts'
import type { PhotosTable } from '../databases/schema-photos.ts'
import { mayBeRead, travelsAsNumber } from './kept-back.ts'
import { photoKeysOf } from './photo-keys.ts'
import { within } from './within.ts'

/** Pictures that people sent: which there are, and which are to be removed. The bytes are elsewhere. */
export interface Photos {
  /** What this city's names of pictures are made with; the same in every process, and never shown. */
  photoSecret(): Promise<string>
  /** What links to pictures are made with: a copy of the database opens none. */
  photoLinkSecret(): Promise<string>
  /** A picture is about to be written, and is in no answer yet. */
  photoArrives(photo: ArrivingPhoto, now: Instant): Promise<void>
  /** What a picture of the person who writes from this contact is closed with; a stranger's soon opens no more. */
  photoKey(from: ContactId, now: Instant): Promise<DataKey>
  /** Those of these keys that there are. */
  photoKeys(ids: readonly string[]): Promise<ReadonlyMap<string, DataKey>>
  /** Pictures that an earlier version left as they were, each with the key it is to be closed with. */
  photosInClear(limit: number, now: Instant): Promise<readonly { readonly id: PhotoId; readonly key: DataKey }[]>
  /** They are closed. */
  photosClosed(ids: readonly PhotoId[]): Promise<void>
  /** The pictures in the answers of one consultation, or of all, the oldest first. */
  photosOf(consultation?: ConsultationId): Promise<readonly StandingPhoto[]>
  /** One of them. */
  photoWith(id: PhotoId): Promise<StandingPhoto | undefined>
  /** Pictures that are in no answer: gone, or arrived before then with no event left that tells of them. */
  photosToRemove(arrivedBefore: Instant, limit: number): Promise<readonly PhotoId[]>
  /** Their bytes are removed: nothing is left of them. */
  photosRemoved(ids: readonly PhotoId[]): Promise<void>
  /** Those of these ids that no row has. */
  photosUnknown(ids: readonly PhotoId[]): Promise<readonly PhotoId[]>
}

/** What is known of a picture before it is in an answer. */
export interface ArrivingPhoto {
  readonly id: PhotoId
  readonly width: number
  readonly height: number
  readonly bytes: number
}

/** The pictures of this store. */
export function photosOf(base: Base): Photos {
  return {
    photoSecret: () => secretOf(base),
    photoLinkSecret: async () => base.seal.mark('photo links', await secretOf(base)),
    photoArrives: (photo, now) => arrive(base, photo, now),
    ...photoKeysOf(base),
    photosOf: (consultation) => readPhotos(base, consultation === undefined ? {} : { consultation }),
    photoWith: async (id) => (await readPhotos(base, { id }))[0],
    photosToRemove: (arrivedBefore, limit) => readToRemove(base, arrivedBefore, limit),
    photosRemoved: (ids) => removeRows(base, ids),
    photosUnknown: (ids) => unknownOf(base, ids),
  }
}

const secretBytes = 32

/** Made once, by the process that asks first. */
async function secretOf({ db }: Base): Promise<string> {
  const read = () => db.selectFrom('photo_secrets').select('secret').where('name', '=', 'photos').executeTakeFirst()
  const known = await read()
  if (known) return known.secret
  await db
    .insertInto('photo_secrets')
    .values({ name: 'photos', secret: randomBytes(secretBytes).toString('hex') })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const made = await read()
  if (!made) throw new Error('The secret for pictures was written and is not there.')
  return made.secret
}

/** The same picture fetched again after a crash is the same row. */
async function arrive({ db }: Base, photo: ArrivingPhoto, now: Instant): Promise<void> {
  await db
    .insertInto('photos')
    .values({ ...photo, ...loose, state: 'arriving', verdict: 'undecided', at: now, closed: 1 })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

/** Tied to no answer. */
const loose = { consultation: null, respondent: null, question: null, statement: null } as const

type Read = PhotosTable & {
  readonly caption: string | null
  readonly withdrawn: number | null
  readonly travels: number
  readonly readable: number
}

/** Pictures as the city's side sees them: some are to be read by no one, and some are not for the public, whatever was said of them. */
async function readPhotos(base: Base, which: Which): Promise<readonly StandingPhoto[]> {
  const found = await readStanding(base, which)
  return found.flatMap(({ photo, read, travels }) => (read ? [travels ? photo : { ...photo, verdict: 'denied' }] : []))
}

/** The pictures that one respondent sent, for themselves. */
export async function readPhotosBy(
  base: Base,
  consultation: ConsultationId,
  respondent: number,
): Promise<readonly StandingPhoto[]> {
  const found = await readStanding(base, { consultation })
  return found.flatMap(({ photo }) => (photo.respondent === respondent ? [photo] : []))
}

interface Which {
  readonly consultation?: ConsultationId
  readonly id?: PhotoId
}

interface Found {
  readonly photo: StandingPhoto
  /** Whether the city's side may see it, and whether others may. */
  readonly read: boolean
  readonly travels: boolean
}

async function readStanding({ db }: Base, { consultation, id }: Which): Promise<readonly Found[]> {
  const { rows } = await sql<Read>`
    select p.*, s.text as caption, s.withdrawn, ${travelsAsNumber('r.person')} as travels,
      case when ${mayBeRead('r.person')} then 1 else 0 end as readable
    from photos as p
      left join respondents as r on r.consultation = p.consultation and r.number = p.respondent
      left join statements as s on s.consultation = p.consultation and s.number = p.statement
    where p.state = 'kept' and p.consultation is not null
      and ${consultation === undefined ? sql`true` : sql`p.consultation = ${consultation}`}
      and ${id === undefined ? sql`true` : sql`p.id = ${id}`}
    order by p.consultation, p.at, p.id`.execute(db)
  return rows.flatMap(standing)
}

function standing({ travels, readable, ...row }: Read): readonly Found[] {
  const { withdrawn, caption, statement, consultation, respondent, question, ...photo } = row
  if (consultation === null || respondent === null || question === null) return []
  const { id, width, height, bytes, verdict, at } = photo
  const stands = statement !== null && withdrawn === 0 && caption !== null && caption !== ''
  return [
    {
      photo: {
        ...{ id, consultation, respondent, question, width, height, bytes, verdict, at },
        ...(stands && { statement, caption }),
      },
      read: Number(readable) === 1,
      travels: Number(travels) === 1,
    },
  ]
}

async function readToRemove({ db }: Base, arrivedBefore: Instant, limit: number): Promise<readonly PhotoId[]> {
  const { rows } = await sql<{ id: string }>`
    select p.id from photos as p where p.state = 'gone' or (p.state = 'arriving' and p.at < ${arrivedBefore}
      and not exists (
        select 1 from inbox as i where i.lane is not null and i.kind = 'attachment.read'
          and i.about = cast('keep:' as text) || p.id))
    order by p.id limit ${limit}`.execute(db)
  return rows.map(({ id }) => id)
}

async function removeRows({ db, dialect }: Base, ids: readonly PhotoId[]): Promise<void> {
  await sql`delete from photos where state <> 'kept' and id in ${among(dialect, 'text', ids)}`.execute(db)
}

async function unknownOf({ db, dialect }: Base, ids: readonly PhotoId[]): Promise<readonly PhotoId[]> {
  const { rows } = await sql<{ id: string }>`
    select id from photos where id in ${among(dialect, 'text', ids)}`.execute(db)
  const known = new Set(rows.map(({ id }) => id))
  return ids.filter((id) => !known.has(id))
}

/** A picture as it stands in an answer. */
export interface PhotoWritten {
  readonly id: PhotoId
  readonly consultation: ConsultationId
  readonly respondent: number | null
  readonly question: QuestionId
  readonly statement: number | null
}

/** Ties pictures to the answers they are in. One whose bytes were removed meanwhile stays removed. */
export async function writePhotos(trx: Trx, dialect: Dialect, rows: readonly PhotoWritten[]): Promise<void> {
  if (rows.length === 0) return
  const columns = { id: 'text', consultation: 'text', respondent: 'int', question: 'text', statement: 'int' } as const
  await sql`
    update photos set state = 'kept', consultation = x.consultation, respondent = x.respondent, question = x.question,
      statement = x.statement
    from ${table(dialect, columns, rows)}
    where photos.id = x.id and photos.state <> 'gone'`.execute(trx)
}

/** They are in no answer any more: untied at once, and removed soon after. */
export async function dropPhotos(trx: Trx, dialect: Dialect, ids: readonly PhotoId[]): Promise<void> {
  if (ids.length === 0) return
  await sql`${gone} where id in ${among(dialect, 'text', ids)}`.execute(trx)
}

const gone = sql`
  update photos set state = 'gone', consultation = null, respondent = null, question = null, statement = null`

/** The pictures of these people go, all of them. */
export async function erasePhotos(
  trx: Trx,
  dialect: Dialect,
  persons: readonly PersonId[],
  only?: ConsultationId,
): Promise<void> {
  await sql`
    ${gone}
    where consultation is not null and exists (
      select 1 from respondents as r
      where r.consultation = photos.consultation and r.number = photos.respondent and r.person is not null
        and r.person in ${among(dialect, 'int', persons)} ${within(only, 'r.consultation')})`.execute(trx)
}

/** The pictures of a matter that is finished go. */
export async function clearPhotos(trx: Trx, consultation: ConsultationId): Promise<void> {
  await sql`${gone} where consultation = ${consultation}`.execute(trx)
}

/** What a moderator said of a picture. */
export async function judgePhoto(trx: Trx, id: PhotoId, verdict: PhotoVerdict): Promise<void> {
  await trx.updateTable('photos').set({ verdict }).where('id', '=', id).where('state', '=', 'kept').execute()
}
