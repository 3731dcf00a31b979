import { describe, expect, test } from 'vitest'
import { chartPlans } from '../../src/digests/charts/plan.ts'
import { saysAnything } from '../../src/digests/digest.ts'
import { newestListed } from '../../src/digests/question.ts'
import { digestHtml, digestText } from '../../src/digests/write.ts'
import type { RunningConsultation } from '../../src/domain/consultation.ts'
import type { RankingQuestion } from '../../src/domain/questions/ranking.ts'
import { benches, city, commitment, digestOf, evening, outcome, sourceOf, statements, tallyOf, texts } from './town.ts'

const themed = { outcome, tally: tallyOf({ themes: { rest: 40, noise: 2 } }) }

describe('promises', () => {
  test('come first, the most overdue before all others', () => {
    const digest = digestOf(
      {},
      {
        commitments: [
          commitment('2026-05-01'),
          commitment('2026-02-01', { key: 'late', kind: 'milestone', milestone: 'placed' }),
          commitment('2026-03-03', { key: 'near' }),
        ],
      },
    )
    expect(digest.promises.map(({ commitment: { key }, daysLeft }) => [key, daysLeft])).toEqual([
      ['late', -29],
      ['near', 1],
      ['outcome:istedgade-benches', 60],
    ])
    const text = digestText(digest, 'da', texts)
    expect(text.indexOf('29 dage over tiden')).toBeGreaterThan(0)
    expect(text.indexOf('29 dage over tiden')).toBeLessThan(text.indexOf('BÆNKE PÅ ISTEDGADE'))
  })

  test('that were kept are told only when they are news', () => {
    const kept = commitment('2026-03-01', { keptAt: evening })
    expect(digestOf({}, { commitments: [kept] }).kept).toEqual([])
    const news = digestOf({}, { commitments: [kept], kept: [kept.key] })
    expect(news.promises).toEqual([])
    expect(digestText(news, 'da', texts)).toContain('- Holdt: svaret på »Bænke på Istedgade«')
  })
})

describe('what people disagree on', () => {
  test('is told as a dilemma, not as the winner', () => {
    const text = digestText(digestOf(), 'da', texts)
    expect(text).toContain(
      'Et dilemma: mindst 40 valgte »Ved stationen«, og mindst 35 valgte »På pladsen«. Ingen af dem har flertal.',
    )
    // Rounded down, the steps of the scale may be split or not.
    expect(text).not.toContain('Et gennemsnit dækker')
    expect(digestHtml(digestOf(), 'en', texts)).toContain('<p class="dilemma">A dilemma: at least 40 chose')
  })

  test('is told with its numbers once no more answers come in', () => {
    const running = { consultation: benches, stage: { at: 'closed', closedAt: evening } } as const
    const text = digestText(digestOf({ running }), 'da', texts)
    // The scale has a step that is not shown, so that nothing is said of where its answers gather.
    expect(text.match(/Et dilemma.*/g)).toEqual([
      'Et dilemma: 40 valgte »Ved stationen«, og 38 valgte »På pladsen«. Ingen af dem har flertal.',
    ])
  })

  test('is not told by a number that had to be hidden', () => {
    const where = { answered: 19, skipped: 0, choices: { station: 9, square: 8, school: 1, none: 1 }, statements: 0 }
    const digest = digestOf({
      running: { consultation: benches, stage: { at: 'closed', closedAt: evening } },
      tally: tallyOf({ questions: { ...tallyOf().questions, where } }),
    })
    const question = digest.consultations[0]?.questions[0]
    const hidden = (question?.lines ?? []).filter(({ people }) => people === undefined)
    expect(hidden.length).toBeGreaterThan(2)
    expect(question?.dilemma).toBeUndefined()
  })
})

describe('what citizens put in order', () => {
  const first: RankingQuestion = {
    kind: 'ranking',
    id: 'first',
    text: { da: 'Hvad først?', en: 'What first?' },
    choices: [
      { id: 'shade', label: { da: 'Skygge', en: 'Shade' } },
      { id: 'seats', label: { da: 'Siddepladser', en: 'Seats' } },
      { id: 'light', label: { da: 'Lys', en: 'Light' } },
    ],
  }
  const digestWith = (choices: Readonly<Record<string, number>>, answered: number) =>
    digestOf({
      running: { consultation: { ...benches, questions: [first] }, stage: { at: 'closed', closedAt: evening } },
      tally: tallyOf({ questions: { first: { answered, skipped: 0, choices, statements: 0 } } }),
      statements: [],
    })
  const even = {
    ...{ shade: 41, 'shade/2': 30, 'shade/3': 29 },
    ...{ seats: 39, 'seats/2': 30, 'seats/3': 31 },
    ...{ light: 20, 'light/2': 40, 'light/3': 40 },
  }

  test('is told by how many put each first and by its mean place, in every format', () => {
    const digest = digestWith(even, 100)
    const text = digestText(digest, 'da', texts)
    expect(text).toContain('Folk satte tingene i rækkefølge. Tallet er dem, der satte det øverst.')
    expect(text).toContain('Skygge (plads 1,9 i snit): 41')
    expect(text).toContain('Et dilemma: 41 satte »Skygge« øverst, og 39 satte »Siddepladser« øverst.')
    expect(digestHtml(digest, 'en', texts)).toContain('Light (place 2.2 on average)</th><td class="number">20')
    const [chart] = chartPlans(digest, 'da', texts)
    expect(chart?.title).toBe('Sat øverst: Hvad først?')
    expect(chart?.alt).toContain('Lys (plads 2,2 i snit): 20')
  })

  test('tells no mean place that would give away where one to four people put a thing', () => {
    const few = {
      ...{ shade: 30, 'shade/2': 7 },
      ...{ seats: 7, 'seats/2': 28, 'seats/3': 2 },
      ...{ light: 0, 'light/2': 2, 'light/3': 35 },
    }
    const lines = digestWith(few, 37).consultations[0]?.questions[0]?.lines ?? []
    expect(lines.map(({ people, meanRank }) => [people, meanRank])).toEqual([
      [30, undefined],
      [7, undefined],
      [0, undefined],
    ])
  })
})

describe('how many skipped a question', () => {
  const skipping = (answered: number, skipped: number) => {
    const where = { answered, skipped, choices: { station: answered }, statements: 0 }
    return digestOf({
      running: { consultation: benches, stage: { at: 'closed', closedAt: evening } },
      tally: tallyOf({ questions: { ...tallyOf().questions, where } }),
    })
  }

  test('is told where there is room for it', () => {
    expect(digestText(skipping(12, 9), 'da', texts)).toContain('  9 sprang spørgsmålet over')
    expect(digestHtml(skipping(12, 9), 'en', texts)).toContain('<p>9 skipped this question</p>')
  })

  test.each([
    [12, 4],
    [3, 9],
  ])('is not told where %i answered and %i skipped: one number would give the other away', (answered, skipped) => {
    expect(skipping(answered, skipped).consultations[0]?.questions[0]?.skipped).toBeUndefined()
    expect(digestText(skipping(answered, skipped), 'en', texts)).not.toContain('skipped')
  })
})

describe('what was said', () => {
  test('is three quotes a theme at most, one from each person, word for word', () => {
    const [, , why] = digestOf(themed).consultations[0]?.questions ?? []
    expect(why?.themes).toEqual([
      {
        label: outcome.themes[0]?.label,
        people: 40,
        quotes: [0, 2, 3].map((at) => ({ number: statements[at]?.number, words: statements[at]?.text })),
      },
    ])
  })

  test('says of each statement whether it may be quoted, and that none was read for it while the closing comes near', () => {
    const signed = statements.map((each) => (each.number === 1 ? { ...each, quote: 'cleared' as const } : each))
    const digest = digestOf({ statements: signed, quotesUnread: true })
    expect(digestText(digest, 'da', texts)).toContain(`#1 "${statements[0]?.text}" (må citeres)`)
    expect(digestHtml(digest, 'en', texts)).toContain('<span class="note">may be quoted</span>')
    expect(digestText(digest, 'en', texts)).toContain('Nobody has said yet what the message at the closing may quote.')
    const silent = digestText(digestOf({ statements: signed }), 'en', texts)
    expect(silent).not.toContain('Nobody has said yet')
  })

  test('by few has a place of its own: small themes, choices that few made, and what fits no theme', () => {
    const [where, , why] = digestOf(themed).consultations[0]?.questions ?? []
    expect(where?.minority.lines.map(({ label, people }) => [label.da, people])).toEqual([
      ['Ved skolen', 10],
      ['Ingen steder', 5],
    ])
    expect(why?.minority).toMatchObject({
      lines: [],
      themes: [
        {
          ...{ label: outcome.themes[1]?.label, people: undefined },
          quotes: [{ number: statements[4]?.number, words: statements[4]?.text }],
        },
      ],
      quotes: [{ words: 'Drikke kaffe' }, { words: 'Spille skak' }],
      more: 0,
    })
    const text = digestText(digestOf(themed), 'da', texts)
    expect(text.indexOf('Det, få har sagt')).toBeLessThan(text.indexOf('jeg vil hellere kunne sove om natten'))
  })

  test('is not quoted where it could show who said it, and the digest says how many that are', () => {
    const digest = digestOf(themed)
    const why = digest.consultations[0]?.questions[2]
    expect(why?.withheld).toBe(1)
    expect(JSON.stringify([why?.themes, why?.minority])).not.toContain('20 12 34 56')
    expect(digestText(digest, 'da', texts)).toContain('En besked er ikke citeret, fordi den kan vise, hvem der skrev.')
  })

  test('is not quoted before five people have answered', () => {
    const questions = { ...tallyOf().questions, why: { answered: 4, skipped: 0, choices: {}, statements: 8 } }
    const why = digestOf({ ...themed, tally: tallyOf({ questions, themes: { rest: 3, noise: 1 } }) }).consultations[0]
      ?.questions[2]
    expect([why?.themes, why?.minority.quotes, why?.minority.themes, why?.statements]).toEqual([[], [], [], []])
  })

  test('is listed with what comes later, where fewer than five had written when a digest was sent', () => {
    const wroteTo = (question: string, number: number) => ({
      number,
      respondent: number,
      question,
      text: 'x',
      themes: [],
    })
    const source = { ...sourceOf({}), statements: [wroteTo('why', 1), wroteTo('why', 2)] }
    const four = { ...tallyOf().questions, why: { answered: 4, skipped: 0, choices: {}, statements: 2 } }
    expect(newestListed({ ...source, tally: tallyOf({ questions: four }) })).toBe(0)
    expect(newestListed(source)).toBe(2)
  })

  test('is never markup', () => {
    const hostile = [
      { number: 9, respondent: 9, question: 'why', text: '<img src=x onerror=alert(1)>', themes: ['rest'] },
    ]
    const html = digestHtml(digestOf({ ...themed, statements: hostile }), 'da', texts)
    expect(html).not.toContain('<img')
    expect(html).toContain('&#60;img src=x onerror=alert(1)&#62;')
  })
})

test('who is missing is told by place, rounded down to fives, and no place with fewer than five', () => {
  const reach = [
    { by: 'place', value: 'centre', invited: 120, answered: 70 },
    { by: 'place', value: 'station', invited: 60, answered: 18 },
    { by: 'place', value: 'shore', invited: 20, answered: 3 },
  ] as const
  const places = digestOf({ reach }).consultations[0]?.groups ?? []
  expect(
    places.map(({ answered, answersPercent, residentsPercent }) => [answered, answersPercent, residentsPercent]),
  ).toEqual([
    [70, 70, 60],
    [15, 15, 30],
    [undefined, undefined, 10],
  ])
})

describe('what other departments ask', () => {
  const elsewhere = (id: string, more: Partial<RunningConsultation['consultation']>): RunningConsultation => ({
    consultation: { ...benches, id, departments: ['schools'], title: { da: 'Skolevej', en: 'School route' }, ...more },
    stage: { at: 'open', openedAt: evening },
  })

  test('on the same topics is in the digest, whatever is asked on others is not', () => {
    const digest = digestOf(
      {},
      {
        department: 'streets',
        elsewhere: [
          elsewhere('school-route', {}),
          elsewhere('playground', { audience: { topics: ['parks'], places: [], roles: [] } }),
          { ...elsewhere('old', {}), stage: { at: 'answered', answeredAt: evening } },
          sourceOf().running,
        ],
      },
    )
    expect(digest.others.map(({ running, topics }) => [running.consultation.id, topics])).toEqual([
      ['school-route', ['traffic']],
    ])
    expect(digestText(digest, 'da', texts)).toContain('»Skolevej« (Børn og Skole) om Trafik. Åben indtil')
  })
})

test('where nobody chose a place no place is named, and many in which hardly anybody was asked are a number', () => {
  const channelsOnly = [{ by: 'channel', value: 'sandbox', invited: 40, answered: 20 }] as const
  expect(digestOf({ reach: channelsOnly }).consultations[0]?.groups).toEqual([])
  const places = Array.from({ length: 8 }, (_, at) => ({ id: `p${at}`, name: { da: `Sted ${at}`, en: `Place ${at}` } }))
  const one = [{ by: 'place', value: 'p0', invited: 40, answered: 20 }] as const
  const text = digestText(digestOf({ reach: one }, { city: { ...city, places } }), 'en', texts)
  expect(text).toContain('7 other places and roles: fewer than five asked')
  expect(text).not.toContain('Place 3')
})

test('a department that has nothing running gets nothing', () => {
  const digest = digestOf({}, { department: 'schools' })
  expect(saysAnything(digest)).toBe(false)
  expect(digest.city).toBe(city)
})
