import { describe, expect, it } from 'vitest'
import type { Consultation } from '../../../src/domain/consultation.ts'
import type { Message } from '../../../src/domain/message.ts'
import { examplePerson } from '../../../src/engine/cityside/preview/example-person.ts'
import { frameBlocks } from '../../../src/engine/consultation/frame.ts'
import { invitation } from '../../../src/engine/consultation/invitation.ts'
import { open } from '../../../src/engine/consultation/launch.ts'
import { post } from '../../../src/engine/consultation/post-message.ts'
import { echo } from '../../../src/engine/echo/echo.ts'
import { danish, english } from '../../saying.ts'
import { city, evening } from '../cityside/clerk.ts'
import { decided, facts, part, said, street } from '../echo/street.ts'

const startedFrom = { consultation: 'ideas', title: { en: 'Ideas', da: 'Idéer' }, answers: [15, 12] }
const later: Consultation = { ...street, opensAt: evening, closesAt: evening + 1_000_000, startedFrom }
const early: Consultation = { ...street, opensAt: evening, closesAt: evening + 1_000_000, early: true }

function wordsOf(message: Pick<Message, 'blocks'> | undefined, say = english): string {
  return (message?.blocks ?? []).map(({ words }) => ('key' in words ? say(words) : '')).join('\n')
}

describe('where a question begins', () => {
  it('is said in its invitation, its frame and its post', () => {
    for (const message of [
      invitation(examplePerson(later, city, 'en', evening), evening),
      { blocks: frameBlocks(later) },
      post(examplePerson(later, city, 'en', evening), evening),
    ]) {
      expect(wordsOf(message)).toContain('This was started by answers 12 and 15 to "Ideas".')
      expect(wordsOf(message, danish)).toContain('Det her begyndte med svarene 12 og 15 på »Idéer«.')
    }
  })

  it('is said before any plan is drawn', () => {
    const message = invitation(examplePerson(early, city, 'en', evening), evening)
    expect(wordsOf(message)).toContain('No plans are drawn yet.')
    expect(wordsOf({ blocks: frameBlocks(early) })).toContain('No plans are drawn yet.')
  })

  it('is said in the echo', () => {
    const told = facts(said({ words: ['Shade'] }), decided([part({ kind: 'everyone' }, 'adopted', 'Shade')]))
    const running = { consultation: later, stage: { at: 'answered', answeredAt: evening } } as const
    expect(wordsOf(echo({ ...told, running }, 'outcome'))).toContain(
      'This was started by answers 12 and 15 to "Ideas".',
    )
  })

  it('those whose answers they are hear of it when it opens', () => {
    const running = { consultation: later, stage: { at: 'scheduled' } } as const
    const nothingElse = { outcome: undefined, commitments: [], tally: undefined, owed: [], newest: 0 }
    const state = { of: 'city', about: 'opening', city, running, ...nothingElse } as const
    const thanked = open(state, evening).changes.filter(({ kind }) => kind === 'author.thanked')
    expect(thanked).toMatchObject([
      { consultation: 'street', early: 'ideas', answer: 15 },
      { consultation: 'street', early: 'ideas', answer: 12 },
    ])
  })
})
