import type { Cityside } from '../../src/cityside/cityside.ts'
import type { Action } from '../../src/domain/action.ts'
import { instantOf } from '../../src/domain/calendar.ts'
import { channelTitle } from '../../src/domain/chats.ts'
import { codeOf } from '../../src/domain/consultation.ts'
import { codeHash, codeRead, codeValidMs, type Duty, dutyKinds } from '../../src/domain/duty.ts'
import { dayMs, hourMs, minuteMs, weekMs } from '../../src/domain/time.ts'
import { actionOf, tokenOf } from '../../src/domain/token.ts'
import type { MovableClock } from '../../src/loops/clock.ts'
import type { Running } from '../../src/main.ts'
import { subject as slack } from '../adapters/slack/subject.ts'
import type { Actor, Rig, Sent, Subject } from '../adapters/subject.ts'
import { subject as telegram } from '../adapters/telegram/subject.ts'
import { sendsPictures } from './pictures.ts'
import { type Input, type Script, written } from './script.ts'
import {
  clears,
  clockAt,
  does,
  type Equipment,
  folderOf,
  opens,
  openTown,
  publishes,
  says,
  takesSuggested,
  tells,
} from './town.ts'

/** What is left when a transcript was played: the transcript with what Ekko said, and what the database holds. */
export interface Played {
  readonly text: string
  readonly state: unknown
}

/** Plays a transcript on one channel through the whole of Ekko: real loops, real SQLite, the real client library. */
export async function play(script: Script, subject: Subject, equipment: Equipment = {}): Promise<Played> {
  const [first, ...rest] = script.inputs
  const [, day, time, town] = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})(?: in ([a-z]+))?$/.exec(first?.what ?? '') ?? []
  if (first?.who !== 'town' || !day || !time)
    throw new Error(
      'A transcript begins with "town", a date and a time, and "in" a town if it is not that of the examples.',
    )
  const clock = clockAt(instantOf(day, time, 'Europe/Copenhagen'))
  const hears = rest.some(({ what }) => saidIn(what) !== undefined)
  const second = secondIn(rest, subject)
  const stage = await openStage(subject, clock, folderOf(town), { ...equipment, hears, second })
  try {
    const lines = [written('town', first.what)]
    for (const input of rest) lines.push(written(input.who, input.what), ...(await stage.does(input)))
    return { text: `${script.heading}\n\n${lines.join('\n')}\n`, state: await stage.state() }
  } finally {
    await stage.close()
  }
}

/** The other app that `ida@slack` names; where all are on that already, Telegram. */
function secondIn(inputs: readonly Input[], { name }: Subject): Subject | undefined {
  const named = inputs.find(({ who }) => who.includes('@'))?.who.split('@')[1]
  if (named === undefined) return undefined
  const wanted = [slack, telegram].find((each) => each.name === named)
  if (!wanted) throw new Error(`Nobody can be on "${named}" beside their own channel: there are slack and telegram.`)
  return wanted.name === name ? telegram : wanted
}

/** What is said of Slack is said of the app that stands for it. */
function there(words: string, second: Rig | undefined): string {
  return second ? words.replaceAll('Slack', channelTitle(second.adapter.channel)) : words
}

/** Somebody fills in the form in front of them. */
interface Submitted {
  readonly who: string
  readonly what: Readonly<Record<string, string>>
}

/** A town in which people and the city do one thing after the other. */
export interface Stage {
  readonly rig: Rig
  readonly cityside: Cityside
  readonly running: Running
  /** What happens, and what everybody sees of it; a form is sent by the labels of its fields. */
  does(input: Input | Submitted): Promise<readonly string[]>
  state(): Promise<unknown>
  close(): Promise<void>
}

export async function openStage(
  subject: Subject,
  clock: MovableClock,
  folder?: string,
  equipment: Equipment = {},
): Promise<Stage> {
  const town = await openTown(subject, clock, folder, equipment)
  const { rig, running, cityside } = town
  let code: string | undefined
  const rigOf = (who: string): Rig => {
    if (!who.includes('@')) return rig
    if (!town.second) throw new Error(`There is no second channel for ${who}.`)
    return town.second
  }
  const seen = new Map<string, readonly string[]>()
  const people = new Set<string>()
  return {
    rig,
    cityside,
    running,
    does: async ({ who: actor, what: done }) => {
      const [who, what] = [
        actor,
        typeof done === 'string' ? there(done, town.second).replace('(code)', code ?? '') : done,
      ]
      if (who === 'town' && typeof what === 'string') await townDoes(what, cityside, running, rig, folder)
      else {
        people.add(who)
        const [theirs, name] = [rigOf(who), who.split('@')[0] ?? '']
        if (await readsNews(theirs, name)) await running.settled()
        const words = typeof what === 'string' ? saidIn(what) : undefined
        const pictures = typeof what === 'string' ? sendsPictures(town, name, what) : undefined
        if (pictures) await pictures
        else if (words !== undefined) await says(town, theirs.person(name), words)
        else
          await (typeof what === 'string' ? personDoes(theirs, name, what, running) : theirs.person(name).submits(what))
      }
      await running.settled()
      await equipment.outlasts?.(town)
      const told = [...people].flatMap((person) => newFor(rigOf(person), person, person === who, seen))
      code = told.map((each) => codeShown.exec(each)?.[0]).findLast((each) => each !== undefined) ?? code
      return told.map(alike)
    },
    state: () => stateOf(cityside),
    close: () => town.stop(),
  }
}

/** Where only word of news came because the reply window was closed, people tap it before anything else. */
export async function readsNews(rig: Rig, who: string): Promise<boolean> {
  const person = rig.person(who)
  const news = person.sees.at(-1)?.buttons.find((button) => 'token' in button && button.token === newsToken)
  if (news === undefined) return false
  await person.taps(news.label)
  return true
}

const newsToken = tokenOf({ do: 'command', name: 'news' })

async function personDoes(rig: Rig, who: string, what: string, running: Running): Promise<void> {
  const person = rig.person(who)
  const tapped = /^\[(.+)\]$/.exec(what)?.[1]
  if (what === '/start') return person.starts()
  const link = /^\/start (\S+)$/.exec(what)?.[1]
  if (link !== undefined) return person.starts(refOf(link))
  if (what === '(blocks)') return person.blocks()
  return tapped === undefined ? person.types(what) : taps(rig, person, tapped, running)
}

/** `(says nummer to)`: the words of a voice message. */
function saidIn(what: string): string | undefined {
  return /^\(says (.+)\)$/.exec(what)?.[1]
}

/** Where a link leads: a code for a duty, a venue, or a consultation. */
function refOf(link: string): string {
  const venue = /^venue\/(.+)$/.exec(link)?.[1]
  if (venue !== undefined) return tokenOf({ do: 'venue', verb: 'here', venue: codeOf(venue), wording: '' })
  const code = /^[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}$/.test(link) ? codeRead(link) : undefined
  return tokenOf(code === undefined ? { do: 'begin', consultation: codeOf(link) } : { do: 'code', code })
}

/**
 * Where buttons go away with the next message, a person who wants one back goes by "change my answer" and the question;
 * where no way leads back, there is nothing to tap and nothing happens.
 */
async function taps(rig: Rig, person: Actor, label: string, running: Running): Promise<void> {
  const tried = await couldTap(person, label)
  if (tried === undefined) return
  const wasThere = person.sees.some((message) => message.buttons.some((button) => button.label === label))
  if (rig.adapter.limits.buttonsStayMax === undefined || !wasThere) throw tried
  for (const verb of ['change', 'again'] as const) {
    const way = person.sees.at(-1)?.buttons.find((button) => 'token' in button && leadsTo(button.token, verb))
    // A citizen who has said that they want to change something is asked which question already.
    if (way === undefined) continue
    await person.taps(way.label)
    await running.settled()
    if ((await couldTap(person, label)) === undefined) return
  }
}

function leadsTo(token: string, verb: Action['do']): boolean {
  return actionOf(token)?.do === verb
}

async function couldTap(person: Actor, label: string): Promise<Error | undefined> {
  try {
    await person.taps(label)
    return undefined
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

async function townDoes(
  what: string,
  cityside: Cityside,
  running: Running,
  rig: Rig,
  folder: string | undefined,
): Promise<void> {
  const [verb = '', ...words] = what.split(' ')
  const name = words[0] ?? ''
  switch (verb) {
    case 'opens':
      return opens(cityside, name, {}, folder)
    case 'closes':
      return does(cityside, { act: 'consultation.closed', consultation: name })
    case 'clears':
      return clears(cityside, name)
    case 'withdraws': {
      const reason = words.slice(1).join(' ')
      return does(cityside, { act: 'consultation.withdrawn', consultation: name, reason: { da: reason, en: reason } })
    }
    case 'publishes':
      return publishes(cityside, name, folder)
    case 'takes':
      return takesSuggested(cityside, name, words.slice(1))
    case 'tells':
      return tells(cityside, name, folder)
    case 'appoints':
      return does(cityside, { act: 'duty.granted', contact: rig.person(name).contact, duty: dutyIn(words.slice(1)) })
    case 'revokes':
      return does(cityside, { act: 'duty.revoked', contact: rig.person(name).contact })
    case 'names': {
      const [called = '', title = ''] = words.slice(1).join(' ').split(', ')
      const { contact } = rig.person(name)
      return does(cityside, { act: 'guide.named', contact, name: called, title: { da: title, en: title } })
    }
    case 'offers': {
      const [code = '', ...duty] = words
      const act = { act: 'duty.offered', hash: codeHash(codeRead(code) ?? ''), duty: dutyIn(duty) } as const
      return does(cityside, { ...act, expiresAt: cityside.now() + codeValidMs })
    }
    case 'waits':
      return running.advance?.(Number(name) * unitMs(words[1] ?? ''))
    default:
      throw new Error(
        `The town cannot "${what}". It opens, clears, closes, withdraws, takes, publishes, tells, appoints, revokes, names, offers and waits.`,
      )
  }
}

/** `moderator`, or `staff of streets-parks`. */
function dutyIn([kind, , department]: readonly string[]): Duty {
  const known = dutyKinds.find((each) => each === kind)
  if (!known) throw new Error(`"${kind}" is no duty. There are ${dutyKinds.join(', ')}.`)
  return { kind: known, ...(department !== undefined && { department }) }
}

function unitMs(unit: string): number {
  const units: Readonly<Record<string, number>> = { minute: minuteMs, hour: hourMs, day: dayMs, week: weekMs }
  const ms = units[unit.replace(/s$/, '')]
  if (ms === undefined) throw new Error(`Wait minutes, hours, days or weeks, not "${unit}".`)
  return ms
}

/** What this person sees that they did not see before; a message that was changed in place is shown again. */
function newFor(rig: Rig, person: string, acted: boolean, seen: Map<string, readonly string[]>): readonly string[] {
  const before = seen.get(person) ?? []
  const now = rig.person(person.split('@')[0] ?? '').sees.map(shown)
  seen.set(person, now)
  const fresh = now.filter((message, index) => before[index] !== message)
  return fresh.map((message) => written(acted ? 'ekko' : `→ ${person}`, message))
}

function shown({ parts, buttons }: Sent): string {
  const labels = buttons.map((button) => `[${button.label}]`).join(' ')
  return [...parts, ...(labels === '' ? [] : [labels])].join('\n').replace(deskLink, 'http://127.0.0.1/desk/in/…')
}

/** A code that joins two chats is another one each time, and so are the signs that go with it. */
const codeShown = /\b[0-9A-Z]{3}(?:-[0-9A-Z]{3}){2}\b/
const signsShown = /(?:\p{Extended_Pictographic}\uFE0F?){2}/gu

function alike(told: string): string {
  return told.replace(codeShown, '7KQ-2M4-XD9').replace(signsShown, '🌳🚲')
}

/** A link to the desk is another one each time. */
const deskLink = /http:\/\/127\.0\.0\.1:\d+\/desk\/in\/[0-9a-f]{64}/g

/** What is launched in a chat carries six characters that stand for who wrote it, which differ from channel to channel. */
function withoutKey(id: string): string {
  return id.replace(/-[0-9a-z]{6}(?=$|:)/, '')
}

/** What the database holds that must be the same on every channel. */
async function stateOf({ store }: Cityside): Promise<unknown> {
  const all = await store.consultations()
  const ideas = (await store.ideas()).map(({ number, text, department, passes, answer, guides }) => ({
    ...{ number, text, department, answered: answer !== undefined, by: answer?.guide?.name },
    ...{ passes: passes.length, guide: guides?.[0]?.name },
  }))
  const inquiries = (await store.inquiries()).map(({ subject, department, lines, ended, guides }) => ({
    ...{ of: subject.of, department, ended: ended?.by, guide: guides?.[0]?.name },
    lines: lines.map(({ kind, words, statement, guide }) => ({ kind, words, statement, by: guide?.name })),
  }))
  const offers = (await store.helpOffers()).map(({ number, consultation, department, words }) => ({
    ...{ number, consultation, department, words },
  }))
  const duties = (await store.duties()).map(({ kind, department }) => ({ kind, department }))
  const consultations = await Promise.all(
    all.map(async ({ consultation, stage }) => {
      const { delivered: _, ...tally } = await store.tally(consultation.id)
      const answers = await store.answersOf(consultation.id)
      const statements = await store.statementsOf(consultation.id)
      return {
        id: withoutKey(consultation.id),
        stage: stage.at,
        tally,
        answers: answers.map(({ respondent, question, value }) => ({ respondent, question, value })),
        statements: statements.map(({ number, respondent, text, themes }) => ({ number, respondent, text, themes })),
        commitments: (await store.commitments()).map(({ key, keptAt }) => ({
          key: withoutKey(key),
          kept: keptAt !== undefined,
        })),
      }
    }),
  )
  const byWords = (one: object, other: object) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)
  return { consultations, duties, ideas, inquiries: inquiries.toSorted(byWords), offers }
}
