import { afterEach, describe, expect, it } from 'vitest'
import type { ContactId } from '../../../src/domain/contact.ts'
import { asked, open } from '../../attack/town.ts'
import { Neighbourhood } from '../unasked/neighbourhood.ts'

const ylva: ContactId = 'bare:ylva'
const words = asked('words', [open], 0, 12)
const danger = 'My neighbour is unconscious'
const opened: Neighbourhood[] = []

/** Ylva came by a link and wrote of an emergency where her answer was asked for. */
async function inNeed() {
  const here = await Neighbourhood.open(words)
  opened.push(here)
  await here.follows(ylva, { do: 'begin', consultation: words.code })
  const { buttons } = await here.writes(ylva, danger)
  return { here, meant: buttons['button-held-meant'] }
}
const statements = async ({ room }: Neighbourhood) => (await room.store.statementsOf('words')).map(({ text }) => text)

afterEach(async () => {
  for (const each of opened.splice(0)) await each.room.store.close()
})

describe('words that are held', () => {
  it('are the answer by a plain yes while nothing else was asked', async () => {
    const { here } = await inNeed()
    await here.writes(ylva, 'yes')
    expect(await statements(here)).toEqual([danger])
  })

  it.each([
    ['yes please', 'told-accepted'],
    ['no', 'told-refused'],
  ])('are dropped by an answer, and "%s" then is about the consent asked with its receipt', async (said, key) => {
    const { here, meant } = await inNeed()
    expect((await here.writes(ylva, 'Light at the gate')).keys).toContain('consent-told')
    expect((await here.writes(ylva, said)).keys).toContain(key)
    expect((await here.taps(ylva, meant)).keys).toEqual(['held-gone'])
    expect(await statements(here)).toEqual(['Light at the gate'])
  })

  it('wait for a tap once something else was asked', async () => {
    const { here, meant } = await inNeed()
    expect((await here.writes(ylva, 'forget me')).keys).toContain('forget-sure')
    await here.writes(ylva, 'no')
    await here.writes(ylva, '/idea A bench by the lake')
    await here.writes(ylva, 'yes')
    expect(await statements(here)).toEqual([])
    await here.taps(ylva, meant)
    expect(await statements(here)).toEqual([danger])
  })
})
