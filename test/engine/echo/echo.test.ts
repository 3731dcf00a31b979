import { describe, expect, it } from 'vitest'
import type { Outcome, Stance, Verdict } from '../../../src/domain/outcome.ts'
import { echo } from '../../../src/engine/echo/echo.ts'
import { readAs } from '../../saying.ts'
import { chose, decided, everyone, facts, part, said, theme, wrote } from './street.ts'

const benches = part(everyone, 'adopted', '14 benches')
const few = 'I do not show how many others chose it, so that nobody can work out who they are.'
const readAsTheme = (theme: string) => `We read it as “${theme}”.`
const unanswered = 'The decision does not answer this. Mette Krogh has read it.'

/** The echo between its first line and who decided. */
function told(one: Parameters<typeof facts>[0], outcome: Outcome, tally?: Parameters<typeof facts>[2]) {
  const lines = readAs('en', echo(facts(one, outcome, tally), 'outcome'))
  return lines.slice(
    1,
    lines.findIndex((line) => line.startsWith('Decided by')),
  )
}

describe('an echo', () => {
  it('answers each thing right below it, and tells what was decided for everyone last, as nobody’s verdict', () => {
    const outcome = decided(
      [
        benches,
        part(chose('trees'), 'not-adopted', 'no trees'),
        part(wrote('noise'), 'in-part', 'no benches at night'),
      ],
      {
        themes: [theme('noise', [1])],
      },
    )
    expect(told(said({ more: ['trees'], words: ['Noise at three in the morning'] }), outcome)).toEqual([
      ...['More of what?', 'You chose:', '«trees»', few, 'It is a no', 'no trees', 'Why: because of no trees'],
      ...['You wrote:', '«Noise at three in the morning»', readAsTheme('noise')],
      ...['It is a yes to some of it', 'no benches at night', 'Why: because of no benches at night'],
      ...['Decided for everyone', '14 benches', 'Why: because of 14 benches'],
    ])
  })

  it('says of each thing that no part takes up that the decision does not answer it, before what is for everyone', () => {
    expect(
      told(said({ more: ['bikes'], safe: 2, words: ['Benches under my window', 'Who pays?'] }), decided([benches])),
    ).toEqual([
      ...['More of what?', 'You chose:', '«bikes»', few, 'The decision does not answer this. Mette Krogh has seen it.'],
      ...['How safe?', 'You chose:', '«2 out of 5»', 'Your number is counted.'],
      ...['You wrote:', '«Benches under my window»', '«Who pays?»', unanswered],
      ...['Decided for everyone', '14 benches', 'Why: because of 14 benches'],
    ])
  })

  it('says why something is not answered, to those alone whom it is about', () => {
    const region = { da: 'Bussen kører regionen.', en: 'The region runs the bus.' }
    const left = { da: 'Det er for tidligt.', en: 'It is too early.' }
    const outcome = decided([benches], {
      themes: [theme('bus', [1])],
      unanswered: [
        { concerns: wrote('bus'), why: region },
        { concerns: everyone, why: left },
      ],
    })
    const lines = told(said({ more: ['bikes'], words: ['Let the bus stop here'] }), outcome)
    expect(lines).toEqual([
      ...['More of what?', 'You chose:', '«bikes»', few],
      ...['The decision does not answer this. Mette Krogh has seen it.', 'Why: It is too early.'],
      ...['You wrote:', '«Let the bus stop here»', readAsTheme('bus'), unanswered, 'Why: The region runs the bus.'],
      ...['Decided for everyone', '14 benches', 'Why: because of 14 benches'],
    ])
  })

  it('gives several parts to words of several themes, each once, and one answer to things that share it', () => {
    const outcome = decided(
      [
        part(wrote('noise'), 'adopted', 'quiet'),
        part(wrote('dogs'), 'postponed', 'dogs later'),
        part(wrote('cats'), 'adopted', 'quiet'),
      ],
      { themes: [theme('noise', [1, 2]), theme('dogs', [1]), theme('cats', [1])] },
    )
    const lines = told(said({ words: ['Noise and dogs and cats', 'Only noise'] }), outcome)
    expect(lines.filter((line) => line === 'quiet')).toHaveLength(2)
    expect(lines.indexOf('dogs later')).toBeLessThan(lines.indexOf('«Only noise»'))
    const both = decided([part(chose('trees'), 'adopted', 'green'), part(chose('bikes'), 'adopted', 'green')])
    expect(told(said({ more: ['trees', 'bikes'] }), both)).toEqual([
      ...['More of what?', 'You chose:', '«trees»', '«bikes»', few, 'It is a yes', 'green', 'Why: because of green'],
    ])
  })

  it('does not say again to all what it has just answered', () => {
    const outcome = decided([part(everyone, 'adopted', '14 benches'), part(chose('benches'), 'adopted', '14 benches')])
    expect(told(said({ more: ['benches'] }), outcome).filter((line) => line === '14 benches')).toHaveLength(1)
    expect(told(said({ more: ['trees'] }), outcome)).toContain('Decided for everyone')
  })

  it('lets nobody scroll through twenty quotations for the answer, and leaves none out', () => {
    const words = Array.from({ length: 23 }, (_, index) => `Thing ${index + 1}`)
    const outcome = decided([part(wrote('all'), 'adopted', 'it is done')], {
      themes: [
        theme(
          'all',
          words.map((_, index) => index + 1),
        ),
      ],
    })
    const lines = told(said({ words }), outcome)
    expect(lines.indexOf('it is done')).toBeLessThan(10)
    expect(lines[lines.indexOf('«Thing 6»') - 1]).toBe('The same answer goes for this, which you also wrote:')
    for (const each of words) expect(lines.filter((line) => line === `«${each}»`)).toHaveLength(1)
  })

  const titles: readonly [Stance | undefined, Verdict, string][] = [
    [undefined, 'not-adopted', 'It is a no'],
    ['for', 'adopted', 'It is a yes'],
    ['against', 'not-adopted', 'No, it will not be as you hoped'],
    ['against', 'adopted', 'It will be as you hoped'],
    ['asks', 'adopted', 'Here is the answer to your question'],
    ['tells', 'in-part', 'Something will be done about it, but it does not solve all of it'],
  ]
  it.each(titles)('is said from the side of the one who wrote: %s and %s', (stance, verdict, title) => {
    const outcome = decided([part(wrote('noise'), verdict, 'benches all the same')], {
      themes: [theme('noise', [1], stance)],
    })
    expect(told(said({ words: ['Noise'] }), outcome)[3]).toBe(title)
  })

  it('takes a number on a scale for something told, never for a wish', () => {
    const outcome = decided([part({ kind: 'choice', question: 'safe', choice: '2' }, 'in-part', 'light')])
    expect(told(said({ safe: 2 }), outcome)).toContain(
      'Something will be done about it, but it does not solve all of it',
    )
    expect(told(said({ safe: 5 }), outcome)).toContain('Your number is counted.')
  })

  it('takes no word for a theme that nobody gave it', () => {
    const outcome = decided([part(wrote('fairness'), 'not-adopted', 'no fairness ordinance')], {
      themes: [theme('fairness', [7])],
    })
    expect(told(said({ words: ['Fairness to the opposition'] }), outcome)).toEqual([
      'You wrote:',
      '«Fairness to the opposition»',
      unanswered,
    ])
  })

  it('counts those who wrote alike, and nobody where the number is small', () => {
    const outcome = decided([part(wrote('noise'), 'adopted', 'quiet')], { themes: [theme('noise', [1])] })
    expect(told(said({ words: ['Noise'] }), outcome, { answered: 30, themes: { noise: 13 } })).toContain(
      'We read it as “noise”. 12 others wrote about the same.',
    )
    expect(told(said({ words: ['Noise'] }), outcome, { answered: 30, themes: { noise: 4 } })).toContain(
      readAsTheme('noise'),
    )
  })
})
