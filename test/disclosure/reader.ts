import { expect } from 'vitest'
import type { Question } from '../../src/domain/question.ts'
import { itemName, said } from './attacker.ts'
import type { Rendered } from './life.ts'
import type { Known } from './solver.ts'

/** What is read on one surface: the name of a number, and between what it lies. */
type Reading = Known

/** How a number was told: to the number, as "at least", or rounded down to fives. */
type How = 'whole' | 'least' | 'fives'

/** A consultation's questions, and when numbers of a moment stand for. */
interface Reader {
  readonly questions: readonly Question[]
  readonly at: string
  readonly open: boolean
}

function is(name: string, people: number, how: How): Reading {
  const of = { [name]: 1 }
  if (how === 'least') return { of, min: people }
  return { of, min: people, max: how === 'fives' ? people + 4 : people }
}

function few(name: string): Reading {
  return { of: { [name]: 1 }, max: 4 }
}

/** All that a citizen, a neighbour or a newspaper can read of one moment. */
export function publicReadings(reader: Reader, moment: Rendered): readonly Reading[] {
  return [
    ...ofData(reader, JSON.parse(moment.data)),
    ...ofPage(reader, moment.page),
    ...moment.posts.flatMap((text) => ofWords(reader, text)),
    ...moment.messages.flatMap(({ kind, text, said: own }) =>
      kind === 'closing' ? ofWords(reader, text) : kind === 'echo' ? ofEcho(reader, text, own) : [],
    ),
    ...ofFeed(moment.feed),
  ]
}

/** What a department reads besides. */
export function departmentReadings(reader: Reader, moment: Rendered): readonly Reading[] {
  return [...ofWords(reader, moment.digest), ...ofDigest(reader, JSON.parse(moment.digestData))]
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
  readonly map?: { readonly cells: readonly { readonly cell: string; readonly people: number }[] }
}

function ofData(reader: Reader, data: { readonly consultations: readonly DataOf[] }): readonly Reading[] {
  const [record] = data.consultations
  if (!record) return []
  const { turnout, onBehalf, questions, heard = [] } = record
  return [
    ...counted(reader, 'asked', turnout.asked, turnout.askedAtLeast),
    ...counted(reader, 'answered', turnout.answered, turnout.answeredAtLeast),
    ...(onBehalf === undefined ? [] : [is(`${reader.at}behalf`, onBehalf, 'whole')]),
    ...heard.flatMap(({ felt, people }) => (people === null ? [] : [is(`${reader.at}heard_${felt}`, people, 'least')])),
    ...questions.flatMap(({ id, said: shown }) => (shown ? ofSaid(reader, id, shown) : [])),
  ]
}

interface DataOf {
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

function ofSaid({ questions, at }: Reader, id: string, { people, peopleAtLeast, lines, average, map }: Said) {
  const question = questions.find((each) => each.id === id)
  if (!question || people === null) return []
  const cells = (map?.cells ?? []).map(({ cell, people: own }): Reading => {
    const districts = question.kind === 'place' ? (question.area?.districts ?? []) : []
    const names = districts.map((each) => itemName(at, question, `${each.id} ${cell}`))
    return { of: Object.fromEntries(names.map((name) => [name, 1])), min: own }
  })
  return [
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

/** The item of a question that stands under a label. */
function itemOf(question: Question, label: string): string {
  const [, item] = /^Pick q\d-(\w+)\.$/.exec(label.trim()) ?? []
  if (item) return item
  if (label === 'Else') return '*'
  const [step] = /^\d+/.exec(label) ?? []
  if (question.kind === 'scale' && step) return step
  throw new Error(`What is "${label}" of ${question.kind}?`)
}

/** A mean of steps, rounded to one tenth: what it says of the steps. */
function meanOf(at: string, question: Question, mean: number): readonly Reading[] {
  if (question.kind !== 'scale') return []
  const steps = Array.from({ length: question.to - question.from + 1 }, (_, step) => question.from + step)
  const off = (by: number) =>
    Object.fromEntries(steps.map((step) => [itemName(at, question, String(step)), step - mean - by]))
  return [
    { of: off(-0.051), min: 0 },
    { of: off(0.051), max: 0 },
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
  const felt = [...hearing.replace(/<\/section>.*/s, '').matchAll(/<th scope="row">(\w+).*?<\/th><td>at least (\d+)</g)]
  const heard = felt.map(([, each = '', people]) => is(`${at}heard_${each.toLowerCase()}`, Number(people), 'least'))
  const tables = parts.flatMap((part, index) => {
    const question = questions[index]
    if (!question) return []
    const rows = [...part.matchAll(/<tr><th scope="row">((?:(?!<\/th>).)*)<\/th><td>(\d+)<\/td>/g)]
    const people = /<p class="soft">(At least )?(\d+) answered<\/p>/.exec(part)
    const average = /<p>([\d.]+) out of \d+ on average<\/p>/.exec(part)
    return [
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
function ofWords(reader: Reader, text: string): readonly Reading[] {
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
    if (named) question = questions.find(({ id }) => id === named[1])
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
        take(/(?:Pick q\d-(\w+)\.|(Else)): (\d+)\b/, line, ([, item, other, count]) =>
          about.kind === 'agree' ? [] : [is(itemName(at, about, other ? '*' : (item ?? '')), Number(count), how)],
        ),
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

/** "So many others chose the same", below what its reader said: they are one more. */
function ofEcho(
  { questions, at }: Reader,
  text: string,
  own: Rendered['messages'][number]['said'],
): readonly Reading[] {
  const readings: Reading[] = []
  // Where they have said one thing only, its question is not named above it.
  let question = questions.find(({ id }) => own[id] !== undefined)
  let quoted: string[] = []
  let others: number[] = []
  const close = () => {
    const value = question && own[question.id]
    const items = value?.kind === 'scale' ? [String(value.value)] : quoted.length === 0 ? ['*'] : quoted
    // The same number below several options is said once: which of them it is about is not told then.
    if (question && value && items.length === others.length)
      for (const [index, people] of others.entries()) {
        const item = items[index] ?? ''
        const vote = value.kind === 'agree' ? value.votes[item] : undefined
        const name = vote === undefined ? item : `${item}/${vote === 1 ? 'agree' : vote === -1 ? 'disagree' : 'unsure'}`
        readings.push(is(itemName(at, question, name), people + 1, 'whole'))
      }
    quoted = []
    others = []
  }
  for (const line of text.split('\n')) {
    const named = /Ask (q\d)\./.exec(line)
    const picked = /"quote","text":"Pick (q\d)-(\w+)\."/.exec(line)
    if (named || (picked && others.length > 0)) close()
    const about = named?.[1] ?? picked?.[1]
    if (about) question = questions.find(({ id }) => id === about)
    // Beside words a single number has no question above it either.
    if (question?.kind !== 'scale' && /"quote","text":"\d+ out of \d+"/.test(line)) {
      close()
      question = questions.find(({ id, kind }) => kind === 'scale' && own[id] !== undefined)
    }
    if (picked) quoted.push(picked[2] ?? '')
    const found = /(\d+) others (chose the same|said the same|pointed at|wrote)/.exec(line)
    if (found) others.push(Number(found[1]))
  }
  close()
  return readings
}

/** The feed tells what happened, and no number of people. */
function ofFeed(feed: string): readonly Reading[] {
  expect(/\b\d+ (people|others|answered)\b/.exec(feed)?.[0]).toBeUndefined()
  return []
}

function ofDigest(
  { at, open }: Reader,
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
      group(`${groupName(at, by, name.en ?? '')}_asked`, invited, record.invitedAtLeast ? undefined : record.invited),
      group(
        `${groupName(at, by, name.en ?? '')}_answered`,
        answered,
        record.answeredAtLeast ? undefined : record.answered,
      ),
    ]),
  ]
}

/** A place or role: in fives, or five less where the rest of all who are told would be left fewer than five numbers. */
function group(name: string, told: number | undefined, all: number | null | undefined): Reading {
  const next = (told ?? 0) + 5
  const isNear = all !== undefined && all !== null && all - next < 4
  return { of: { [name]: 1 }, min: told ?? 0, max: isNear ? next + 4 : next - 1 }
}

/** The name of a group that a linear program can be written with. */
export function groupName(at: string, by: string, name: string): string {
  return `${at}${by}_${name.replace(/[^a-z0-9]/gi, '_')}`
}
