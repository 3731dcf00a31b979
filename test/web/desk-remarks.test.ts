import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { remarkPlace, remarkPlaces } from '../../src/cityside/remark-place.ts'
import { text } from '../../src/domain/message.ts'
import { frameFaultKinds } from '../../src/insight/frame/faults.ts'
import { fieldFor, fieldNames } from '../../src/web/desk/consultations/form/faults.ts'
import { type DeskTown, deskTown } from './desk-town.ts'
import { wholeDraft } from './whole-draft.ts'

/** Texts of the checks that are no remark on a consultation by themselves. */
const parts: readonly string[] = [
  // What a remark says inside its line, beside the place.
  ...['check-jargon', 'check-two-questions', 'check-two-things', 'check-leading', 'check-choice'],
  ...['frame-day', 'frame-evening'],
  // Told under headings of their own.
  ...['check-before', 'check-meanwhile', 'check-after-visit'],
  // The plan of sending, and its numbers.
  ...['plan-nobody', 'plan-asked', 'plan-people', 'plan-few', 'plan-quiet', 'plan-at-once', 'plan-span'],
  ...['plan-channel', 'plan-seconds', 'plan-minutes', 'plan-hours', 'plan-window', 'plan-next-day'],
  ...['plan-capped', 'plan-unreachable'],
  // Places in what is written of an outcome, in news or in an answer, and what is said there.
  ...['answer', 'others', 'part', 'milestone', 'correction', 'report', 'news', 'explanation'].map(
    (of) => `check-at-${of}`,
  ),
  ...['check-at-idea-answer', 'check-at-success', 'check-report-told'],
]

/** What a remark needs to tell where it is. */
const sample = (key: string) =>
  text(key, { question: 1, choice: 1, where: text('check-at-title'), what: text('frame-open-nothing') })

describe('every remark of the checks has its field', () => {
  test('no kind of remark is without a line of the file', () => {
    const folder = 'prompts/en/cityside'
    const keys = readdirSync(folder)
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
      .flatMap((texts) => [...texts.matchAll(/^((?:check|frame|plan|owed)-[a-z-]+|day-off) =/gm)].map(([, key]) => key))
    expect(keys.length).toBeGreaterThan(60)
    expect(keys.filter((key = '') => !(key in remarkPlaces) && !parts.includes(key))).toEqual([])
    for (const kind of frameFaultKinds) expect(remarkPlaces, kind).toHaveProperty(`frame-${kind}`)
  })

  test('each leads to a field that is there in the form, in the language it is about', async () => {
    const { text: page } = await town.get(await begun())
    const names = fieldNames({ questions: [{ kind: 'choice' }] }, ['da', 'en'])
    for (const key of Object.keys(remarkPlaces)) {
      const field = fieldFor(remarkPlace(sample(key)) ?? '', names)
      expect(field, key).toBeDefined()
      // Which earlier question it is made of is asked for where there is an early one.
      if (field !== 'startedFrom.answers') expect(page, key).toContain(`id="${field}"`)
    }
    const line = text('check-line-in', { where: text('check-at-why'), named: { languages: ['en'] }, what: text('x') })
    expect(fieldFor(remarkPlace(line) ?? '', names)).toBe('frame.why.en')
    const whole = text('check-line', { where: { languages: ['en'] }, what: text('check-newspaper') })
    expect(fieldFor(remarkPlace(whole) ?? '', names)).toBe('frame.why.en')
  })

  test('a remark in the preview leads to its field, and stands there too', async () => {
    const address = await begun()
    const day = new Date(town.running.clock.now()).toISOString().slice(0, 10)
    const written = {
      ...wholeDraft(town.running.clock.now()),
      closesAt: `${day}T23:00`,
      'questions[0].text.en': "Don't you agree that it is nice to sit by the lake?",
      revision: '1',
      do: 'preview',
    }
    expect((await town.post(address, written)).location).toBe(`${address}/preview`)
    const { text: preview } = await town.get(`${address}/preview`)
    for (const field of ['closesAt', 'questions[0].text.en', 'questions[0].choices'])
      expect(preview).toContain(`href="${address}?check#${field}"`)
    const { text: form } = await town.get(`${address}?check`)
    expect(form).toMatch(
      /id="closesAt"[^>]*aria-invalid="true" aria-describedby="closesAt-hint closesAt-problem closesAt-remark"/,
    )
    expect(form).toMatch(/id="questions\[0\]\.text\.en"[^>]*aria-describedby="questions\[0\]\.text\.en-remark"/)
    expect(form).toMatch(/<p class="remark" id="questions\[0\]\.choices-remark">/)
    expect(form).toContain('href="#questions[0].text.en"')
  })
})

let town: DeskTown

beforeAll(async () => {
  town = await deskTown()
}, 60_000)
afterAll(() => town.close())

async function begun(): Promise<string> {
  return (await town.post('/desk/new', { from: 'empty' }, 'mette')).location ?? ''
}
