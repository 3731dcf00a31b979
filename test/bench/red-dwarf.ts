import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Conversation, conversationOf } from '../../src/insight/groups/conversation.ts'
import { groupsOf, refreshed } from '../../src/insight/groups/groups.ts'
import { likeness } from '../../src/insight/groups/likeness.ts'
import { pairsOf } from '../../src/insight/groups/pairs.ts'
import { insightOf, memberOf } from '../../src/insight/groups/report.ts'
import { statementOf, votesPossible } from '../../src/insight/groups/votes.ts'
import { plantedWith, type Town } from '../insight/groups/planted.ts'
import { conversationIn, folder, names } from '../insight/groups/polis.ts'
import { median, report, timed } from './report.ts'

const rounds = 5
const count = (number: number) => number.toLocaleString('en')

/** What red-dwarf made of a conversation. */
interface Theirs {
  readonly seconds: number
  /** The group of each person who was put into one. */
  readonly groups: ReadonlyMap<string, number>
}

function skipped(why: string): undefined {
  console.error(`Opinion groups against red-dwarf: skipped, since ${why}.`)
}

/**
 * Runs its whole pipeline. It is no package that can be had here without its checkout: EKKO_RED_DWARF names that folder. Numbers stand for
 * the ids of people and statements.
 */
function redDwarfOn(conversations: readonly Conversation[]): readonly Theirs[] | undefined {
  const checkout = process.env.EKKO_RED_DWARF
  if (!checkout || !existsSync(join(checkout, 'reddwarf')))
    return skipped('EKKO_RED_DWARF does not name a folder with its sources')
  const ran = spawnSync(
    process.env.EKKO_PYTHON ?? '/usr/bin/python3',
    [join(import.meta.dirname, 'red_dwarf.py'), checkout],
    { input: conversations.map(asLine).join('\n'), encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  if (ran.status !== 0) return skipped(`it does not run: ${ran.stderr.trim().split('\n').at(-1)}`)
  const told = ran.stdout.trim().split('\n').slice(-conversations.length)
  return told.map((line, n) => {
    const { seconds, groups } = JSON.parse(line) as { seconds: number; groups: Readonly<Record<string, number>> }
    const people = conversations[n]?.votes().people ?? []
    return {
      seconds,
      groups: new Map(Object.entries(groups).map(([person, own]) => [people[Number(person)] ?? '', own])),
    }
  })
}

function asLine(conversation: Conversation): string {
  const { people, statements, from, to, said } = conversation.votes()
  const votes = people.flatMap((_, person) =>
    Array.from(said.subarray(from[person], to[person]), (saying) => [
      ...[person, statementOf(saying), (saying % votesPossible) - 1],
    ]),
  )
  return JSON.stringify({ votes, rejected: statements.flatMap(({ rejected }, s) => (rejected ? [s] : [])) })
}

/** How long both take for a town; neither resamples. */
export async function againstRedDwarf(town: Town): Promise<void> {
  const { statements, casts } = plantedWith(town)
  const own = conversationOf(statements, casts)
  const theirs = redDwarfOn([own])?.[0]?.seconds
  if (theirs === undefined) return
  let found = groupsOf(own)
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1)
    times.push(
      await timed(() => {
        pairsOf(own.votes())
        found = refreshed(found, own)
        insightOf(own, found)
      }),
    )
  const ours = median(times)
  const shape = `${count(town.people)} people × ${town.statements} statements × ${count(town.people * town.seen)} votes`
  report({
    name: `opinion groups, ${shape}, against red-dwarf's whole pipeline; neither with stability`,
    figure: `${(ours * 1_000).toFixed(0)} ms against ${(theirs * 1_000).toFixed(0)} ms`,
    value: theirs / ours,
    goal: '≥ 50',
    met: theirs / ours >= 50,
  })
}

/** How close both come to the groups in each of Polis's exports, over the people whom Polis and each of them grouped. */
export async function asCloseToPolis(): Promise<void> {
  if (names.length === 0) return skipped(`there are no real conversations in ${folder}`)
  const real = names.map((name) => ({ name, ...conversationIn(join(folder, name)) }))
  const all = redDwarfOn(real.map(({ conversation }) => conversation))
  if (all === undefined) return
  for (const [n, { name, conversation, polis }] of real.entries()) {
    const theirs = likenessOver(all[n]?.groups ?? new Map(), polis)
    const grouping = groupsOf(conversation)
    const ours = grouping.shown && likenessOver(memberOf(conversation, grouping), polis)
    report({
      name: `groups of ${name} against those that Polis found (adjusted Rand), Ekko's and red-dwarf's`,
      figure: `${ours === undefined ? 'none shown' : ours.toFixed(3)} against ${theirs.toFixed(3)}`,
      value: ours ?? 0,
      goal: 'as close, or none where neither would be',
      met: ours === undefined ? theirs < chanceMost : ours >= theirs - 0.0005,
    })
  }
}

/** Groups that are no more alike than this tell nothing of each other. */
const chanceMost = 0.2

function likenessOver(found: ReadonlyMap<string, number>, polis: ReadonlyMap<string, number>): number {
  const both = [...found].flatMap(([person, own]) => {
    const theirs = polis.get(person)
    return theirs === undefined ? [] : [[own, theirs] as const]
  })
  return likeness(
    both.map(([own]) => own),
    both.map(([, theirs]) => theirs),
  )
}
