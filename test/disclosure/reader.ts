import { expect } from 'vitest'
import { itemName, said } from './attacker.ts'
import { ofEcho } from './reader-echo.ts'
import {
  expectNothingElse,
  ofDraw,
  ofFront,
  ofPayload,
  ofRounds,
  ofStatements,
  ofStatementsData,
  ofThemes,
  ofTravelled,
  type RoundsData,
  type StatementsData,
  type ThemesData,
} from './reader-tables.ts'
import { few, group, groupName, type How, is, itemOf, meanOf, type Reader, type Reading } from './reading.ts'
import type { Rendered } from './rendering.ts'

/** All that a citizen, a neighbour or a newspaper can read of one moment. */
export function publicReadings(reader: Reader, moment: Rendered): readonly Reading[] {
  const [data] = (JSON.parse(moment.data) as { readonly consultations: readonly DataOf[] }).consultations
  expectNothingElse(moment)
  return [
    ...(data ? [...ofData(reader, data), ...ofThemes(reader, moment, data), ...ofHeardFrom(reader, data)] : []),
    ...ofPage(reader, moment.page),
    ...ofRounds(reader, moment, data?.tryout),
    ...ofDraw(reader, moment),
    ...ofFront(reader, moment.front),
    ...moment.payloads.flatMap((body) => ofPayload(reader, body)),
    ...moment.posts.flatMap((text) => ofWords(reader, moment, text)),
    ...moment.messages.flatMap(({ kind, text, said: own }) =>
      kind === 'closing'
        ? ofWords(reader, moment, text)
        : kind === 'echo' || kind === 'correction'
          ? ofEcho(reader, text, own)
          : [],
    ),
    ...ofFeed(moment.feed),
  ]
}

/** What a department reads besides. */
export function departmentReadings(reader: Reader, moment: Rendered): readonly Reading[] {
  return [...ofWords(reader, moment, moment.digest), ...ofDigest(reader, JSON.parse(moment.digestData))]
}

interface Said {
  readonly people: number | null
  readonly peopleAtLeast?: true
  readonly lines: readonly {
    readonly label: Readonly<Record<string, string>>
    readonly people?: number | null
    readonly reacted?: Readonly<Record<string, number>>
  }[]
  readonly average?: { readonly value: number }
  readonly reactions?: StatementsData
  readonly map?: { readonly cells: readonly { readonly cell: string; readonly people: number }[] }
}

function ofData(reader: Reader, { turnout, onBehalf, questions, heard = [], rule }: DataOf): readonly Reading[] {
  const { drawn, people, peopleAtLeast } = rule.draw?.made?.counts ?? {}
  return [
    ...counted(reader, 'asked', turnout.asked, turnout.askedAtLeast),
    ...counted(reader, 'answered', turnout.answered, turnout.answeredAtLeast),
    ...(onBehalf === undefined ? [] : [is(`${reader.at}behalf`, onBehalf, 'whole')]),
    ...(drawn === undefined ? [] : [is(`${reader.at}drawn`, drawn, 'whole')]),
    ...(people === undefined ? [] : [is(`${reader.at}eligible`, people, peopleAtLeast ? 'fives' : 'whole')]),
    ...heard.flatMap(({ felt, people }) => (people === null ? [] : [is(`${reader.at}heard_${felt}`, people, 'least')])),
    ...questions.flatMap(({ id, said: shown }) => (shown ? ofSaid(reader, id, shown) : [])),
  ]
}

/** Who was heard and who was not: on the page the same groups with the same numbers. */
function ofHeardFrom({ now }: Reader, { turnout, heardFrom = [] }: DataOf): readonly Reading[] {
  const all = (people: number | null, atLeast?: true) => (atLeast ? undefined : people)
  return heardFrom.flatMap(({ by, name, invited, answered }) => {
    const at = groupName(now, by, name.en ?? '')
    return [
      ...(invited === undefined ? [] : [group(`${at}_asked`, invited, all(turnout.asked, turnout.askedAtLeast))]),
      ...(answered === undefined
        ? []
        : [group(`${at}_answered`, answered, all(turnout.answered, turnout.answeredAtLeast))]),
    ]
  })
}

interface DataOf extends ThemesData {
  readonly rule: {
    readonly draw?: { readonly made?: { readonly counts?: { drawn: number; people: number; peopleAtLeast?: true } } }
  }
  readonly tryout?: RoundsData
  readonly heardFrom?: readonly {
    readonly by: string
    readonly name: Readonly<Record<string, string>>
    readonly invited?: number
    readonly answered?: number
  }[]
  readonly turnout: { asked: number | null; askedAtLeast?: true; answered: number | null; answeredAtLeast?: true }
  readonly onBehalf?: number
  readonly questions: readonly { readonly id: string; readonly said?: Said }[]
  readonly heard?: readonly { readonly felt: string; readonly people: number | null }[]
}

function counted({ at, open }: Reader, name: string, people: number | null, atLeast?: true): readonly Reading[] {
  // Below five nothing is told but that, of those who answered; of all who were asked it is absent for more reasons.
  if (people === null) return name === 'answered' || open ? [few(`${at}${name}`)] : []
  return [is(`${at}${name}`, people, !atLeast ? 'whole' : open && name === 'answered' ? 'fives' : 'least')]
}

function ofSaid(reader: Reader, id: string, { people, peopleAtLeast, lines, average, map, reactions }: Said) {
  const { questions, at } = reader
  const question = questions.find((each) => each.id === id)
  if (!question) return []
  const statements = reactions ? ofStatementsData(reader, question, reactions) : []
  if (people === null) return statements
  const cells = (map?.cells ?? []).map(({ cell, people: own }): Reading => {
    const districts = question.kind === 'place' ? (question.area?.districts ?? []) : []
    const names = districts.map((each) => itemName(at, question, `${each.id} ${cell}`))
    return { of: Object.fromEntries(names.map((name) => [name, 1])), min: own }
  })
  return [
    ...statements,
    is(said(at, question), people, peopleAtLeast ? 'least' : 'whole'),
    ...cells,
    ...(average ? meanOf(at, question, average.value) : []),
    ...lines.flatMap(({ label, people: own, reacted = {} }) => {
      const item = itemOf(question, label.en ?? label.any ?? Object.values(label)[0] ?? '')
      const line = question.kind === 'agree' ? `${item}/agree` : item
      const told = own === null || own === undefined ? [] : [is(itemName(at, question, line), own, 'whole')]
      const votes = Object.entries(reacted).map(([part, count]) =>
        is(itemName(at, question, `${item}/${part}`), count, 'whole'),
      )
      return [...told, ...votes]
    }),
  ]
}

function ofPage(reader: Reader, html: string): readonly Reading[] {
  const { at, open, questions } = reader
  const [asked, answered] = [...html.matchAll(/<dd( class="words")?>(.*?)<\/dd><\/div>/g)]
    .map(([, words, body = '']) => (words ? null : /^(<span class="soft">at least<\/span> )?(\d+)$/.exec(body)))
    .filter((found) => found !== undefined)
  const turnout = [asked, answered].flatMap((found, index) => {
    const name = index === 0 ? 'asked' : 'answered'
    return found ? counted(reader, name, Number(found[2]), found[1] ? true : undefined) : []
  })
  const [, answers = ''] = html.split('<section aria-labelledby="said">')
  const parts = answers
    .replace(/<\/section>.*/s, '')
    .split('<div class="question">')
    .slice(1)
  const [, hearing = ''] = html.split('<section aria-labelledby="heard">')
  const felt = [
    ...hearing.replace(/<\/section>.*/s, '').matchAll(/<th scope="row">(\w+)(?:(?!<\/tr>).)*<td>at least (\d+)</g),
  ]
  const heard = felt.map(([, each = '', people]) => is(`${at}heard_${each.toLowerCase()}`, Number(people), 'least'))
  const tables = parts.flatMap((part, index) => {
    const question = questions[index]
    if (!question) return []
    const statements = ofStatements(reader, question, part)
    // What stands in tables of its own is read by itself.
    const counts = part.replace(/<h4>.*/s, '').replace(/<h3>What several wrote about.*/s, '')
    const rows = [...counts.matchAll(/<tr><th scope="row">((?:(?!<\/th>).)*)<\/th><td>(\d+)<\/td>/g)]
    const people = /<p class="soft">(At least )?(\d+) answered<\/p>/.exec(part)
    const average = /<p>([\d.]+) out of \d+ on average<\/p>/.exec(part)
    return [
      ...statements,
      ...(people ? [is(said(at, question), Number(people[2]), people[1] ? 'least' : 'whole')] : []),
      ...(average ? meanOf(at, question, Number(average[1])) : []),
      ...rows.flatMap(([, head = '', body = '']) => {
        const item = itemOf(question, head.replace(/<.*/s, ''))
        const reacted = /(\d+) disagree, (\d+) unsure\. Shown to (\d+)\./.exec(head)
        const votes = ['disagree', 'unsure', 'seen'].flatMap((vote, place) =>
          reacted ? [is(itemName(at, question, `${item}/${vote}`), Number(reacted[place + 1]), 'whole')] : [],
        )
        const line = question.kind === 'agree' ? `${item}/agree` : item
        return [is(itemName(at, question, line), Number(body), 'whole'), ...votes]
      }),
    ]
  })
  expect(open && tables.length > 0 ? 'numbers of answers while it is open' : '').toBe('')
  return [...turnout, ...tables, ...heard]
}

/** The closing summary, what is said under a post, and a digest, line by line. */
function ofWords(reader: Reader, moment: Rendered, text: string): readonly Reading[] {
  const { at, open, questions } = reader
  const how: How = open ? 'fives' : 'whole'
  const readings: Reading[] = []
  let question = questions[0]
  const take = (pattern: RegExp, line: string, read: (found: RegExpExecArray) => readonly Reading[]) => {
    const found = pattern.exec(line)
    if (found) readings.push(...read(found))
    return found !== null
  }
  for (const line of text.replaceAll('\\n', '\n').split('\n')) {
    const named = /Ask (q\d)\./.exec(line)
    if (named) question = questions.find(({ id }) => id.replace(/-.*/, '') === named[1])
    const about = question
    if (!about) continue
    const least = (word: string | undefined): How => (open ? 'fives' : word ? 'least' : 'whole')
    const reads = [
      take(/Pick (q\d)-(\w+)\.: (\d+) agree, (\d+) disagree(?:, (\d+) unsure\. Shown to (\d+))?/, line, (found) =>
        ['agree', 'disagree', 'unsure', 'seen'].flatMap((vote, place) => {
          const count = found[place + 3]
          return count === undefined ? [] : [is(itemName(at, about, `${found[2]}/${vote}`), Number(count), how)]
        }),
      ),
      !/ agree, /.test(line) &&
        take(/(?:Pick (q\d)-(\w+)\.|(Else)): (\d+)\b/, line, ([, id, item, other, count]) => {
          const of = questions.find((each) => each.id === id) ?? about
          return of.kind === 'agree' ? [] : [is(itemName(at, of, other ? '*' : (item ?? '')), Number(count), how)]
        }),
      take(
        /“(more of \w+)”: (\d+) agree, (\d+) disagree, (\d+) unsure\. Shown to (\d+)/,
        line,
        ([, words, ...counts]) => {
          const number = moment.statements.find((each) => each.question === about.id && each.text === words)?.number
          return ['agree', 'disagree', 'unsure', 'seen'].map((vote, place) =>
            is(itemName(at, about, `${number}/${vote}`), Number(counts[place]), how),
          )
        },
      ),
      take(/have seen (?:it|them) in all/, line, () => ofTravelled(reader, about, line)),
      // These are read with the table that they stand in.
      / (?:before|during|after) (?:\d+|hidden)/.test(line) || /(?:before|during|after): .*answered/.test(line),
      /Theme t\d\.: \d+ (?:people|wrote)/.test(line) || /about \d+ people/.test(line),
      take(/([\d.]+) out of \d+ on average, from (\d+) people/, line, ([, mean, count]) => [
        ...meanOf(at, about, Number(mean)),
        is(said(at, about), Number(count), how),
      ]),
      take(/(At least )?(\d+) people wrote in their own words/, line, ([, word, count]) => [
        is(said(at, about), Number(count), least(word)),
      ]),
      take(/is closed\. (At least )?(\d+) people answered/, line, ([, word, count]) => [
        is(`${at}answered`, Number(count), least(word)),
      ]),
      take(/Ask q\d\. \((at least )?(\d+) answered/, line, ([, word, count]) => [
        is(said(at, about), Number(count), open || word ? 'least' : 'whole'),
      ]),
      take(/^Asked: (at least )?(\d+),.* answered: (at least )?(\d+)/, line, ([, asking, asked, word, count]) => [
        is(`${at}asked`, Number(asked), open || asking ? 'least' : 'whole'),
        is(`${at}answered`, Number(count), least(word)),
      ]),
      // A dilemma repeats two of the numbers above it.
      take(
        /dilemma: .*?(\d+) answered (\d+) and (?:at least )?(\d+) answered (\d+)\./,
        line,
        ([, one, step, other, next]) => [
          is(itemName(at, about, step ?? ''), Number(one), how),
          is(itemName(at, about, next ?? ''), Number(other), how),
        ],
      ),
      / dilemma: /i.test(line),
      take(/(\d+) people wrote for somebody else/, line, ([, count]) => [is(`${at}behalf`, Number(count), how)]),
      take(/at least (\d+) people have answered/, line, ([, count]) => [is(`${at}answered`, Number(count), 'least')]),
    ]
    // What still looks like a number of people was told and not read: the reader has to learn it.
    const unread = /\b(\d+) (people|others|answered|agree|put it first)\b/.exec(line)
    if (unread && !reads.includes(true)) throw new Error(`Nobody has read "${line}".`)
  }
  return readings
}

/** The feed tells what happened, and no number of people. */
function ofFeed(feed: string): readonly Reading[] {
  expect(/\b\d+ (people|others|answered)\b/.exec(feed)?.[0]).toBeUndefined()
  return []
}

function ofDigest(
  { at, now, open }: Reader,
  data: {
    readonly consultations: readonly {
      readonly groups: readonly { by: string; name: Record<string, string>; invited?: number; answered?: number }[]
      readonly onBehalf?: number
      readonly invited: number | null
      readonly invitedAtLeast: boolean
      readonly answered: number | null
      readonly answeredAtLeast: boolean
      readonly delivered: number | null
      readonly declined: number | null
    }[]
  },
): readonly Reading[] {
  const [record] = data.consultations
  if (!record) return []
  const how: How = open ? 'fives' : 'whole'
  const total = (name: string, people: number | null | undefined) =>
    people === null || people === undefined ? [] : [is(`${at}${name}`, people, how)]
  return [
    ...total('delivered', record.delivered),
    ...total('declined', record.declined),
    ...total('behalf', record.onBehalf),
    ...record.groups.flatMap(({ by, name, invited, answered }) => [
      group(`${groupName(now, by, name.en ?? '')}_asked`, invited, record.invitedAtLeast ? undefined : record.invited),
      group(
        `${groupName(now, by, name.en ?? '')}_answered`,
        answered,
        record.answeredAtLeast ? undefined : record.answered,
      ),
    ]),
  ]
}
