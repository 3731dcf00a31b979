import { expect } from 'vitest'
import type { Question } from '../../src/domain/question.ts'
import { releaseOpinions } from '../../src/domain/release/opinions.ts'
import { inRound, type RoundName, roundNames } from '../../src/domain/tryout.ts'
import { itemName, said } from './attacker.ts'
import { type How, is, itemOf, meanOf, type Reader, type Reading } from './reading.ts'
import type { Rendered } from './rendering.ts'

/** The card of the only consultation on the front page. */
export function ofFront({ at, open }: Reader, html: string): readonly Reading[] {
  const [, asking, asked] = /Asked: (at least )?(\d+)\. Answered/.exec(html) ?? []
  const [, word, answered] = /Answered: (at least )?(\d+)\./.exec(html) ?? []
  const how = (least: string | undefined): How => (open ? 'fives' : least ? 'least' : 'whole')
  return [
    ...(asked === undefined ? [] : [is(`${at}asked`, Number(asked), how(asking))]),
    ...(answered === undefined ? [] : [is(`${at}answered`, Number(answered), how(word))]),
  ]
}

/** What the city's own systems are told. */
export function ofPayload({ at, open }: Reader, body: string): readonly Reading[] {
  const { data } = JSON.parse(body) as { readonly data: Readonly<Record<string, unknown>> }
  return ['asked', 'answered'].flatMap((name) => {
    const told = data[name] as { readonly people: number; readonly atLeast: boolean } | null | undefined
    expect(open ? told : undefined, 'a number of people while it is open').toBeUndefined()
    return told ? [is(`${at}${name}`, told.people, told.atLeast ? 'least' : 'whole')] : []
  })
}

const votes = ['agree', 'disagree', 'unsure', 'seen'] as const

/** What others said to statements, in a table on the page. */
export function ofStatements({ at }: Reader, question: Question, html: string): readonly Reading[] {
  const [, table = ''] = /<table class="statements">(.*?)<\/table>/s.exec(html) ?? []
  const rows = [...table.matchAll(/<th scope="row">Number (\d+)(?:(?!<\/th>).)*<\/th>((?:<td.*?<\/td>){4})/g)]
  return rows.flatMap(([, number, cells = '']) =>
    [...cells.matchAll(/<td.*?>(.*?)<\/td>/g)].flatMap(([, cell = ''], place) =>
      /^\d+$/.test(cell) ? [is(itemName(at, question, `${number}/${votes[place]}`), Number(cell), 'whole')] : [],
    ),
  )
}

/** The same in the data. */
export interface StatementsData {
  readonly statements: readonly ({ readonly number: number } & Readonly<Record<string, unknown>>)[]
  readonly notShown: readonly { readonly count?: number }[]
  readonly merged?: number
}

export function ofStatementsData({ at }: Reader, question: Question, reactions: StatementsData): readonly Reading[] {
  const counts = [...reactions.notShown.map(({ count = 0 }) => count), reactions.merged ?? 0]
  expect(counts.filter((count) => count > 0 && count < 5)).toEqual([])
  return reactions.statements.flatMap((statement) =>
    votes.flatMap((vote) => {
      const people = statement[vote]
      const name = itemName(at, question, `${statement.number}/${vote}`)
      return typeof people === 'number' ? [is(name, people, 'whole')] : []
    }),
  )
}

/** What became of a reader's own statement: "7 agree, nobody disagrees and 5 are unsure. 12 have seen it". */
export function ofTravelled({ at }: Reader, question: Question, line: string): readonly Reading[] {
  const number = /The statement has number (\d+)\./.exec(line)?.[1]
  const seen = /(\d+) have seen (?:it|them) in all/.exec(line)?.[1]
  if (number === undefined || seen === undefined) return []
  const names = {
    agree: /(\d+|nobody) agrees?\b/,
    disagree: /(\d+|nobody) disagrees?\b/,
    unsure: /(\d+|nobody) (?:is|are) unsure/,
  }
  const told = Object.entries(names).flatMap(([vote, pattern]) => {
    const people = pattern.exec(line)?.[1]
    const name = itemName(at, question, `${number}/${vote}`)
    return people === undefined ? [] : [is(name, people === 'nobody' ? 0 : Number(people), 'whole')]
  })
  return [...told, is(itemName(at, question, `${number}/seen`), Number(seen), 'whole')]
}

/** What several wrote about, wherever it is told: the table and the list on the page, and the data. */
export function ofThemes({ now }: Reader, moment: Rendered, data: ThemesData): readonly Reading[] {
  const rows = [...moment.page.matchAll(/<th scope="row">Theme (t\d)\.(?:(?!<\/th>).)*<\/th><td>(\d+)<\/td>/g)]
  const unanswered = [...moment.page.matchAll(/Theme (t\d)\.: (\d+) wrote about this/g)]
  const words = moment.messages.flatMap(({ text }) => [
    ...text.matchAll(/We read it as “Theme (t\d)\.”\. (\d+) others wrote about the same/g),
  ])
  const digest = [...moment.digest.matchAll(/Theme (t\d)\.: (\d+) (?:people|wrote about this)/g)]
  const fromData = [...data.themes, ...(data.unanswered ?? [])].flatMap(({ label, people }) => {
    const id = /^Theme (t\d)\.$/.exec(label?.en ?? '')?.[1]
    return id !== undefined && typeof people === 'number' ? [is(`${now}theme_${id}`, people, 'whole')] : []
  })
  return [
    ...[...rows, ...unanswered, ...digest].map(([, id, people]) => is(`${now}theme_${id}`, Number(people), 'whole')),
    ...words.map(([, id, others]) => is(`${now}theme_${id}`, Number(others) + 1, 'whole')),
    ...fromData,
  ]
}

export interface ThemesData {
  readonly themes: readonly { readonly label: Readonly<Record<string, string>>; readonly people: number | null }[]
  readonly unanswered?: readonly { readonly label?: Readonly<Record<string, string>>; readonly people: number | null }[]
}

/** How a sample was drawn: so many of so many. */
export function ofDraw({ at }: Reader, { page, lots }: Rendered): readonly Reading[] {
  const [, drawn, word, people] = /(\d+) of (at least )?(\d+) people were drawn\./.exec(page) ?? []
  const lines = (text: string) => text.split('\n').filter((line) => line !== '').length
  return [
    ...(drawn === undefined ? [] : [is(`${at}drawn`, Number(drawn), 'whole')]),
    ...(people === undefined ? [] : [is(`${at}eligible`, Number(people), word ? 'fives' : 'whole')]),
    ...(lots ? [is(`${at}drawn`, lines(lots.won), 'whole'), is(`${at}eligible`, lines(lots.all), 'whole')] : []),
  ]
}

/** Round beside round: the tables of the page, the data, and what a message or a digest says line by line. */
export function ofRounds(reader: Reader, moment: Rendered, data: RoundsData | undefined): readonly Reading[] {
  const [, section = ''] = moment.page.split('<section aria-labelledby="rounds">')
  const tables = [...section.replace(/<\/section>.*/s, '').matchAll(/<table>(.*?)<\/table>/gs)].map(
    ([, table]) => table ?? '',
  )
  const words = [moment.digest, ...moment.messages.map(({ text }) => text), ...moment.posts]
  return [
    ...tables.flatMap((table) => ofRoundTable(reader, table)),
    ...(data?.answers ?? []).flatMap((each) => ofRoundData(reader, each)),
    ...words.flatMap((text) => ofRoundWords(reader, text)),
  ]
}

export interface RoundsData {
  readonly answers?: readonly {
    readonly id: string
    readonly rounds: readonly { readonly name: RoundName; readonly people: number | null; readonly average?: number }[]
    readonly lines: readonly {
      readonly label: Readonly<Record<string, string>>
      readonly people: readonly (number | null)[]
    }[]
  }[]
}

function asked({ questions }: Reader, id: string, name: string): Question | undefined {
  const round = roundNames.find((each) => each === name)
  return round && questions.find((each) => each.id === inRound({ id }, round).id)
}

function ofRoundData(
  reader: Reader,
  { id, rounds, lines }: NonNullable<RoundsData['answers']>[number],
): readonly Reading[] {
  return rounds.flatMap(({ name, people, average }, place) => {
    const question = asked(reader, id, name)
    if (!question) return []
    return [
      ...(people === null ? [] : [is(said(reader.at, question), people, 'whole')]),
      ...(average === undefined ? [] : meanOf(reader.at, question, average)),
      ...lines.flatMap(({ label, people: each }) => {
        const own = each[place]
        return typeof own === 'number' ? [is(optionIn(reader.at, question, label.en ?? ''), own, 'whole')] : []
      }),
    ]
  })
}

/** An option is counted for itself; of a host's statement those who agree are. */
function optionIn(at: string, question: Question, label: string): string {
  const item = itemOf(question, label)
  return itemName(at, question, question.kind === 'agree' ? `${item}/agree` : item)
}

function ofRoundTable(reader: Reader, table: string): readonly Reading[] {
  const [, id] = /Ask (q\d)\./.exec(table) ?? []
  const heads = [...table.matchAll(/<th scope="col">(before|during|after)<\/th>/g)].map(([, name = '']) => name)
  const rows = [...table.matchAll(/<tr><th scope="row">(.*?)<\/th>((?:<td>.*?<\/td>)+)<\/tr>/g)]
  expect(id, `a question above ${table.slice(0, 200)}`).toBeDefined()
  return rows.flatMap(([, head = '', cells = '']) =>
    [...cells.matchAll(/<td>(.*?)<\/td>/g)].flatMap(([, cell = ''], place) => {
      const question = asked(reader, id ?? '', heads[place] ?? '')
      if (!question || !/^[\d.]+$/.test(cell)) return []
      if (head === 'have answered') return [is(said(reader.at, question), Number(cell), 'whole')]
      if (head === 'Average') return meanOf(reader.at, question, Number(cell))
      return [is(optionIn(reader.at, question, head), Number(cell), 'whole')]
    }),
  )
}

function ofRoundWords(reader: Reader, text: string): readonly Reading[] {
  const how: How = reader.open ? 'fives' : 'whole'
  const readings: Reading[] = []
  let id = ''
  for (const line of text.replaceAll('\\n', '\n').split('\n')) {
    id = /Ask (q\d)\./.exec(line)?.[1] ?? id
    for (const [, label = '', cells = ''] of line.matchAll(
      /(Pick q\d-\w+\.|Else): ((?:(?:before|during|after) (?:\d+|hidden)(?:, )?)+)/g,
    ))
      for (const [, name = '', people] of cells.matchAll(/(\w+) (\d+)/g)) {
        const question = asked(reader, id, name)
        if (question) readings.push(is(optionIn(reader.at, question, label), Number(people), how))
      }
    for (const [, name = '', average, people] of line.matchAll(
      /(before|during|after): (?:([\d.]+) on average, )?(\d+) answered/g,
    )) {
      const question = asked(reader, id, name)
      if (!question) continue
      // While it is open the number of all is the largest of its parts, where it has any.
      readings.push(is(said(reader.at, question), Number(people), reader.open ? 'least' : how))
      if (average !== undefined) readings.push(...meanOf(reader.at, question, Number(average)))
    }
  }
  return readings
}

/** What is told of groups of voters and of weights has gates of its own, with attackers of their own: nothing else is rendered. */
export function expectNothingElse(moment: Rendered): void {
  const groups = moment.opinions.flatMap((kept) => releaseOpinions(kept)?.groups ?? []).map(({ people }) => people)
  const opinions = [...moment.page.matchAll(/<strong>Group [A-Z]: about (\d+) people<\/strong>/g)]
  if (!moment.open && opinions.length > 0) expect(opinions.map(([, people]) => Number(people))).toEqual(groups)
  const inDigest = [...moment.digest.matchAll(/Group [A-Z]: about (\d+) people/g)]
  if (inDigest.length > 0) expect(inDigest.map(([, people]) => Number(people))).toEqual(groups)
  const shares = Object.values(moment.weighed?.questions ?? {}).flatMap((each) => Object.values(each.shares))
  const onPage = [...moment.page.matchAll(/<td>\d+ %<\/td><td>(\d+) %<\/td>/g)].map(([, share]) => Number(share))
  const said = [...moment.digest.matchAll(/\d+ % as answered, (\d+) % weighed/g)].map(([, share]) => Number(share))
  for (const told of [onPage, said]) expect(told.filter((share) => !shares.includes(share))).toEqual([])
}
