import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { groupsOf } from '../../../src/insight/groups/groups.ts'
import { insightOf } from '../../../src/insight/groups/report.ts'
import { conversationIn, folder, likenessToPolis, names } from './polis.ts'

/** What people who compared the two could expect: the adjusted Rand index against the groups in the export. */
const least: Readonly<Record<string, number>> = {
  'vtaiwan.uberx': 0.95,
  'canadian-electoral-reform': 0.9,
  'american-assembly.bowling-green': 0.8,
}

describe.each(Object.keys(least))('%s', (name) => {
  test.runIf(names.includes(name))('is grouped as Polis grouped it, whatever the seed', { timeout: 60_000 }, () => {
    const { conversation, polis } = conversationIn(join(folder, name))
    for (const seed of [1, 2, 3]) {
      const likeness = likenessToPolis(conversation, groupsOf(conversation, seed), polis)
      expect(likeness, `seed ${seed}`).toBeGreaterThan(least[name] ?? 1)
    }
  })
})

test.skipIf(names.length > 0)(
  `there is no ${folder}: set EKKO_DATA to the folder with real conversations`,
  (context) => {
    context.skip()
  },
)

test.runIf(names.length > 0).each(names)(
  '%s gives groups of five people and a twentieth at least, or none',
  { timeout: 60_000 },
  (name) => {
    const { conversation } = conversationIn(join(folder, name))
    const grouping = groupsOf(conversation)
    const told = insightOf(conversation, grouping)
    for (const { size } of told.groups) expect(size).toBeGreaterThanOrEqual(Math.max(5, 0.05 * grouping.placed.length))
    for (const { share } of [...told.consensus, ...told.unsure]) {
      expect(share).toBeGreaterThan(0)
      expect(share).toBeLessThan(1)
    }
  },
)
