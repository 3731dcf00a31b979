import { describe, expect, it } from 'vitest'
import { named } from '../../../src/engine/cityside/flows/step.ts'

const short = { da: 'Træer på Torvet', en: 'Trees on the square' }
const long = { da: 'Trygt til Møllevangskolen', en: 'Safely to Møllevang School' }
const alike = { da: 'Trygt til Møllevangens butikker', en: 'Safely to Møllevang’s shops' }

describe('what can be tapped', () => {
  it('stands on its button alone where every channel holds it', () => {
    expect(named([short, short])).toEqual({ labels: [{ city: short }, { city: short }], inFull: [] })
  })

  it('has a number and stands in full above where a button would cut it short', () => {
    const { labels, inFull } = named([long, alike])
    expect(labels).toEqual([
      { key: 'option-numbered', with: { number: 1, name: { local: long } } },
      { key: 'option-numbered', with: { number: 2, name: { local: alike } } },
    ])
    expect(inFull.map(({ words }) => words)).toEqual(labels)
  })

  it('needs no number where there is only one', () => {
    expect(named([long])).toEqual({ labels: [{ city: long }], inFull: [] })
  })
})
