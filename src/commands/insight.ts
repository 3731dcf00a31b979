import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readPolis } from '../files/polis.ts'
import { rowsOf } from '../files/rows.ts'
import { groupsOf } from '../insight/groups/groups.ts'
import { type Insight, insightOf, memberOf } from '../insight/groups/report.ts'
import { Refusal } from './session.ts'

/** Statements are cut to this in the terminal; the JSON has their ids. */
const shownCharacters = 110
/** The JSON has all of them. */
const shownMax = 10

/** `ekko insight DIR`: the opinion groups of a conversation in Polis's export format, from its files alone. */
export function insight(folder: string, options: { readonly json?: boolean; readonly seed?: string } = {}): string {
  const file = (name: string) => {
    const path = join(folder, name)
    return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : undefined
  }
  const comments = file('comments.csv')
  if (!comments)
    throw new Refusal(
      `There is no comments.csv in ${folder}. Name a folder as Polis exports it: comments.csv, with votes.csv or participants-votes.csv.`,
    )
  const seed = Number(options.seed ?? 1)
  if (!Number.isInteger(seed) || seed < 0) throw new Refusal('--seed takes a whole number from 0 up.')
  const [votes, participants] = [file('votes.csv'), file('participants-votes.csv')]
  const read = readPolis({ comments, ...(votes && { votes }), ...(participants && { participants }) })
  if (!read.ok) throw new Refusal(`${folder}: ${read.problem}`)
  const began = performance.now()
  const grouping = groupsOf(read.conversation, seed)
  const found = insightOf(read.conversation, grouping)
  const ms = Math.round(performance.now() - began)
  return options.json
    ? JSON.stringify({
        ...found,
        memberOf: Object.fromEntries(memberOf(read.conversation, grouping)),
        ms,
        leftOut: read.leftOut,
      })
    : [...inWords(found, bodiesIn(comments), ms), ...leftOutIn(read.leftOut)].join('\n')
}

function bodiesIn(comments: Uint8Array): ReadonlyMap<string, string> {
  const [header, ...rows] = rowsOf(comments) ?? []
  const [id, body] = [header?.cells.indexOf('comment-id') ?? -1, header?.cells.indexOf('comment-body') ?? -1]
  return new Map(rows.map(({ cells }) => [cells[id] ?? '', cells[body] ?? '']))
}

/** What could not be read, where there was any. */
function leftOutIn(count: number): readonly string[] {
  return count === 0
    ? []
    : ['', `${count} times something else than 1, 0 or -1 stood where a vote was expected; it was left out.`]
}

function inWords(found: Insight, bodies: ReadonlyMap<string, string>, ms: number): readonly string[] {
  const percent = (share: number) => `${Math.round(share * 100)} %`
  const words = (id: string) => {
    const body = (bodies.get(id) ?? '').replace(/\s+/gu, ' ').trim()
    return body.length > shownCharacters ? `${body.slice(0, shownCharacters - 1)}…` : body
  }
  const says = ({ statement, says, share }: Insight['consensus'][number]) =>
    `  ${percent(share).padStart(5)} ${says === 'agree' ? 'agree   ' : 'disagree'}  ${statement}: ${words(statement)}`
  const section = (title: string, lines: readonly string[]) => (lines.length > 0 ? ['', title, ...lines] : [])
  return [
    `${found.people} people, ${found.statements} statements, ${found.votes} votes, read in ${ms} ms (seed ${found.seed}).`,
    found.groups.length === 0
      ? 'There are no groups worth showing: what people voted does not part them the same way twice, or parts off a handful.'
      : `${found.groups.length} groups. Half of the people by themselves come to the same groups with an adjusted Rand index of ${found.stability?.toFixed(2)}.`,
    ...found.groups.flatMap(({ size, typical }, group) =>
      section(`Group ${group + 1}: ${size} people`, typical.map(says)),
    ),
    ...section('What all say alike', found.consensus.map(says)),
    ...section(
      'What parts the groups (agree, by group)',
      found.divisive.map(
        ({ statement, agree }) => `  ${agree.map(percent).join(' / ')}  ${statement}: ${words(statement)}`,
      ),
    ),
    ...section(
      'What most say, over the head of a group',
      found.quadrants
        .filter(({ quadrant }) => quadrant === 'agreed-against-a-group')
        .slice(0, shownMax)
        .map(({ statement }) => `  ${statement}: ${words(statement)}`),
    ),
    ...section(
      'What many do not know',
      found.unsure.map(
        ({ statement, share }) => `  ${percent(share).padStart(5)} passed  ${statement}: ${words(statement)}`,
      ),
    ),
  ]
}
