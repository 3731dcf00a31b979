import { describe, expect, it } from 'vitest'
import { ideaIn } from '../../../src/engine/ideas/send.ts'
import { understood } from '../../understood.ts'

describe('an idea that is said outright', () => {
  it.each([
    ['/idé En bænk', 'En bænk'],
    ['/idea A bench\nby the lake', 'A bench\nby the lake'],
    ['/ide: En bænk', 'En bænk'],
    ['idé: En bænk', 'En bænk'],
    ['Idea: A bench', 'A bench'],
    ['/idé', ''],
  ])('%s', (words, idea) => {
    expect(ideaIn(words, false, understood)).toBe(idea)
  })

  it.each(['Idea of mine', 'ideer', 'idealer: ingen', 'En idé: bænke'])('%s is not', (words) => {
    expect(ideaIn(words, false, understood)).toBeUndefined()
  })

  it('is an answer where something is asked, unless it has its slash', () => {
    expect(ideaIn('Idé: flere bænke', true, understood)).toBeUndefined()
    expect(ideaIn('/idé flere bænke', true, understood)).toBe('flere bænke')
  })
})
