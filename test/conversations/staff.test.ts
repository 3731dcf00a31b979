import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Cityside, citysideOn } from '../../src/cityside/cityside.ts'
import { readConfig } from '../../src/config.ts'
import { instantOf } from '../../src/domain/calendar.ts'
import type { City } from '../../src/domain/city.ts'
import { codeOf } from '../../src/domain/consultation.ts'
import type { Address } from '../../src/domain/contact.ts'
import { tokenOf } from '../../src/domain/token.ts'
import { readCity } from '../../src/files/read.ts'
import { type Running, startEkko } from '../../src/main.ts'
import { openSqlite } from '../../src/store/open.ts'
import { type MailRig, startMail } from '../adapters/mail/subject.ts'
import { type SlackRig, startSlack } from '../adapters/slack/rig.ts'
import type { Rig, Sent } from '../adapters/subject.ts'
import { startRig as startTelegram, type TelegramRig } from '../adapters/telegram/subject.ts'
import { bound, clockAt, does, opens } from './town.ts'

/** Six who answer on Telegram: enough that numbers may be shown. */
const citizens = {
  anna: 'Ved bageren bliver vi aldrig af med vores barnevogne.',
  bo: 'Foran apoteket, man venter så længe.',
  clara: 'Skygge ved <b>biblioteket</b> & børnene.',
  david: 'Min varevogn skal kunne komme forbi.',
  ellen: 'Et sted at sidde uden at købe noget.',
  finn: 'Der er mørkt om aftenen.',
} as const

let telegram: TelegramRig
let slack: SlackRig
let mail: MailRig
let running: Running
let cityside: Cityside

/** A city whose citizens are on Telegram and whose staff are on Slack and read mail: one Ekko, three real client libraries. */
beforeEach(async () => {
  const clock = clockAt(instantOf('2026-03-02', '18:00', 'Europe/Copenhagen'))
  let ekko: Running | undefined
  const options = {
    now: () => clock.now(),
    receive: async (events: Parameters<Running['receive']>[0]) => ekko?.receive(events),
  }
  ;[telegram, slack, mail] = await Promise.all([
    startTelegram('webhook', options),
    startSlack('http', options),
    startMail(options),
  ])
  const read = readConfig({ EKKO_PORT: '0' }, [])
  if (!read.ok) throw new Error(read.problems.join('\n'))
  ekko = await startEkko(
    { ...read.config, logLevel: 'error' },
    {
      clock,
      store: await openSqlite(':memory:'),
      city: await cityWith([slack.community('teknik').address, 'mail:teknik@example.org']),
      adapters: [telegram, slack, mail].map((rig) => ({
        ...bound(rig),
        start: async () => undefined,
        stop: async () => undefined,
        routes: [],
      })),
    },
  )
  running = ekko
  cityside = citysideOn(running)
})

afterEach(async () => {
  await running.stop()
  await Promise.all([telegram.stop(), slack.stop(), mail.stop()])
})

async function cityWith(to: readonly Address[]): Promise<City> {
  const read = await readCity('prompts')
  if (!read.ok) throw new Error(read.problems.map(({ text }) => text).join('\n'))
  const departments = read.value.departments.map((each) =>
    each.id === 'streets-parks' ? { ...each, digest: { every: 'week', weekday: 1, at: '08:00', to } as const } : each,
  )
  return { ...read.value, departments }
}

/** One thing after the other, each when Ekko has nothing more to do. */
async function then(...deeds: readonly (() => Promise<void>)[]): Promise<void> {
  for (const deed of deeds) {
    await deed()
    await running.settled()
  }
}

async function answers(name: keyof typeof citizens): Promise<void> {
  const person = telegram.person(name)
  await then(
    () => person.starts(tokenOf({ do: 'begin', consultation: codeOf('noerregade-space') })),
    () => person.taps('Træer'),
    () => person.types(citizens[name]),
  )
}

function words(sent: Sent | undefined): string {
  return sent?.parts.join('\n') ?? ''
}

function newest(rig: Rig, name: string): string {
  return words(rig.person(name).sees.at(-1))
}

/** Nothing by which a citizen could be found. */
function expectNobodyIn(text: string): void {
  for (const name of Object.keys(citizens)) {
    const { contact } = telegram.person(name)
    expect(text).not.toContain(contact)
    expect(text).not.toContain(contact.slice(contact.indexOf(':') + 1))
  }
}

describe('staff who are on Slack and read mail, of citizens who are on Telegram', () => {
  test('get the digest of a consultation that ran in both places, with what people said and nobody’s name', async () => {
    await opens(cityside, 'noerregade-space')
    for (const name of Object.keys(citizens) as (keyof typeof citizens)[]) await answers(name)
    await does(cityside, { act: 'consultation.closed', consultation: 'noerregade-space' })
    await does(cityside, { act: 'digest.requested', department: 'streets-parks' })
    await running.settled()

    const posts = slack.community('teknik').posts
    expect(posts).toHaveLength(1)
    const post = words(posts[0])
    expect(post).toContain('Overblik for Teknik og Miljø')
    expect(post).toContain('Mere plads i Nørregade')
    expect(post).toContain(citizens.anna)

    const mails = mail.server.accepted.filter(({ to }) => to.includes('teknik@example.org'))
    expect(mails).toHaveLength(1)
    const [sent] = mails
    expect(sent?.headers.subject).toBe('Overblik for Teknik og Miljø')
    expect(sent?.text).toContain('MERE PLADS I NØRREGADE')
    expect(sent?.text).toMatch(/Træer: 6/)
    expect(sent?.text).toContain(citizens.anna)
    expect(sent?.html).toContain('Mere plads i Nørregade')
    expect(sent?.html).not.toContain('<b>biblioteket</b>')
    expect(sent?.pictures[0]?.bytes.subarray(1, 4).toString()).toBe('PNG')
    for (const text of [post, sent?.text ?? '', sent?.html ?? '']) expectNobodyIn(text)

    await does(cityside, { act: 'digest.requested', department: 'streets-parks' })
    await running.settled()
    expect(slack.community('teknik').posts).toHaveLength(1)
    expect(mail.server.accepted).toHaveLength(1)
  })

  test('answer an idea from their own chat, and its author gets the answer in theirs', async () => {
    const [lars, anna] = [slack.person('lars'), telegram.person('anna')]
    const idea = 'Der mangler en bænk ved stien bag skolen'
    const answer = 'Det bliver et ja. <!channel> Vi sætter en bænk der i maj.'
    const duty = { kind: 'staff', department: 'streets-parks' } as const
    await does(cityside, { act: 'duty.granted', contact: lars.contact, duty })
    await then(
      () => lars.starts(),
      () => anna.types(idea),
      () => anna.taps('Send som idé'),
    )
    expect(newest(slack, 'lars')).toContain('Der er kommet en idé til Teknik og Miljø.')
    expect(newest(slack, 'lars')).toContain(idea)
    await then(
      () => lars.taps('Svar på 1'),
      () => lars.types(answer),
      () => lars.taps('Send det'),
    )
    expect(newest(slack, 'lars')).toContain('Idé nummer 1 har fået sit svar.')
    const told = newest(telegram, 'anna')
    expect(told).toContain('Her er svaret på din idé nummer 1')
    expect(told).toContain(idea)
    expect(told).toContain('Teknik og Miljø svarer:')
    expect(told).toContain(answer)
    expect(told).not.toContain('lars')
    expectNobodyIn(lars.sees.map(words).join('\n'))
    await running.settled()
    expect(anna.sees.filter((each) => words(each).includes('Her er svaret på din idé'))).toHaveLength(1)
  })
})
