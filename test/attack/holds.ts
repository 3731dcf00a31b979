import { type RawBuilder, sql } from 'kysely'
import type { AnswerValue } from '../../src/domain/answer.ts'
import type { Question } from '../../src/domain/question.ts'
import { statementsMaxOf } from '../../src/domain/questions/open.ts'
import { photosIn, photosMaxOf } from '../../src/domain/questions/pictures.ts'
import { actionOf, tokenCharactersMax } from '../../src/domain/token.ts'
import type { DataKey } from '../../src/seal/data-key.ts'
import type { Db } from '../../src/store/databases/dialect.ts'
import { connectSqlite } from '../../src/store/databases/sqlite.ts'
import { keyringFile, passingKeyring } from '../../src/store/keyring/open.ts'
import { opening } from '../../src/store/keyring/opening.ts'
import { render } from '../../src/texts/render.ts'
import { city } from '../simulation/town.ts'
import { type Arrived, surfaces, texts } from './room.ts'
import { consultations } from './town.ts'

/** What is wrong with a message, in any language of the city: sentences, none when all is well. */
export function wrongWith({ item, message }: Arrived): readonly string[] {
  const surface = surfaces[item.to.slice(0, item.to.indexOf(':'))]
  return city.languages.flatMap((language) => {
    const { blocks, buttons, form } = render(message, language, texts)
    return [
      ...(blocks.length === 0 ? ['it says nothing'] : []),
      ...blocks.flatMap(({ text }) => (text.trim() === '' ? ['a paragraph is empty'] : [])),
      ...(buttons.length > (surface?.buttonsMax ?? 0) ? [`it has ${buttons.length} buttons`] : []),
      ...buttons.flatMap((button) => [
        ...(button.label.trim() === '' ? ['a button has no label'] : []),
        ...('token' in button && (button.token.length > tokenCharactersMax || actionOf(button.token) === undefined)
          ? [`nobody knows the button ${button.token}`]
          : []),
      ]),
      ...(form && !surface?.forms ? ['it has a form where there are none'] : []),
      ...(form && form.fields.length > (surface?.formFieldsMax ?? 0) ? ['its form has too many fields'] : []),
      ...(form?.fields ?? []).flatMap((field) =>
        field.kind === 'text' && (field.value?.length ?? 0) > (surface?.formTextCharactersMax ?? 0)
          ? ['its form carries more than fits']
          : [],
      ),
    ].map((wrong) => `${item.key} (${language}): ${wrong}`)
  })
}

interface Row {
  readonly [column: string]: unknown
}

/** Looks into the database beside the store, behind closed words too: with every key that it has ever seen, also after its person is forgotten. */
export class Eyes {
  readonly #db: Db
  readonly #reading: Db

  private constructor(db: Db, reading: Db) {
    this.#db = db
    this.#reading = reading
  }

  static async open(file: string): Promise<Eyes> {
    const { db } = await connectSqlite(file)
    const { words } = await passingKeyring({ file: keyringFile(file) })
    const seen = new Map<string, DataKey>()
    const keys = async (ids: readonly string[]) => {
      for (const [id, key] of await words.keys(ids.filter((each) => !seen.has(each)))) seen.set(id, key)
      return seen
    }
    return new Eyes(db, db.withPlugin(opening({ keys })))
  }

  async close(): Promise<void> {
    await this.#db.destroy()
  }

  async #rows(query: RawBuilder<Row>): Promise<readonly Row[]> {
    return (await query.execute(this.#reading)).rows
  }

  /** Who may not be written to unasked. */
  async isStopped(contact: string): Promise<boolean> {
    const [row] = await this.#rows(
      sql`select p.standing from contacts c join persons p on p.id = c.person where c.id = ${contact}`,
    )
    return row?.standing === 'stopped'
  }

  /** Answers that could not have been given. */
  async impossibleAnswers(): Promise<readonly string[]> {
    return (await this.#rows(sql`select consultation, question, value from answers`)).flatMap(
      ({ consultation, question, value }) => {
        const asked = consultations.find(({ id }) => id === consultation)?.questions.find(({ id }) => id === question)
        const said = JSON.parse(String(value)) as AnswerValue
        return asked && isPossible(asked, said) ? [] : [`${consultation}/${question}: ${String(value).slice(0, 200)}`]
      },
    )
  }

  /** Counts that are not what is there to be counted; of what is forgotten, skips, noes and what was seen stay counted and leave no row. */
  async miscounts(anyoneForgotten: boolean): Promise<readonly string[]> {
    const counted = new Map<string, number>()
    const add = (consultation: unknown, question: unknown, measure: string, item: unknown) => {
      const key = [consultation, question, measure, item].join('|')
      counted.set(key, (counted.get(key) ?? 0) + 1)
    }
    for (const { consultation } of await this.#rows(sql`select consultation from respondents`))
      add(consultation, '', 'answered', '')
    for (const row of await this.#rows(sql`select consultation from invitations where progress = 'declined'`))
      add(row.consultation, '', 'declined', '')
    for (const { consultation, felt } of await this.#rows(sql`select consultation, felt from heard`))
      add(consultation, '', 'heard', felt)
    for (const { consultation, unsaid } of await this.#rows(
      sql`select consultation, unsaid from invitations where unsaid is not null`,
    ))
      for (const [question, { value }] of Object.entries<{ value: AnswerValue }>(JSON.parse(String(unsaid)))) {
        if (value.kind === 'agree') for (const key of value.shown) add(consultation, question, 'choice', `${key}/seen`)
        else if (value.kind !== 'ballot') add(consultation, question, 'skipped', '')
      }
    for (const { consultation, question, value } of await this.#rows(
      sql`select consultation, question, value from answers`,
    )) {
      const said = JSON.parse(String(value)) as AnswerValue
      if (said.kind === 'skipped') add(consultation, question, 'skipped', '')
      if (said.kind === 'choice') add(consultation, question, 'choice', said.choice)
      if (said.kind === 'scale') add(consultation, question, 'choice', said.value)
      if (said.kind === 'choices') for (const choice of said.choices) add(consultation, question, 'choice', choice)
      if (said.kind === 'ranking')
        for (const [at, choice] of said.order.entries())
          add(consultation, question, 'choice', at === 0 ? choice : `${choice}/${at + 1}`)
      if (said.kind === 'agree') {
        for (const key of said.shown) add(consultation, question, 'choice', `${key}/seen`)
        for (const [key, vote] of Object.entries(said.votes))
          add(consultation, question, 'choice', `${key}/${vote === 1 ? 'agree' : vote === -1 ? 'disagree' : 'unsure'}`)
      }
      if (said.kind === 'ballot')
        for (const [key, vote] of Object.entries(said.votes)) if (vote === 1) add(consultation, question, 'choice', key)
      if (said.kind === 'open') for (const _ of said.statements) add(consultation, question, 'statements', '')
      const says =
        said.kind === 'choices'
          ? said.choices.length > 0
          : said.kind === 'open'
            ? said.statements.length > 0
            : said.kind === 'ranking'
              ? said.order.length > 0
              : said.kind === 'agree' || said.kind === 'ballot'
                ? Object.keys(said.votes).length > 0
                : said.kind !== 'skipped'
      if (says) add(consultation, question, 'said', '')
    }
    const lasting = ['answered', 'heard', 'choice', 'statements', 'said']
    const measures = anyoneForgotten ? lasting : [...lasting, 'declined', 'skipped']
    // What people saw who said nothing to it leaves no answer either.
    const seen = (key: string) => anyoneForgotten && key.endsWith('/seen')
    const stored = new Map(
      (await this.#rows(sql`select consultation, question, measure, item, count from tallies`)).flatMap((row) =>
        measures.includes(String(row.measure)) && row.count !== 0
          ? [[[row.consultation, row.question, row.measure, row.item].join('|'), Number(row.count)] as const]
          : [],
      ),
    )
    for (const key of [...counted.keys()]) if (!measures.includes(key.split('|')[2] ?? '')) counted.delete(key)
    return [...new Set([...counted.keys(), ...stored.keys()])]
      .filter((key) => !seen(key) && (counted.get(key) ?? 0) !== (stored.get(key) ?? 0))
      .map((key) => `${key}: ${stored.get(key) ?? 0} stored, ${counted.get(key) ?? 0} there`)
  }

  /** The table rows in which some text stands. */
  async naming(text: string): Promise<readonly string[]> {
    const found: string[] = []
    for (const { name } of await this.#rows(sql`select name from sqlite_master where type = 'table'`))
      for (const row of await this.#rows(sql`select * from ${sql.table(String(name))}`)) {
        const told = JSON.stringify(row)
        if (told.includes(text)) found.push(`${String(name)}: ${told.slice(0, 300)}`)
      }
    return found
  }
}

function isPossible(question: Question, value: AnswerValue): boolean {
  if (value.kind === 'skipped') return true
  switch (question.kind) {
    case 'choice':
      return value.kind === 'choice' && question.choices.some(({ id }) => id === value.choice)
    case 'choices':
      return (
        value.kind === 'choices' &&
        value.choices.length <= (question.choicesMax ?? question.choices.length) &&
        new Set(value.choices).size === value.choices.length &&
        value.choices.every((choice) => question.choices.some(({ id }) => id === choice))
      )
    case 'scale':
      return (
        value.kind === 'scale' &&
        Number.isInteger(value.value) &&
        value.value >= question.from &&
        value.value <= question.to
      )
    case 'ranking':
      return (
        value.kind === 'ranking' &&
        new Set(value.order).size === value.order.length &&
        value.order.every((choice) => question.choices.some(({ id }) => id === choice))
      )
    case 'place':
      return value.kind === 'place' && question.area?.districts.some(({ id }) => id === value.district) === true
    case 'open':
    case 'photo':
      return (
        value.kind === question.kind &&
        value.statements.length <= statementsMaxOf(question) &&
        photosIn(value).length <= photosMaxOf(question) &&
        value.statements.every((statement) => statement.length <= 40_000)
      )
    case 'ballot':
      return (
        value.kind === 'ballot' &&
        new Set(value.shown).size === value.shown.length &&
        value.shown.every((key) => question.proposals.some(({ id }) => id === key)) &&
        Object.entries(value.votes).every(([key, vote]) => value.shown.includes(key) && vote !== -1)
      )
    case 'agree':
      return (
        value.kind === 'agree' &&
        new Set(value.shown).size === value.shown.length &&
        value.shown.every((key) => question.statements.some(({ id }) => id === key)) &&
        Object.keys(value.votes).every((key) => value.shown.includes(key))
      )
    default:
      return question satisfies never
  }
}
