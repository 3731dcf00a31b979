import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { danish } from '../saying.ts'
import { decisions } from './camp-square.ts'
import { camps, type Written, written } from './camps.ts'
import { FiveChannels, houses, type Neighbour } from './five-channels.ts'

const seed = Number(process.env.EKKO_SEED ?? Math.floor(Math.random() * 1e9))

/** Each house with its channels: sixty people in all, twelve on each of five channels. */
const all = Object.entries(houses).map(([house, channels]) => ({ house, channels }))

const standings = ['standing-shared', 'standing-typical'].map((key) => danish({ key }))

describe.each(all)(`people on $house who write, react and are told (EKKO_SEED=${seed})`, ({ channels }) => {
  let town: FiveChannels
  let same: ReadonlySet<Written>
  let told: ReadonlyMap<Neighbour, string>
  let closing: ReadonlyMap<Neighbour, string>
  let echo: ReadonlyMap<Neighbour, string>

  beforeAll(async () => {
    town = await FiveChannels.settle(channels, seed)
    await town.write(false)
    told = await town.hears(async () => {
      same = await town.read()
    })
    await town.write(true)
    await town.react()
    closing = await town.close()
    echo = await town.decide()
  }, 120_000)

  afterAll(() => town?.stop())

  const isShown = (wrote: Written) => !wrote.refused && !wrote.unread && !same.has(wrote)
  /** The statement that others saw for this one: itself, or the one that says the same. */
  const shownFor = (wrote: Written): Written | undefined =>
    same.has(wrote) ? written[wrote.sameAs ?? -1] : isShown(wrote) ? wrote : undefined
  const wrote = () => town.people.flatMap((one) => (one.wrote ? [one.wrote] : []))
  const said = (wrote: Written, vote: string) => town.people.filter((one) => one.said.get(wrote) === vote)

  it('are twelve on each channel, and each of them takes part', () => {
    const on = new Map<string, number>()
    for (const { rig } of town.people) on.set(rig.adapter.channel, (on.get(rig.adapter.channel) ?? 0) + 1)
    expect([...on.keys()].toSorted()).toEqual(channels.map(({ channel }) => channel.channel).toSorted())
    expect([...new Set(on.values())]).toEqual([12])
    const least = Math.min(9, wrote().filter(isShown).length - 1)
    expect(Math.min(...town.people.map((one) => one.said.size)), 'said to others’ words').toBeGreaterThanOrEqual(least)
  })

  it('tells each who wrote, on whichever channel, whether others see it now', () => {
    for (const [one, heard] of told) {
      if (!one.wrote || one.wrote.unread || !one.wantsToHear) continue
      const key = one.wrote.refused ? 'judged-no' : same.has(one.wrote) ? 'judged-merged' : 'judged-yes'
      expect(heard, `${one.name} on ${one.rig.adapter.channel}`).toContain(danish({ key, with: { title: 'Torvet' } }))
      expect(heard).toContain(one.wrote.words)
    }
  })

  it('shows people of one channel what was written on all of them, once it was read, and nothing else', () => {
    const seen = new Set(town.people.flatMap((one) => [...one.said.keys()]))
    expect([...seen].filter((each) => !isShown(each))).toEqual([])
    expect(wrote().filter((each) => isShown(each) && !seen.has(each))).toEqual([])
    for (const one of town.people) expect(one.wrote && one.said.has(one.wrote), 'not their own').not.toBe(true)
  })

  it('counts what each said, tapped or written', async () => {
    const question = town.consultation.questions[0]
    if (question?.kind !== 'open' || !question.react)
      throw new Error('The question is not one whose statements travel.')
    const { votes } = await town.cityside.store.votesCast('square', { ...question, react: true })
    const rows = await town.cityside.store.statementsOf('square')
    for (const { number, text } of rows) {
      const wrote = written.find(({ words }) => words === text)
      if (!wrote || !isShown(wrote)) continue
      const authors = new Set(
        rows
          .filter((row) => {
            const each = written.find(({ words }) => words === row.text)
            return each && shownFor(each) === wrote
          })
          .map(({ respondent }) => respondent),
      )
      const own = votes.filter(({ respondent }) => !authors.has(respondent))
      for (const [vote, side] of [
        ['agree', 1],
        ['disagree', -1],
        ['unsure', 0],
      ] as const) {
        const counted = own.filter((each) => each.said[String(number)] === side).length
        const cast = said(wrote, vote).filter((one) => !one.wrote || shownFor(one.wrote) !== wrote)
        expect(counted, `${vote} with ${text}`).toBe(cast.length)
      }
    }
  })

  it('finds groups in which the camps are together, or none', async () => {
    const [kept] = await town.cityside.store.opinionsKept('square')
    expect(kept?.final).toBe(true)
    const members = [...(kept?.members ?? '')].filter((each) => each !== '.')
    const groups = [...new Set(members)]
    for (const group of groups) expect(members.filter((each) => each === group).length).toBeGreaterThanOrEqual(5)
    const rows = await town.cityside.store.statementsOf('square')
    const known = town.people.flatMap((one) => {
      const row = rows.find(({ text }) => text === one.wrote?.words)
      const group = row && kept?.members[row.respondent - 1]
      return group && group !== '.' ? [{ camp: one.camp, group }] : []
    })
    // So few votes put one or two astray; most of a camp stay together.
    for (const camp of groups.length > 0 ? camps : []) {
      const own = known.filter((each) => each.camp === camp)
      const most = Math.max(...groups.map((group) => own.filter((each) => each.group === group).length))
      if (own.length >= 5) expect(most / own.length, camp).toBeGreaterThanOrEqual(0.6)
    }
  })

  it('tells each what became of their statement when it closes; Messenger holds that until they next come', () => {
    for (const [one, heard] of closing) {
      const where = `${one.name} on ${one.rig.adapter.channel}`
      if (!one.wantsToHear || one.rig.adapter.channel === 'messenger') expect(heard, where).toBe('')
      else if (one.wrote) tellsOf(one, one.wrote, heard)
    }
  })

  it('tells each what was decided on what they said, on their own channel, and nothing of anything else', () => {
    for (const [one, heard] of echo) {
      const where = `${one.name} on ${one.rig.adapter.channel}`
      if (!one.wantsToHear) {
        expect(heard, where).toBe('')
        continue
      }
      const themes = new Set([...one.said.keys(), ...(one.wrote ? [one.wrote] : [])].map(({ theme }) => theme))
      for (const [theme, [, decision]] of Object.entries(decisions))
        expect(heard.includes(decision), `${where} about ${theme}`).toBe(themes.has(theme))
      if (one.wrote) tellsOf(one, one.wrote, heard)
      // Words of others stand there as what is typical of their group, or what all share.
      const standing = standings.map((each) => heard.indexOf(each)).filter((at) => at > -1)
      for (const other of written) {
        const at = other === one.wrote ? -1 : heard.indexOf(other.words)
        if (at < 0) continue
        expect(isShown(other), `${where}: ${other.words}`).toBe(true)
        expect(at, `${where}: ${other.words}`).toBeGreaterThan(Math.min(...standing))
      }
    }
  })

  /** Their own words, and what the others said to them, as far as it is told. */
  function tellsOf(one: Neighbour, own: Written, heard: string): void {
    const where = `${one.name} on ${one.rig.adapter.channel}: ${own.words}`
    expect(heard, where).toContain(own.words)
    if (own.unread) expect(heard, where).toContain(danish({ key: 'travelled-unread' }))
    const shown = shownFor(own)
    if (!shown) return
    // Who wrote the words that others see is counted as one who agrees.
    for (const [vote, words, more] of [
      ['agree', 'enige', 1],
      ['disagree', 'uenige', 0],
      ['unsure', 'i tvivl', 0],
    ] as const) {
      const [, count] = new RegExp(`(\\d+|ingen) er ${words}`).exec(heard) ?? []
      if (count !== undefined) {
        const cast = said(shown, vote).length
        expect(count === 'ingen' ? 0 : Number(count), `${where}: ${vote}`).toBe(cast + more)
      }
    }
  }
})
