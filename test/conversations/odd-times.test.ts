import { afterEach, expect, test } from 'vitest'
import { instantOf } from '../../src/domain/calendar.ts'
import { platformIdOf } from '../../src/domain/contact.ts'
import { dayMs, secondMs } from '../../src/domain/time.ts'
import { startMessenger } from '../adapters/messenger/rig.ts'
import { fixturePage } from '../adapters/messenger/subject.ts'
import { asOperator } from '../operator.ts'
import { clockAt, openTown, type Town } from './town.ts'

const noon = instantOf('2026-03-02', '12:00', 'Europe/Copenhagen')
const { pageId } = fixturePage

let town: Town
afterEach(() => town.stop())

test.each([
  ['seconds', () => noon / secondMs],
  ['zero', () => 0],
  ['the day it was before 1970', () => -dayMs],
  ['the year before', () => noon - 365 * dayMs],
  ['tomorrow', () => noon + dayMs],
  ['microseconds', () => noon * 1_000],
])('a link that Messenger tells of with a time of %s is answered, and so is what comes after it', async (_, at) => {
  town = await openTown({ start: startMessenger }, clockAt(noon))
  const { rig, running } = town
  const anna = rig.person('anna')
  await anna.starts()
  await running.settled()
  const before = anna.sees.length
  const item = { sender: { id: platformIdOf(anna.contact) }, recipient: { id: pageId }, timestamp: at() }
  const referral = { ref: 'cmd_help', source: 'SHORTLINK', type: 'OPEN_THREAD' }
  await rig.deliver({ object: 'page', entry: [{ id: pageId, time: at(), messaging: [{ ...item, referral }] }] })
  await running.settled()
  expect(anna.sees.length).toBeGreaterThan(before)
  expect(await town.cityside.store.outboxListed(['held', 'failed'], 10)).toEqual([])
  expect(await (await fetch(`${running.url}/metrics`, asOperator)).text()).toContain(
    'ekko_inbox_odd_total{channel="messenger",what="time"} 1',
  )
})
