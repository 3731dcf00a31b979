import { Conversation, conversationOf } from '../../src/insight/groups/conversation.ts'
import { groupsOf, refreshed } from '../../src/insight/groups/groups.ts'
import { likeness } from '../../src/insight/groups/likeness.ts'
import { pairsOf } from '../../src/insight/groups/pairs.ts'
import { insightOf, memberOf } from '../../src/insight/groups/report.ts'
import { plantedWith, type Town } from '../insight/groups/planted.ts'
import { againstRedDwarf, asCloseToPolis } from './red-dwarf.ts'
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

await againstRedDwarf(small)
await asCloseToPolis()
