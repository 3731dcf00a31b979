import { type RawBuilder, sql } from 'kysely'
import type { ConsultationId, RunningConsultation } from '../../domain/consultation.ts'
import { type Interest, type ShownBy, type Sought, soughtIn } from '../../domain/interest.ts'
import type { Localized } from '../../domain/language.ts'
import type { PersonId } from '../../domain/person.ts'
import type { Base, Closing } from '../databases/base.ts'
import { among } from '../databases/dialect.ts'
import type { Words } from '../databases/words.ts'
import { readConsultations } from './consultations.ts'

type Condition = RawBuilder<unknown>

/** Whether `persons as p` have shown an interest: showsInterest in domain/interest.ts, as one condition. */
export function haveShown({ dialect, words }: Closing, { about, languages }: Interest): Condition {
  const entries = about
    .map((entry) => marksSought(words, soughtIn(entry, languages)))
    .filter((marks) => marks.length > 0)
  const answered = sql`exists (
    select 1 from respondents as r
    where r.person is not null and r.person = p.id and r.consultation in ${among(dialect, 'text', about)})`
  if (entries.length === 0) return answered
  const said = entries.map((marks) =>
    inOneText(
      marks,
      (others) => sql`exists (
        select 1 from statement_stems as o
        where o.consultation = w.consultation and o.respondent = w.respondent and o.number = w.number and ${others})`,
    ),
  )
  const suggested = entries.map((marks) =>
    inOneText(marks, (others) => sql`exists (select 1 from idea_stems as o where o.idea = w.idea and ${others})`),
  )
  return sql`(${answered}
    or exists (
      select 1 from respondents as r
        join statement_stems as w on w.consultation = r.consultation and w.respondent = r.number
      where r.person is not null and r.person = p.id and (${sql.join(said, sql` or `)}))
    or exists (
      select 1 from ideas as i join idea_stems as w on w.idea = i.number
      where i.person is not null and i.person = p.id and (${sql.join(suggested, sql` or `)})))`
}

/** The first word stands in `w`, and each of the others somewhere in the same text. */
function inOneText([first = [], ...others]: readonly Sought[], elsewhere: (others: Condition) => Condition): Condition {
  const all = [isOneOf('w.stem', first), ...others.map((word) => elsewhere(isOneOf('o.stem', word)))]
  return sql`(${sql.join(all, sql` and `)})`
}

function isOneOf(column: 'w.stem' | 'o.stem', word: Sought): Condition {
  return sql`${sql.ref(column)} in (${sql.join(word)})`
}

/** The words that are looked for, as the marks that texts are found by: a whole word has the marks of its beginnings too. */
function marksSought({ mark }: Words, sought: readonly Sought[]): readonly Sought[] {
  return sought.map((word) => word.map(mark))
}

/** See holdsAll in domain/interest.ts. */
function holdsAll(marks: readonly string[], sought: readonly Sought[]): boolean {
  return sought.length > 0 && sought.every((word) => word.some((each) => marks.includes(each)))
}

interface Text {
  readonly person: PersonId
  readonly stems: string[]
  readonly source:
    | { readonly of: 'idea'; readonly number: number }
    | { readonly of: 'statement'; readonly in: ConsultationId }
}

/**
 * By what each of these people showed the interest that a consultation asks for, for telling them why they are asked. Their
 * own words are preferred, and of those what they wrote last; a person whose words do not stand any more is not in it.
 */
export async function readShownBy(
  base: Base,
  { consultation }: RunningConsultation,
  persons: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, ShownBy>> {
  const { interest } = consultation.audience
  if (!interest || persons.length === 0) return new Map()
  const entries = interest.about.map((about) => ({
    about,
    words: marksSought(base.words, soughtIn(about, interest.languages)),
  }))
  const telling = entries.flatMap(({ words }) => words)
  const texts = telling.length === 0 ? [] : await readTexts(base, persons, telling)
  const { rows: answered } = await sql<{ person: number; consultation: string }>`
    select r.person, r.consultation from respondents as r
    where r.person is not null and r.person in ${among(base.dialect, 'int', persons)}
      and r.consultation in ${among(base.dialect, 'text', interest.about)} and r.consultation <> ${consultation.id}
    order by r.consultation`.execute(base.db)
  const named = [
    ...answered.map((each) => each.consultation),
    ...texts.flatMap(({ source }) => (source.of === 'statement' ? [source.in] : [])),
  ]
  const known = named.length === 0 ? new Map() : await readConsultations(base.db, base, { ids: [...new Set(named)] })
  const titleOf = (id: ConsultationId): Localized | undefined => known.get(id)?.running.consultation.title
  const shown = new Map<PersonId, ShownBy>()
  for (const { person, consultation: id } of answered) {
    const title = titleOf(id)
    if (title) shown.set(person, { by: 'answer', title })
  }
  for (const { person, stems, source } of texts) {
    const found = entries.find(({ words }) => holdsAll(stems, words))
    if (!found || (source.of === 'statement' && source.in === consultation.id)) continue
    const title = source.of === 'statement' ? titleOf(source.in) : undefined
    if (source.of === 'idea') shown.set(person, { by: 'idea', about: found.about, number: source.number })
    else if (title) shown.set(person, { by: 'statement', about: found.about, title })
  }
  return shown
}

/** What these people wrote, as far as it is looked for: ideas first, then statements by when they were made. */
async function readTexts(
  { db, dialect }: Base,
  persons: readonly PersonId[],
  words: readonly Sought[],
): Promise<readonly Text[]> {
  const whose = among(dialect, 'int', persons)
  const any = sql`(${sql.join(
    words.map((word) => isOneOf('w.stem', word)),
    sql` or `,
  )})`
  const ideas = await sql<{ person: number; number: number; stem: string }>`
    select i.person, i.number, w.stem from ideas as i join idea_stems as w on w.idea = i.number
    where i.person is not null and i.person in ${whose} and ${any} order by i.number, w.stem`.execute(db)
  const said = await sql<{ person: number; consultation: string; number: number; stem: string }>`
    select r.person, w.consultation, w.number, w.stem
    from respondents as r
      join statement_stems as w on w.consultation = r.consultation and w.respondent = r.number
      join statements as s on s.consultation = w.consultation and s.number = w.number
    where r.person is not null and r.person in ${whose} and ${any}
    order by s.at, w.consultation, w.number, w.stem`.execute(db)
  const texts = new Map<string, Text>()
  const add = (key: string, stem: string, person: PersonId, source: Text['source']) => {
    const text = texts.get(key) ?? { person, stems: [], source }
    text.stems.push(stem)
    texts.set(key, text)
  }
  for (const { person, number, stem } of ideas.rows) add(`idea ${number}`, stem, person, { of: 'idea', number })
  for (const { person, consultation, number, stem } of said.rows)
    add(`${consultation} ${number}`, stem, person, { of: 'statement', in: consultation })
  return [...texts.values()]
}
