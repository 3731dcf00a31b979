import { describe, expect, test } from 'vitest'
import { saysAnything } from '../../src/digests/digest.ts'
import type { IdeaSource } from '../../src/digests/ideas.ts'
import { digestJson } from '../../src/digests/json.ts'
import { ideaNews, isQuiet, noIdeas, standingOfIdeas } from '../../src/digests/told-ideas.ts'
import { digestHtml, digestMessage, digestText } from '../../src/digests/write.ts'
import { addDays } from '../../src/domain/calendar.ts'
import type { Idea } from '../../src/domain/idea.ts'
import { dayMs } from '../../src/domain/time.ts'
import { digestOf, evening, texts } from './town.ts'

const today = '2026-03-02'

function idea(number: number, dueOn: string, more: Partial<Idea> = {}): Idea {
  const at = evening - 4 * dayMs
  return {
    key: `k${number}`,
    number,
    text: `Idé <nr. ${number}>`,
    at,
    department: 'streets',
    dueOn,
    passes: [],
    ...more,
  }
}

const pass = (from: string, to: string, at = evening) => ({ from, to, word: { da: 'Jeres bord' }, at })
const handedOn = idea(3, '2026-03-04', { passes: [pass('schools', 'streets')] })

function withIdeas(ideas: Partial<IdeaSource>, department = 'streets') {
  const none = { open: [], passed: [], received: 0, answered: 0 }
  return digestOf({}, { consultations: [], commitments: [], department, ideas: { ...none, ...ideas } })
}

const all = withIdeas({
  open: [idea(1, '2026-03-05'), idea(2, '2026-02-20'), handedOn, idea(4, '2026-03-09', { text: 'Ring 20 12 34 56' })],
  received: 9,
  answered: 5,
})

describe('ideas in a digest', () => {
  test('the longest overdue come first, each with its number, age, day and words, in every format', () => {
    expect(all.ideas?.open.map(({ number }) => number)).toEqual([2, 3, 1, 4])
    const text = digestText(all, 'da', texts)
    expect(text).toContain('9 idéer i alt, 5 har fået svar.')
    expect(text).toContain(
      '- Nummer 2 er 10 dage forsinket: svaret var lovet senest den 20. februar 2026. Den kom for 4 dage siden.',
    )
    expect(text).toContain('»Idé <nr. 2>«')
    expect(text).toContain('Børn og Skole har givet den videre.')
    const html = digestHtml(all, 'en', texts)
    expect(html).toContain('Number 2 is overdue by 10 days')
    expect(html).toContain('<blockquote>Idé &#60;nr. 2&#62;</blockquote>')
    const data = JSON.parse(digestJson(all)) as { ideas: { open: readonly { number: number; overdue: boolean }[] } }
    expect(data.ideas.open[0]).toMatchObject({ number: 2, overdue: true, words: 'Idé <nr. 2>', from: null })
    const message = digestMessage(all, 'da', texts)
    expect(message.blocks.filter(({ style }) => style === 'quote')).toHaveLength(3)
  })

  test('words that could show who wrote them stand nowhere', () => {
    for (const written of [digestText(all, 'da', texts), digestHtml(all, 'da', texts), digestJson(all)])
      expect(written).not.toContain('20 12 34 56')
    expect(JSON.stringify(digestMessage(all, 'da', texts))).not.toContain('20 12 34 56')
    expect(digestText(all, 'da', texts)).toContain('Ordene kan vise, hvem der skrev dem')
  })

  test('where nobody had any there is no section', () => {
    expect(withIdeas({}).ideas).toBeUndefined()
    expect(saysAnything(withIdeas({}))).toBe(false)
    expect(digestText(digestOf(), 'en', texts)).not.toContain('IDEAS')
  })

  test('only what is new is told, and what was handed on is said to whoever handed it on', () => {
    const since = { numbers: [1], received: 1, answered: 2, passed: 1 }
    const news = withIdeas({ open: [idea(1, '2026-03-05'), handedOn], passed: [handedOn], since }, 'schools')
    expect(news.ideas?.open.map(({ number }) => number)).toEqual([1])
    const text = digestText(news, 'en', texts)
    expect(text).toContain('Since last time: one new, 2 answered.')
    expect(text).toContain('- Number 3 was passed on to City Streets.')
  })
})

describe('news of ideas', () => {
  const counts = (received: number, answered = 0) => [{ department: 'streets', received, answered }]
  const at = (days: number, open: readonly Idea[], received = 1, answered = 0) =>
    standingOfIdeas({ open, passed: [], counts: counts(received, answered) }, 'streets', addDays(today, days))

  test('are one that comes, is nearly due, overdue, still overdue a week later, and answered', () => {
    const waiting = idea(1, '2026-03-16')
    let told = noIdeas
    const heard: number[] = []
    for (let days = 0; days <= 24; days += 1) {
      const now = at(days, [waiting])
      if (!isQuiet(ideaNews(told, now))) heard.push(days)
      told = now
    }
    expect(heard).toEqual([0, 11, 15, 22])
    expect(ideaNews(told, at(25, [], 1, 1))).toEqual({ numbers: [], received: 0, answered: 1, passed: 0 })
  })

  test('for a department are its own, and those it hands on', () => {
    const others = standingOfIdeas({ open: [handedOn], passed: [handedOn], counts: counts(1) }, 'schools', today)
    expect(others).toEqual({ open: {}, received: 1, answered: 0, passed: 1 })
    const ours = standingOfIdeas({ open: [handedOn], passed: [handedOn], counts: counts(1) }, 'streets', today)
    expect(ours).toEqual({ open: { 3: 'near' }, received: 1, answered: 0, passed: 0 })
  })
})
