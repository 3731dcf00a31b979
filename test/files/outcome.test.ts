import { describe, expect, test } from 'vitest'
import type { Outcome } from '../../src/domain/outcome.ts'
import { isMilestoneReport, type OutcomeContext, parseOutcome } from '../../src/files/outcome.ts'
import { benches, city, now, problemsOf, valueIn, warningsOf } from './town.ts'

const outcomeText = `consultation: benches
decidedBy: { name: Ole Bo, title: { da: formand, en: chair } }
decidedOn: 2026-03-02
themes:
  - id: shade
    label: { da: Skygge, en: Shade }
    statements: [2]
    words: [skygge, shad]
parts:
  - concerns: everyone
    verdict: in-part
    decision: { da: Vi gør noget, en: We do some of it }
    why: { da: Derfor, en: Because }
  - concerns: { question: what, choice: bench }
    verdict: adopted
    decision: { da: Ja, en: Yes }
    why: { da: Derfor, en: Because }
    next: { da: Vi bygger, en: We build }
  - concerns: { theme: shade }
    verdict: not-adopted
    decision: { da: Nej, en: No }
    why: { da: Derfor, en: Because }
milestones:
  - { id: built, what: { da: Bygget, en: Built }, dueOn: +60d }
`

const statements = [
  { number: 1, text: 'SKYGGEN mangler ved bageren' },
  { number: 2, text: 'Hvad som helst' },
  { number: 3, text: 'more shade please' },
  { number: 4, text: 'ikke overskygget' },
]

const context: OutcomeContext = { city, consultation: benches, now, statements }

function outcome(text: string, more: Partial<OutcomeContext> = {}) {
  return parseOutcome(text, 'benches.outcome.yaml', { ...context, ...more })
}

/** What the outcome above leaves leftOver. */
const leftOver = [
  '9 No part answers those who chose "Tree". Write one for them. Otherwise they are told that the decision does not answer it.',
  '9 No part answers those who gave "How fond?" a number. Write {question: …, steps: [1, 2]} in concerns. Otherwise they are told that the decision does not answer it.',
  '9 3 statements belong to no theme with a part. Those who wrote them are told that the decision does not answer them.',
]

describe('a good outcome', () => {
  test('is read, its themes with the statements they name; words put nothing into them', () => {
    const parsed = outcome(outcomeText)
    expect(warningsOf(parsed)).toEqual(leftOver)
    expect(valueIn(parsed)).toEqual({
      consultation: 'benches',
      decidedBy: { name: 'Ole Bo', title: { da: 'formand', en: 'chair' } },
      decidedOn: '2026-03-02',
      themes: [{ id: 'shade', label: { da: 'Skygge', en: 'Shade' }, statements: [2] }],
      parts: [
        {
          concerns: { kind: 'everyone' },
          verdict: 'in-part',
          decision: { da: 'Vi gør noget', en: 'We do some of it' },
          why: { da: 'Derfor', en: 'Because' },
        },
        {
          concerns: { kind: 'choice', question: 'what', choice: 'bench' },
          verdict: 'adopted',
          decision: { da: 'Ja', en: 'Yes' },
          why: { da: 'Derfor', en: 'Because' },
          next: { da: 'Vi bygger', en: 'We build' },
        },
        {
          concerns: { kind: 'theme', theme: 'shade' },
          verdict: 'not-adopted',
          decision: { da: 'Nej', en: 'No' },
          why: { da: 'Derfor', en: 'Because' },
        },
      ],
      milestones: [{ id: 'built', what: { da: 'Bygget', en: 'Built' }, dueOn: '2026-05-01' }],
    })
  })

  test('can be read before anybody looked at the statements', () => {
    const parsed = parseOutcome(outcomeText, 'x.yaml', { city, consultation: benches, now })
    expect(warningsOf(parsed)).toEqual(leftOver.slice(0, 2))
    expect(valueIn(parsed)).toMatchObject({ themes: [{ statements: [2] }] })
  })
})

const badOutcomes: readonly (readonly [string, string, string, ...string[]])[] = [
  [
    'an unknown question',
    'question: what',
    'question: wat',
    '14 "wat" is not a question of "benches". Did you mean "what"?',
  ],
  [
    'an unknown choice',
    'choice: bench',
    'choice: bensh',
    '14 "bensh" is not a choice of "what". Did you mean "bench"?',
  ],
  ['a choice by its label', 'choice: bench', 'choice: Træ', '14 "Træ" is not a choice of "what". Did you mean "tree"?'],
  [
    'a choice of a scale',
    'question: what',
    'question: fond',
    '14 "fond" has no choices. Write {theme: …}, everyone, or for a scale {question: …, steps: [1, 2]}.',
  ],
  [
    'an unknown theme',
    'theme: shade',
    'theme: shadow',
    '19 "shadow" is not a theme of this outcome. Did you mean "shade"?',
  ],
  [
    'concerns of no known form',
    'concerns: everyone',
    'concerns: all',
    '10 Write whom this part concerns as everyone, {question: …, choice: …} or {theme: …}.',
  ],
  [
    'a missing why',
    '    verdict: in-part\n    decision: { da: Vi gør noget, en: We do some of it }\n    why: { da: Derfor, en: Because }',
    '    verdict: in-part\n    decision: { da: Vi gør noget, en: We do some of it }',
    '10 Write why it was decided so ("why"): people who get a no deserve the reason, and so do the others.',
  ],
  [
    'a verdict that is none',
    'verdict: in-part',
    'verdict: adoptd',
    '11 "verdict" of part 1 can only be one of: adopted, in-part, not-adopted, postponed, passed-on. Did you mean "adopted"?',
  ],
  [
    'a statement nobody made',
    'statements: [2]',
    'statements: [2, 9]',
    '7 There is no statement 9. They go up to 4: look the number up in the digest.',
  ],
  [
    'a decision still to come',
    'decidedOn: 2026-03-02',
    'decidedOn: 2026-03-03',
    '3 2026-03-03 is still to come. Tell people when it is decided.',
  ],
  [
    'a milestone that is over',
    'dueOn: +60d',
    'dueOn: 2026-02-01',
    '24 2026-02-01 is over. Promise a day that is still to come.',
  ],
  [
    'a milestone id too long for a button',
    'id: built',
    'id: everything-is-built-now',
    '24 "everything-is-built-now" cannot be an id. Use a-z, 0-9 and dashes, at most 20 characters, such as "everything-is-built".',
  ],
  [
    'the outcome of something else',
    'consultation: benches',
    'consultation: benchs',
    '1 "benchs" is not the consultation this is read for. Did you mean "benches"?',
  ],
  [
    'a missing language',
    'decision: { da: Nej, en: No }',
    'decision: { da: Nej }',
    '21 Write "decision" of part 3 in English (en) too: some people chose that language.',
  ],
  [
    'nobody who decided',
    'decidedBy: { name: Ole Bo, title: { da: formand, en: chair } }\n',
    '',
    '1 Write who decided ("decidedBy"): a person with a name and a title who can be asked about it.',
  ],
]

test.each(badOutcomes)('%s is told with its line', (_claim, from, to, ...problems) => {
  expect(outcomeText).toContain(from)
  expect(problemsOf(outcome(outcomeText.replace(from, to)))).toEqual(problems)
})

describe('what no part answers', () => {
  test('is named, whether or not there is a part for everyone', () => {
    expect(warningsOf(outcome(outcomeText))).toEqual(leftOver)
    expect(warningsOf(outcome(outcomeText.replace(/ {2}- concerns: everyone\n(?: {4}.*\n){3}/, '')))).toEqual(leftOver)
  })

  test('is less where a part concerns a list of things, a scale’s steps among them', () => {
    const listed = outcomeText.replace(
      'concerns: everyone',
      'concerns: [everyone, { question: what, choice: tree }, { question: fond, steps: [1, 2] }]',
    )
    expect(warningsOf(outcome(listed))).toEqual(leftOver.slice(2))
    const read = valueIn(outcome(listed))
    const parts = isMilestoneReport(read) ? neverHere() : read.parts
    expect(parts.slice(0, 4).map(({ concerns }) => concerns)).toEqual([
      { kind: 'everyone' },
      { kind: 'choice', question: 'what', choice: 'tree' },
      { kind: 'choice', question: 'fond', choice: '1' },
      { kind: 'choice', question: 'fond', choice: '2' },
    ])
    expect(new Set(parts.slice(0, 4).map(({ decision }) => decision.en)).size).toBe(1)
  })

  test('a step that the scale does not have is told with its line', () => {
    const beyond = outcomeText.replace('concerns: everyone', 'concerns: [everyone, { question: fond, steps: [9] }]')
    expect(problemsOf(outcome(beyond))).toEqual(['10 The scale goes from 1 to 5. There is no step 9.'])
  })
})

test('a theme that no answer belongs to is a warning', () => {
  const parsed = outcome(outcomeText.replace('    statements: [2]\n', '').replace('[skygge, shad]', '[vindmølle]'))
  expect(problemsOf(parsed)).toEqual([])
  expect(warningsOf(parsed)).toContain(
    '5 Nobody belongs to the theme "shade": no answer has a word that starts like those. Add numbers or words, or remove it.',
  )
})

describe('a milestone report', () => {
  const report = `consultation: benches
milestone: built
state: done
what: { da: De står der, en: They are there }
`
  const read = valueIn(outcome(outcomeText))
  const known: Outcome = isMilestoneReport(read) ? neverHere() : read

  test('is told from an outcome by what it holds', () => {
    const value = valueIn(outcome(report, { outcome: known }))
    expect(isMilestoneReport(value)).toBe(true)
    expect(value).toEqual({
      consultation: 'benches',
      milestone: 'built',
      state: 'done',
      what: { da: 'De står der', en: 'They are there' },
    })
  })

  test('needs a reason and a new day for a delay', () => {
    expect(problemsOf(outcome(report.replace('done', 'delayed')))).toEqual([
      '1 Write why it is delayed ("why"): people were promised it.',
      '1 Write the new day ("dueOn"), such as 2026-09-01 or +120d: a delay without a day is a no.',
    ])
  })

  test('needs a reason when it is dropped, and no new day', () => {
    const text = `${report.replace('done', 'dropped')}dueOn: +30d\n`
    expect(problemsOf(outcome(text))).toEqual(['1 Write why it is dropped ("why"): people were promised it.'])
    expect(warningsOf(outcome(text))).toEqual(['5 It is dropped, so there is no new day to promise. Remove "dueOn".'])
  })

  test('cannot promise a day that is not later', () => {
    const text = `${report.replace('done', 'delayed')}why: { da: Regn, en: Rain }\ndueOn: 2026-03-02\n`
    expect(problemsOf(outcome(text))).toEqual(['6 2026-03-02 is not a later day. Promise one that is still to come.'])
  })

  test('names a milestone of the outcome', () => {
    expect(problemsOf(outcome(report.replace('built', 'buildt'), { outcome: known }))).toEqual([
      '2 "buildt" is not a milestone of the outcome. Did you mean "built"?',
    ])
  })
})

function neverHere(): never {
  throw new Error('The outcome was read as a milestone report.')
}
