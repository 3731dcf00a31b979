import { type Selectable, sql } from 'kysely'
import type { ContactId } from '../../domain/contact.ts'
import type { Duty } from '../../domain/duty.ts'
import { type Guide, type GuideKey, type GuideLine, lineFrom } from '../../domain/guide.ts'
import { type InquirySubject, inquiryKeyOf } from '../../domain/inquiry.ts'
import type { Localized } from '../../domain/language.ts'
import type { PersonId } from '../../domain/person.ts'
import type { CityChange } from '../../engine/decision.ts'
import type { Base } from '../databases/base.ts'
import { among, type Dialect, type Trx } from '../databases/dialect.ts'
import type { DutiesTable } from '../databases/schema.ts'
import type { GuidesTable } from '../databases/schema-guides.ts'
import { dutyIn } from './duties.ts'

/** Staff who follow threads, by name. */
export interface Guides {
  /** All of them, by name; nothing here leads to a person. */
  guides(): Promise<readonly Guide[]>
  /** The guide that the person behind this contact is. */
  guideBehind(contact: ContactId): Promise<GuideKey | undefined>
  /** What a guide does for the city beside it. */
  dutiesOfGuide(guide: GuideKey): Promise<readonly Duty[]>
}

/** The guides of this store. */
export function guidesOf(base: Base): Guides {
  return {
    guides: () => readGuides(base.db),
    guideBehind: (contact) => readGuideBehind(base, contact),
    dutiesOfGuide: (guide) => readDutiesOf(base, guide),
  }
}

/** All guides, by name. */
export async function readGuides(db: Trx): Promise<readonly Guide[]> {
  const { rows } = await sql<Selectable<GuidesTable> & { readonly reachable: number }>`
    select g.*, case when p.standing = 'active' and exists (
        select 1 from duties as d join contacts as c on c.id = d.contact where c.person = g.person)
      then 1 else 0 end as reachable
    from guides as g left join persons as p on p.id = g.person order by g.name, g.key`.execute(db)
  return rows.map(({ key, name, title, agreed_at, reachable, away_from, away_until, stand_in }) => ({
    ...{ key, name, title: JSON.parse(title) as Localized, reachable: reachable === 1 },
    ...(agreed_at !== null && { agreedAt: agreed_at }),
    ...(away_from !== null &&
      away_until !== null && {
        away: { from: away_from, until: away_until, ...(stand_in !== null && { standIn: stand_in }) },
      }),
  }))
}

/** The guides that rows name by their keys. */
export interface GuidesFound {
  one(key: GuideKey | null | undefined): Guide | undefined
  line(key: GuideKey | null): GuideLine
}

/** Finds the guides that rows name; nothing is read where none does. */
export async function readGuidesIn(db: Trx, keys: readonly (GuideKey | null | undefined)[]): Promise<GuidesFound> {
  const all = keys.some((key) => typeof key === 'string') ? await readGuides(db) : []
  return {
    one: (key) => all.find((guide) => guide.key === key),
    line: (key) => (key === null ? [] : lineFrom(key, all)),
  }
}

async function readGuideBehind({ db }: Base, contact: ContactId): Promise<GuideKey | undefined> {
  const { rows } = await sql<{ key: GuideKey }>`
    select g.key from guides as g join contacts as c on c.person = g.person where c.id = ${contact}`.execute(db)
  return rows[0]?.key
}

async function readDutiesOf({ db }: Base, guide: GuideKey): Promise<readonly Duty[]> {
  const { rows } = await sql<DutiesTable>`
    select distinct d.kind, d.department from duties as d join contacts as c on c.id = d.contact
      join guides as g on g.person = c.person
    where g.key = ${guide} order by d.kind, d.department`.execute(db)
  return rows.map(dutyIn)
}

/** Names a guide, or gives one another name, to which they have to agree anew. */
export async function nameGuide(
  trx: Trx,
  { guide, contact, name, title }: Extract<CityChange, { readonly kind: 'guide.named' }>,
): Promise<void> {
  await sql`
    insert into guides (key, person, name, title)
    select cast(${guide} as text), person, cast(${name} as text), cast(${JSON.stringify(title)} as text)
    from contacts where id = ${contact} and person is not null
    on conflict (person) do update set name = excluded.name, title = excluded.title, agreed_at = null`.execute(trx)
}

/** The guide has agreed that their name is shown. */
export async function agreeToGuide(
  trx: Trx,
  { guide, at }: Extract<CityChange, { readonly kind: 'guide.agreed' }>,
): Promise<void> {
  await sql`update guides set agreed_at = coalesce(agreed_at, ${at}) where key = ${guide}`.execute(trx)
}

/** The guide is away for a while, or is back. */
export async function leaveGuide(
  trx: Trx,
  { guide, away }: Extract<CityChange, { readonly kind: 'guide.away' }>,
): Promise<void> {
  await sql`
    update guides set away_from = ${away?.from ?? null}, away_until = ${away?.until ?? null},
      stand_in = ${away?.standIn ?? null}
    where key = ${guide}`.execute(trx)
}

/** Gives a thread to a guide, or back to its department: an idea with the exchange about it, or an exchange. */
export async function giveToGuide(trx: Trx, subject: InquirySubject, guide: GuideKey | null): Promise<void> {
  if (subject.of === 'idea') await sql`update ideas set guide = ${guide} where key = ${subject.idea}`.execute(trx)
  await sql`update inquiries set guide = ${guide} where key = ${inquiryKeyOf(subject)}`.execute(trx)
}

/** The guides behind these people. */
export async function readGuidesBehind(
  trx: Trx,
  dialect: Dialect,
  persons: readonly PersonId[],
): Promise<readonly GuideKey[]> {
  const { rows } = await sql<{ key: GuideKey }>`
    select key from guides where person in ${among(dialect, 'int', persons)} order by key`.execute(trx)
  return rows.map(({ key }) => key)
}

/** A guide goes, out of every thread and out of every other's absence. */
export async function eraseGuide(trx: Trx, guide: GuideKey): Promise<void> {
  await sql`update ideas set guide = null where guide = ${guide}`.execute(trx)
  await sql`update inquiries set guide = null where guide = ${guide}`.execute(trx)
  await sql`update guides set stand_in = null where stand_in = ${guide}`.execute(trx)
  await sql`delete from guides where key = ${guide}`.execute(trx)
}
