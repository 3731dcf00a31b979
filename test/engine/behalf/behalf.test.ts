import { describe, expect, it } from 'vitest'
import { opensForAnother } from '../../../src/domain/behalf.ts'
import { isOneOf } from '../../../src/domain/understood/match.ts'
import { understood } from '../../understood.ts'

describe('writing for another person', () => {
  it.each([
    'På vegne af min mor: Der er for mørkt ved trappen.',
    'jeg skriver for en anden: der mangler en bænk',
    'Jeg skriver for min nabo, som ikke har nogen telefon.',
    'On behalf of my neighbour: the steps are icy.',
    'For somebody else: there is no lift.',
    'Ich schreibe für meine Mutter: Die Treppe ist dunkel.',
    'أكتب نيابة عن أمي: الدرج مظلم.',
  ])('is said by words that go on: %s', (words) => {
    expect(opensForAnother(words, understood)).toBe(true)
  })

  it.each([
    'For en anden gang ville jeg gerne have bænke',
    'For somebody else to decide',
    'Min mor kan ikke gå langt',
    'jeg skriver for en anden',
    'Lys på vegne af alle',
  ])('is not taken from: %s', (words) => {
    expect(opensForAnother(words, understood)).toBe(false)
  })

  it.each([
    'jeg skriver for en anden',
    'Det er ikke for mig selv!',
    'I am writing for somebody else, thanks',
    'Ich schreibe für jemand anderen',
    'أكتب عن غيري',
  ])('is said alone: %s', (words) => {
    expect(isOneOf(understood.behalf, words, understood)).toBe(true)
  })
})
