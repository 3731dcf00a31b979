import { describe, expect, test } from 'vitest'
import { dayMs } from '../../src/domain/time.ts'
import type { ShownConsultation } from '../../src/web/sandbox/wire.ts'

interface Town {
  readonly now: number
  readonly perWeekMax: number
  readonly hears: boolean
}

/** The page's JavaScript is checked by its own rules, and served as it is. */
const script: string = '../../src/web/sandbox/page/next-step.js'
const {
  wayTo,
  mayAsk,
}: {
  wayTo(step: string, consultations: readonly ShownConsultation[], town: Town): string
  mayAsk(consultations: readonly ShownConsultation[], town: Town): boolean
} = await import(script)

const now = 100 * dayMs

function shown(at: string, daysAgo: number, owed = false): ShownConsultation {
  const commitments = owed ? [{ kind: 'milestone', dueOn: '2026-09-01' }] : []
  const running = { stage: { at }, consultation: { opensAt: now - daysAgo * dayMs } }
  return { running, commitments, reports: [] } as unknown as ShownConsultation
}

const town = { now, perWeekMax: 1, hears: true }

describe('the guide', () => {
  test.each([
    ['answer', [shown('open', 1)], 'step'],
    ['close', [shown('open', 1)], 'step'],
    ['publish', [shown('closed', 1)], 'step'],
    ['jump', [shown('answered', 1, true)], 'step'],
    ['report', [shown('answered', 1, true)], 'step'],
  ] as const)('leads to "%s" where there is something to do', (step, consultations, way) => {
    expect(wayTo(step, consultations, town)).toBe(way)
  })

  test.each([
    ['answer', [], 'ask'],
    ['close', [shown('withdrawn', 10)], 'ask'],
    ['publish', [shown('open', 1)], 'close'],
    ['publish', [shown('withdrawn', 10)], 'ask'],
    ['jump', [shown('answered', 10)], 'ask'],
    ['report', [shown('closed', 10)], 'publish'],
  ] as const)('never leads to an empty "%s"', (step, consultations, way) => {
    expect(wayTo(step, consultations, town)).toBe(way)
  })

  test('leads to the yes before it leads to an echo that would not come', () => {
    expect(wayTo('heard', [shown('answered', 1)], { ...town, hears: false })).toBe('yes')
  })

  test('suggests nothing that the weekly cap forbids', () => {
    expect(wayTo('close', [shown('withdrawn', 1)], town)).toBe('week')
    expect(wayTo('close', [shown('withdrawn', 1)], { ...town, perWeekMax: 2 })).toBe('ask')
    expect(mayAsk([shown('answered', 8)], town)).toBe(true)
  })
})
