import type { ConsultationId } from '../../domain/consultation.ts'
import type { OwnMatterKept } from '../../domain/own-data.ts'
import type { PersonId } from '../../domain/person.ts'
import type { Base } from '../databases/base.ts'
import { travelsAsNumber } from './kept-back.ts'
import { readSentToModel } from './model.ts'
import { readPhotosBy } from './photos.ts'

/** What is kept of a person in one consultation, beside their answers. */
export type KeptInMatter = Pick<OwnMatterKept, 'deliveredAt' | 'statements' | 'themes' | 'photos' | 'felt'>

/** The same for each consultation they said something in or were asked about, also what they took back. */
export async function readKeptInMatters(
  base: Base,
  person: PersonId,
): Promise<ReadonlyMap<ConsultationId, KeptInMatter>> {
  const { db } = base
  const invitations = await db
    .selectFrom('invitations as i')
    .leftJoin('respondents as r', (join) =>
      join.onRef('r.consultation', '=', 'i.consultation').onRef('r.person', '=', 'i.person'),
    )
    .select(['i.consultation', 'i.delivered_at', 'r.number'])
    .where('i.person', '=', person)
    .execute()
  const kept = await Promise.all(
    invitations.map(async ({ consultation, delivered_at: deliveredAt, number }) => {
      const of = number === null ? none : await ofRespondent(base, consultation, number)
      return [consultation, { ...(deliveredAt !== null && { deliveredAt }), ...of }] as const
    }),
  )
  return new Map(kept)
}

const none: KeptInMatter = { statements: [], themes: [], photos: [], felt: [] }

async function ofRespondent(base: Base, consultation: ConsultationId, respondent: number): Promise<KeptInMatter> {
  const { db } = base
  const statements = await db
    .selectFrom('statements as s')
    .leftJoin('quotes as q', (join) =>
      join.onRef('q.consultation', '=', 's.consultation').onRef('q.number', '=', 's.number'),
    )
    .leftJoin('respondents as r', (join) =>
      join.onRef('r.consultation', '=', 's.consultation').onRef('r.number', '=', 's.respondent'),
    )
    .select(['s.number', 's.question', 's.text', 's.at', 's.withdrawn', 'q.verdict'])
    .select(travelsAsNumber('r.person').as('travels'))
    .where('s.consultation', '=', consultation)
    .where('s.respondent', '=', respondent)
    .orderBy('s.number')
    .execute()
  const numbers = statements.map(({ number }) => number)
  const modelled = await readSentToModel(db, consultation, numbers)
  const themes =
    numbers.length === 0
      ? []
      : await db
          .selectFrom('theme_assignments')
          .select(['statement', 'theme'])
          .where('consultation', '=', consultation)
          .where('statement', 'in', numbers)
          .orderBy('statement')
          .execute()
  const felt = await db
    .selectFrom('heard')
    .select(['echo', 'felt', 'at'])
    .where('consultation', '=', consultation)
    .where('respondent', '=', respondent)
    .orderBy('at')
    .execute()
  return {
    statements: statements.map(({ withdrawn, verdict, travels, ...row }) => ({
      ...row,
      ...(withdrawn === 1 && { withdrawn: true }),
      ...sentIn(modelled, row.number),
      ...(verdict !== null && { quote: Number(travels) === 1 ? verdict : 'kept' }),
    })),
    themes,
    photos: await readPhotosBy(base, consultation, respondent),
    felt: felt.map((row) => ({ ...row, felt: row.felt as KeptInMatter['felt'][number]['felt'] })),
  }
}

function sentIn(
  modelled: Awaited<ReturnType<typeof readSentToModel>>,
  number: number,
): Pick<KeptInMatter['statements'][number], 'modelled'> {
  const own = modelled.filter(({ statement }) => statement === number)
  return own.length === 0 ? {} : { modelled: own.map(({ host, at }) => ({ host, at })) }
}
