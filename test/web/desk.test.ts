import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ChoiceQuestion } from '../../src/domain/questions/choice.ts'
import type { Tally } from '../../src/domain/tally.ts'
import { shownQuestion } from '../../src/web/sandbox/shown.ts'
import { type ScriptedTown, scriptedTown } from './scripted.ts'

let town: ScriptedTown

beforeEach(async () => {
  town = await scriptedTown()
})
afterEach(() => town.close())

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${town.url}${path}`, { headers })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

async function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${town.url}/sandbox/desk/${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

test('the page and the desk open to this machine only', async () => {
  const elsewhere = { origin: 'https://evil.example' }
  expect((await get('/sandbox', elsewhere)).status).toBe(403)
  expect((await get('/sandbox/desk/consultations', elsewhere)).status).toBe(403)
  expect((await post('launch', { file: 'benches.yaml' }, elsewhere)).status).toBe(403)
  expect((await get('/sandbox/desk/consultations')).text).toBe('[]')
})

test('the page may load nothing from elsewhere and run nothing inline', async () => {
  const { headers, text } = await get('/sandbox')
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(headers.get('content-security-policy')).not.toContain('unsafe')
  expect(text).not.toMatch(/https?:|style=|<script>|onclick/)
})

test('what is beside the page for those who work on it is not served with it', async () => {
  expect((await get('/sandbox/page/app.js')).status).toBe(200)
  expect((await get('/sandbox/page/tsconfig.json')).status).toBe(404)
})

test('the digest is shown in a frame that may run nothing', async () => {
  const { headers } = await get('/sandbox/desk/digest?language=en')
  expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/)
})

test('what the desk cannot read is answered with a sentence', async () => {
  for (const [path, body] of [
    ['advance', { ms: -1 }],
    ['advance', { ms: 1e15 }],
    ['advance', {}],
    ['withdraw', { id: 'istedgade-benches', reason: ' ' }],
    ['explain', { commitment: 'outcome:istedgade-benches', why: ' ' }],
    ['milestone', { id: 'istedgade-benches', milestone: 'placed', state: 'gone', what: 'x' }],
    ['milestone', { id: 'istedgade-benches', milestone: 'placed', state: 'dropped', what: 'x' }],
    [
      'milestone',
      { id: 'istedgade-benches', milestone: 'placed', state: 'delayed', what: 'x', why: 'y', dueOn: '2026-02-30' },
    ],
    ['reset', {}],
  ] as const) {
    const { body: answer } = await post(path, body)
    expect(answer.ok, path).toBe(false)
    expect(String(answer.problems), path).toMatch(/\.$/)
  }
  expect((await post('launch', [])).status).toBe(400)
})

test('every open page hears of every act', async () => {
  const response = await fetch(`${town.url}/sandbox/desk/stream`)
  const reader = (response.body as ReadableStream<Uint8Array>).getReader()
  const decoder = new TextDecoder()
  let heard = decoder.decode((await reader.read()).value)
  await post('launch', { file: 'benches.yaml' })
  while (!heard.includes('changed')) heard += decoder.decode((await reader.read()).value)
  expect(heard).toContain('event: changed')
  await reader.cancel()
})

const question: ChoiceQuestion = {
  kind: 'choice',
  id: 'where',
  text: { en: 'Where?' },
  choices: ['a', 'b', 'c'].map((id) => ({ id, label: { en: id } })),
}

function counted(answered: number, choices: Readonly<Record<string, number>>): Tally {
  return {
    invited: 0,
    delivered: 0,
    answered,
    declined: 0,
    capped: 0,
    questions: { where: { answered, skipped: 0, choices, statements: 0 } },
    themes: {},
    heard: { yes: 0, partly: 0, no: 0 },
  }
}

test('no count about fewer than five people is shown', () => {
  const shown = shownQuestion(question, counted(30, { a: 22, b: 4, c: 4 }))
  expect(shown.choices.map((choice) => choice.count)).toEqual([22, null, null])
})

test('a hidden count cannot be reckoned from the others', () => {
  const shown = shownQuestion(question, counted(30, { a: 18, b: 9, c: 3 }))
  expect(shown.choices.map((choice) => choice.count)).toEqual([18, null, null])
})

test('while fewer than five have answered, nothing is shown', () => {
  const shown = shownQuestion(question, counted(4, { a: 4 }))
  expect(shown).toMatchObject({ answered: null, choices: [{ count: null }, { count: null }, { count: null }] })
})
