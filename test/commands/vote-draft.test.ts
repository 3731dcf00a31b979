import { expect, test } from 'vitest'
import { proposalLines } from '../../src/commands/vote-draft.ts'

test('ideas that may say the same stand together, and what may lead to a person is masked or marked', () => {
  const lines = proposalLines(
    [
      { number: 1, text: 'Der mangler bænke langs åen' },
      { number: 2, text: 'Ring til mig på 20 30 40 50 om en legeplads' },
      { number: 4, text: 'Sæt flere bænke langs åen' },
    ],
    'da',
  )
  expect(lines.filter((line) => line.startsWith('  - '))).toEqual([
    '  - { id: idea-1, text: , cost: , ideas: [1, 4] }',
    '  - { id: idea-2, text: , cost: , ideas: [2] }',
  ])
  expect(lines.join('\n')).not.toContain('20 30 40 50')
  expect(lines.join('\n')).toContain('# 4: Sæt flere bænke langs åen')
})
