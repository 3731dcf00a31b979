import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Conversation, conversationOf } from '../../src/insight/groups/conversation.ts'
import { groupsOf, refreshed } from '../../src/insight/groups/groups.ts'
import { likeness } from '../../src/insight/groups/likeness.ts'
import { pairsOf } from '../../src/insight/groups/pairs.ts'
import { insightOf, memberOf } from '../../src/insight/groups/report.ts'
import { plantedWith, type Town } from '../insight/groups/planted.ts'
import { median, peakMegabytes, report, timed } from './report.ts'

const large: Town = { people: 100_000, statements: 300, seen: 50, camps: 3, firm: 0.5, seed: 1 }
const small: Town = { people: 10_000, statements: 200, seen: 50, camps: 3, firm: 0.5, seed: 1 }
const rounds = 5
const count = (number: number) => number.toLocaleString('en')
const shape = ({ people, statements, seen }: Town) =>
  `${count(people)} people × ${statements} statements × ${count(people * seen)} votes`

const town = plantedWith(large)
const conversation = conversationOf(town.statements, town.casts)
const cold = await timed(() => insightOf(conversation, groupsOf(conversation)))
let grouping = groupsOf(conversation)

const whole: number[] = []
const again: number[] = []
for (let round = 0; round < rounds; round += 1) {
  const pairs = await timed(() => pairsOf(conversation.votes()))
  const rest = await timed(() => {
    grouping = refreshed(grouping, conversation)
    insightOf(conversation, grouping)
  })
  whole.push(pairs + rest)
  again.push(rest)
}
const found = memberOf(conversation, grouping)
const known = [...found.keys()].map((person) => town.campOf.get(person) ?? 0)
report({
  name: `opinion groups, ${shape(large)}: every figure from the votes, without the resampled stability`,
  figure: `${(median(whole) * 1_000).toFixed(0)} ms; peak ${peakMegabytes().toFixed(0)} MB; planted camps found with ${likeness([...found.values()], known).toFixed(2)}`,
  value: median(whole),
  goal: '≤ 1 s, below 1,000 MB',
  met: median(whole) <= 1 && peakMegabytes() < 1_000,
})
report({
  name: 'the same with it: thirty samples of half of the people, 5,000 at most',
  figure: `${((cold - median(again)) * 1_000).toFixed(0)} ms more`,
  value: cold - median(again),
  goal: '≤ 5 s',
  met: cold - median(again) <= 5,
})
report({
  name: 'all of it told anew when votes came in',
  figure: `${(median(again) * 1_000).toFixed(0)} ms`,
  value: median(again) * 1_000,
  goal: '≤ 100 ms',
  met: median(again) <= 0.1,
})

const casts = [...plantedWith({ ...large, people: 10_000, seed: 2 }).casts]
const live = new Conversation()
for (const statement of town.statements) live.name(statement)
for (const { person, statement, vote } of casts.slice(0, 100_000)) live.add(person, statement, vote)
const kept = casts.slice(100_000)
const seconds = await timed(() => {
  for (const { person, statement, vote } of kept) live.add(person, statement, vote)
})
const micros = (seconds / kept.length) * 1e6
report({
  name: 'one vote taken in, with all that components need to know of it',
  figure: `${micros.toFixed(2)} µs`,
  value: micros,
  goal: '≤ 10 µs',
  met: micros <= 10,
})

await againstRedDwarf()

/** red-dwarf is no package that can be had here without its checkout: EKKO_RED_DWARF names that folder. */
async function againstRedDwarf(): Promise<void> {
  const folder = process.env.EKKO_RED_DWARF
  const skipped = (why: string) => console.error(`Opinion groups against red-dwarf: skipped, since ${why}.`)
  if (!folder || !existsSync(join(folder, 'reddwarf')))
    return skipped('EKKO_RED_DWARF does not name a folder with its sources')
  const { statements, casts: votes } = plantedWith(small)
  const input = JSON.stringify(
    Array.from(votes, ({ person, statement, vote }) => [Number(person.slice(1)), Number(statement), vote]),
  )
  const ran = spawnSync(
    process.env.EKKO_PYTHON ?? '/usr/bin/python3',
    [join(import.meta.dirname, 'red_dwarf.py'), folder],
    {
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  )
  if (ran.status !== 0) return skipped(`it does not run: ${ran.stderr.trim().split('\n').at(-1)}`)
  const theirs = Number(ran.stdout.trim().split('\n').at(-1))
  const own = conversationOf(statements, votes)
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
  report({
    name: `opinion groups, ${shape(small)}, against red-dwarf's whole pipeline; neither with stability`,
    figure: `${(ours * 1_000).toFixed(0)} ms against ${(theirs * 1_000).toFixed(0)} ms`,
    value: theirs / ours,
    goal: '≥ 50',
    met: theirs / ours >= 50,
  })
}
