import { describe, expect, it } from 'vitest'
import type { City } from '../../src/domain/city.ts'
import { couldBeIdea, ideaKeyOf, ownerOf } from '../../src/domain/idea.ts'
import { readCity } from '../../src/files/read.ts'

const read = await readCity('prompts')
if (!read.ok) throw new Error('prompts/city.yaml cannot be read.')
const city: City = read.value

describe('an idea has one owner', () => {
  it.each([
    ['Der er huller i cykelstien ved havnen', 'streets-parks', 'traffic', 'havnen'],
    ['Lad biblioteket have åbent søndag morgen', 'culture-leisure', 'libraries', undefined],
    ['Mit barn får ikke frugt i børnehaven', 'children-schools', 'childcare', undefined],
    ['Plant flere træer i Egebakken', 'streets-parks', 'parks', 'egebakken'],
    ['My mother waits an hour for her elderly care', 'health-care', 'later-life', undefined],
    ['There is rubbish on the road', 'streets-parks', 'traffic', undefined],
    ['Jeg savner nogen at tale med om aftenen', 'citizen-service', undefined, undefined],
  ])('%s', (words, department, topic, place) => {
    expect(ownerOf(words, city)).toEqual({ department, ...(topic && { topic }), ...(place && { place }) })
  })

  it('a topic without a department, and no topic at all, go to the first door', () => {
    const { ideasTo: _, ...bare } = city
    const plain = { ...bare, topics: [{ id: 'traffic', name: { da: 'Trafik' } }] }
    expect(ownerOf('trafikken larmer', plain)).toEqual({ department: 'streets-parks', topic: 'traffic' })
    expect(ownerOf('noget helt andet', plain)).toEqual({ department: 'streets-parks' })
  })
})

describe('words that nobody asked for', () => {
  it.each(['Der mangler en bænk', 'why is the pool closed on Sundays?'])('"%s" could be an idea', (words) => {
    expect(couldBeIdea(words)).toBe(true)
  })

  it.each(['hej', 'ok tak', '???', 'god jul :)', 'ja det er', ''])('"%s" could not', (words) => {
    expect(couldBeIdea(words)).toBe(false)
  })

  it('the same event is the same idea, and its key leads to nobody', () => {
    const key = ideaKeyOf('telegram:3527065', 'e1')
    expect(key).toMatch(/^[0-9a-f]{10}$/)
    expect(ideaKeyOf('telegram:3527065', 'e1')).toBe(key)
    expect(ideaKeyOf('telegram:3527065', 'e2')).not.toBe(key)
  })
})
