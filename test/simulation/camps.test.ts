import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { digestNow, sourceOf } from '../../src/cityside/digest.ts'
import { consultationDigest } from '../../src/digests/consultation.ts'
import { digestJson } from '../../src/digests/json.ts'
import { digestHtml, digestText } from '../../src/digests/write.ts'
import type { Message, TextRef, Words } from '../../src/domain/message.ts'
import { seenFloor } from '../../src/domain/reactions/next.ts'
import { releaseOpinions } from '../../src/domain/release/opinions.ts'
import { release } from '../../src/domain/release/release.ts'
import { weighedShown } from '../../src/domain/release/weighed-shown.ts'
import { likeness } from '../../src/insight/groups/likeness.ts'
import { loadTexts } from '../../src/texts/loading.ts'
import { render } from '../../src/texts/render.ts'
import { servedHref } from '../../src/web/ledger/addresses.ts'
import { documentAt } from '../../src/web/ledger/documents.ts'
import { linesOf, untrue, wrongOf } from './camp-reading.ts'
import { campNames, squareCity as city, decisions, first, firstFor } from './camp-square.ts'
import { CampTown } from './camp-town.ts'
import { CampTruth } from './camp-truth.ts'
import { weighedFrom } from './camp-weights.ts'
import { camps, type Written, written } from './camps.ts'

const seed = Number(process.env.EKKO_SEED ?? Math.floor(Math.random() * 1e9))

describe(`a town of 1,000 with three camps that write, react and are told (EKKO_SEED=${seed})`, () => {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'ekko-camps-'))
  let town: CampTown

  beforeAll(async () => {
    town = await CampTown.settle(join(folder, 'town.sqlite'), 1_000, seed)
    await town.write()
    await town.choose()
    await town.read()
    await town.react()
    await town.decide()
  }, 600_000)

  afterAll(async () => {
    await town?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('shows others what a moderator let through, and nothing else', () => {
    const shown = new Set(town.votes.map(({ wrote }) => wrote))
    expect([...shown].filter(isHidden)).toEqual([])
    expect(written.filter((each) => !isHidden(each) && !shown.has(each))).toEqual([])
  })

  it('shows each statement to enough people, and to none twice', async () => {
    const seen = new Map<Written, Set<number>>()
    for (const { wrote, person } of town.votes) seen.set(wrote, (seen.get(wrote) ?? new Set()).add(person))
    expect(Math.min(...[...seen.values()].map(({ size }) => size))).toBeGreaterThanOrEqual(seenFloor)
    expect([...seen.values()].reduce((sum, { size }) => sum + size, 0)).toBe(town.votes.length)
  })

  it('finds the three camps again by how they voted, and tells each where they stand and what all share', () => {
    const stands = town.people.flatMap(({ number, camp }) => {
      const block = town.echoTo(number)?.blocks.find(({ words }) => 'key' in words && words.key === 'standing')
      return block && 'key' in block.words ? [{ camp, group: JSON.stringify(block.words.with?.group) }] : []
    })
    expect(stands.length, 'nearly all who wanted to hear').toBeGreaterThan(850)
    const groups = [...new Set(stands.map(({ group }) => group))]
    expect(groups).toHaveLength(camps.length)
    const found = stands.map(({ group }) => groups.indexOf(group))
    expect(
      likeness(
        stands.map(({ camp }) => camps.indexOf(camp)),
        found,
      ),
    ).toBeGreaterThanOrEqual(0.9)
    const shared = new Set(
      town.people.flatMap(({ number }) => {
        const blocks = town.echoTo(number)?.blocks ?? []
        const at = blocks.findIndex(({ words }) => 'key' in words && words.key === 'standing-shared')
        return at < 0 ? [] : saidIn({ blocks: blocks.slice(at + 1, at + 2) })
      }),
    )
    const byAll = written.filter(
      ({ agrees, unsure }) => unsure === undefined && Math.min(...Object.values(agrees)) > 0.8,
    )
    expect(shared.size).toBeGreaterThan(0)
    for (const words of shared) expect(byAll.map((each) => each.words)).toContain(words)
  })

  it('tells of the groups what is so: most agree, or most disagree, where it says that they do', async () => {
    const numbers = new Map((await town.store.statementsOf('square')).map(({ number, text }) => [String(number), text]))
    const [kept] = await town.store.opinionsKept('square')
    const { against = [], shared = [] } = (kept && releaseOpinions(kept)) ?? {}
    expect(against.length).toBeGreaterThan(0)
    for (const { statement, says } of [...against, ...shared]) {
      const own = town.votes.filter(({ wrote }) => wrote.words === numbers.get(statement))
      const other = says === 'agree' ? 'disagree' : 'agree'
      const count = (side: string) => own.filter(({ said }) => said === side).length
      expect(count(says), numbers.get(statement)).toBeGreaterThan(count(other))
    }
  })

  it('publishes what was really said: the numbers of the record are the votes that were cast', async () => {
    const { page, data } = await published(town)
    const { statements, notShown, merged } = data.consultations[0].questions[0].said.reactions
    const numbers = new Map((await town.store.statementsOf('square')).map(({ number, text }) => [number, text]))
    expect(statements).toHaveLength(written.filter((each) => !isHidden(each)).length)
    for (const { number, agree, disagree, unsure, seen } of statements) {
      const words = numbers.get(number)
      const own = town.votes.filter(({ wrote }) => wrote.words === words)
      const count = (side: string) => own.filter(({ said }) => said === side).length
      // Who wrote it has seen it and agrees; those whose words say the same are counted by what they said to it.
      const told = { agree, disagree, unsure, seen }
      for (const [side, people] of Object.entries(told)) {
        if (people === undefined) continue
        const cast = side === 'seen' ? own.length : count(side)
        expect(people, `${side} of ${words}`).toBe(cast + (side === 'agree' || side === 'seen' ? 1 : 0))
      }
      if (agree !== undefined) expect(page).toContain(`<td>${agree}</td>`)
    }
    for (const people of [merged, ...notShown.map(({ count }: { readonly count?: number }) => count)])
      expect([1, 2, 3, 4]).not.toContain(people)
    const { groups } = data.consultations[0].questions[0].said.opinions
    expect(groups).toHaveLength(camps.length)
    for (const { people } of groups) expect(page).toContain(String(people))
  })

  it('weighs the answers to the town, and tells as answered and weighed alike on record, digest, data and at the closing', async () => {
    const running = (await town.store.consultation('square')) ?? expect.fail()
    const told = release(running, await town.store.tally('square'))
    const weighed = weighedFrom(town.people, town.consultation, told) ?? expect.fail('Nothing could be weighed.')
    const expected = weighedShown(town.consultation, told, weighed, city)
    expect(expected).toMatchObject({ byPlace: true, people: 1_000, merged: [], mergedAges: [], left: [] })
    const [question] = expected.questions
    const lines = question?.lines ?? []
    expect(question?.id).toBe(first.id)
    const apart = lines.filter(({ answered, weighed: other }) => Math.abs(answered - other) >= 2)
    expect(apart.length, 'weights change what they are there to change').toBeGreaterThan(0)

    const source = await sourceOf({ store: town.store, now: () => town.now } as never, running)
    expect(consultationDigest(source, city).weighed).toEqual(expected)
    const { page, data } = await published(town)
    expect(data.consultations[0].weighed).toEqual(expected)
    for (const { label, answered, weighed: other } of lines)
      expect(page).toContain(`<th scope="row">${label.da}</th><td>${answered} %</td><td>${other} %</td>`)

    const most = lines.toSorted((one, other) => other.answered - one.answered)[0]
    const closings = town.people.flatMap(({ number }) =>
      (town.heard.get(number) ?? []).filter((message) =>
        keysIn(message).some((key) => /^closing(?:-least)?$/.test(key)),
      ),
    )
    expect(closings.length).toBeGreaterThan(850)
    for (const { blocks } of closings) {
      const words = blocks.flatMap((block) =>
        'key' in block.words && block.words.key === 'weights-told' ? [block.words] : [],
      )
      expect(words).toHaveLength(1)
      expect(words[0]?.with).toMatchObject({ answered: most?.answered, weighed: most?.weighed, by: 'both' })
      expect(keysIn({ blocks })).toContain('weights-caution')
    }
  })

  it('says on the record, in the digest and to each who hears of it nothing that is not so of the camps that were planted', async () => {
    const { reader, weighed } = await readerOf(town)
    expect(weighed.merged).toEqual([])
    const { page } = await published(town)
    expect(untrue(linesOf(page), reader)).toEqual([])
    const cityside = { store: town.store, city, now: () => town.now }
    const digest = await digestNow(cityside, 'streets')
    const texts = loadTexts('prompts', city)
    const told = digestText(digest, 'da', texts)
      .split('\n')
      .map((line) => line.trim())
    expect(untrue(told, reader)).toEqual([])
    const mail = linesOf(digestHtml(digest, 'da', texts))
    expect(untrue(mail, reader)).toEqual([])
    expect(told.find((line) => line.startsWith('Et dilemma:'))).toBeDefined()

    const { consultations } = JSON.parse(digestJson(digest))
    const [opinions] = consultations[0].opinions
    expect(wrongOf(opinions, reader.truth)).toEqual([])
    const all = written.filter((each) => !isHidden(each) && Math.min(...Object.values(each.agrees)) > 0.8)
    const wordsOf = (list: readonly Written[]) => list.map(({ words }) => words).sort()
    const citizens = (list: readonly { readonly citizen: string }[]) => list.map(({ citizen }) => citizen).sort()
    expect(citizens(opinions.shared.map(({ words }: { words: { citizen: string } }) => words))).toEqual(
      wordsOf(all.filter(({ unsure }) => unsure === undefined)),
    )
    expect(citizens(opinions.unsure)).toEqual(wordsOf(all.filter(({ unsure }) => unsure !== undefined)))
    expect(opinions.divided.length).toBeGreaterThan(2)
    expect([...town.groups].sort()).toEqual([...camps].sort())

    const missing = `Hørt mindre end deres andel af indbyggerne: ${listed(reader.truth.missing)}.`
    expect(reader.truth.missing.length).toBeGreaterThan(0)
    for (const lines of [linesOf(page), told, mail]) expect(lines).toContain(missing)
  })

  it('tells the critic, the minority and one who only reacted what is so, and names the groups that a person has named', async () => {
    const { reader } = await readerOf(town)
    const texts = loadTexts('prompts', city)
    const author = (words: string) => town.people.find(({ wrote }) => wrote?.words === words) ?? expect.fail(words)
    const only = town.people.find(({ number, wrote }) => !wrote && town.agreedToHear(number)) ?? expect.fail()
    for (const person of [
      author('Musikken holder os vågne, lad være.'),
      author('Behold alle pladser til biler.'),
      only,
    ]) {
      const { number, camp, wrote } = person
      const closing = town.heard.get(number)?.find((message) => keysIn(message).includes('closing'))
      for (const message of [closing, town.echoTo(number)]) {
        const lines = render(message ?? expect.fail('nothing came'), 'da', texts).blocks.flatMap(({ text }) =>
          text.split('\n'),
        )
        expect(untrue(lines, { ...reader, person: number }), `${camp}: ${wrote?.words}`).toEqual([])
        const isEcho = message !== closing
        const standing = lines.find((line) => line.includes('Du står tættest på'))
        expect(standing).toContain(isEcho ? `gruppen »${campNames[camp]}«` : 'gruppe ')
        if (isEcho && wrote?.theme === 'parking') {
          expect(lines).toContain(`I gruppen »${campNames.cars}« er de fleste enige.`)
          expect(lines).toContain(`I grupperne »${campNames.green}« og »${campNames.market}« er få enige.`)
        }
      }
    }
  })

  it('tells each who wrote what became of it, and says where nothing was decided on it', () => {
    const decided = new Map<string, string>(Object.entries(decisions).map(([theme, [, decision]]) => [theme, decision]))
    for (const { number, wrote } of town.people) {
      if (!wrote || !town.agreedToHear(number)) continue
      const echo = town.echoTo(number)
      expect(echo, `the echo to ${wrote.words}`).toBeDefined()
      const said = saidIn(echo)
      const own = decided.get(wrote.theme)
      expect(said).toContain(wrote.words)
      if (own === undefined) expect(keysIn(echo), wrote.words).toContain('echo-unanswered')
      else expect(said, wrote.words).toContain(own)
    }
  })

  it('tells each what was decided on what they said something about, their own or their neighbours’, and nothing of anything else', () => {
    for (const { number, camp, wrote } of town.people) {
      const reacted = town.votes.filter(({ person }) => person === number)
      const chosen = first.choices[firstFor(number, camp)]?.id ?? ''
      const themes = new Set([chosen, ...reacted.map((each) => each.wrote.theme), ...(wrote ? [wrote.theme] : [])])
      if (themes.size === 0 || !town.agreedToHear(number)) continue
      const echo = town.echoTo(number)
      const said = saidIn(echo)
      for (const [theme, [, decision]] of Object.entries(decisions))
        expect(said.includes(decision), `person ${number} about ${theme}`).toBe(themes.has(theme))
      const keys = keysIn(echo)
      if (reacted.length > 0) expect(keys.includes('said-others') || keys.includes('echo-sides-short')).toBe(true)
    }
  })
})

/** What is true, for who reads. */
async function readerOf(town: CampTown) {
  const running = (await town.store.consultation('square')) ?? expect.fail()
  const told = release(running, await town.store.tally('square'))
  const weighed = weighedFrom(town.people, town.consultation, told) ?? expect.fail('Nothing could be weighed.')
  const shown = weighedShown(town.consultation, told, weighed, city)
  const lines = shown.questions.flatMap((question) => question.lines)
  const numbers = new Map((await town.store.statementsOf('square')).map(({ number, text }) => [text, number]))
  const shares = new Map(
    lines.map(({ label, answered, weighed: other }) => [label.da ?? '', { answered, weighed: other }]),
  )
  return { reader: { truth: new CampTruth(town, numbers), shares, worth: shown }, weighed: shown }
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat('da').format(names)
}

/** The record of the square as it is read: its page, and the data of all. */
async function published(town: CampTown) {
  const ground = { store: town.store, city, config: {}, clock: { now: () => town.now } }
  const documents = { ...ground, texts: loadTexts('prompts', city) }
  const href = servedHref(city)
  const data = JSON.parse((await documentAt({ at: 'data' }, documents, href))?.body ?? '{}')
  const page = (await documentAt({ at: 'consultation', language: 'da', id: 'square' }, documents, href))?.body ?? ''
  return { data, page }
}

function isHidden({ sameAs, refused, unread }: Written): boolean {
  return sameAs !== undefined || refused === true || unread === true
}

function saidIn(message: Pick<Message, 'blocks'> | undefined): readonly string[] {
  return (message?.blocks ?? []).flatMap(({ words }) =>
    'lines' in words ? words.lines.flatMap(decisionIn) : [wordsIn(words)],
  )
}

function keysIn(message: Pick<Message, 'blocks'> | undefined): readonly string[] {
  return (message?.blocks ?? []).flatMap(({ words }) => ('key' in words ? [words.key] : []))
}

function wordsIn(words: Words): string {
  if ('own' in words) return words.own
  return 'city' in words ? (words.city.da ?? '') : ''
}

/** A decision that is one of several lines. */
function decisionIn({ with: values }: TextRef): readonly string[] {
  const decision = values?.decision
  return typeof decision === 'object' && 'local' in decision ? [decision.local.da ?? ''] : []
}
