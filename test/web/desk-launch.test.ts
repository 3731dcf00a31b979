import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { consultationFields } from '../../src/files/fields/consultation.ts'
import { jsonSchemas } from '../../src/files/shapes.ts'
import { labelOf, lines, linesNotInForm, notInForm } from '../../src/web/desk/consultations/form/lines.ts'
import { type DeskTown, deskTown } from './desk-town.ts'
import { wholeDraft } from './whole-draft.ts'

describe('the form has every line of the file', () => {
  const shape = jsonSchemas().consultation

  test('no line of the file is missing in the form, and the form asks for nothing else', () => {
    expect(lines.map(({ at }) => at).toSorted()).toEqual(
      [...new Set(leavesOf(shape, ''))].filter((at) => at !== 'questions' && !isOfFilesAlone(at)).toSorted(),
    )
  })

  test('each kind of question shows what its file has', () => {
    for (const [kind, patterns] of kindsOf(shape)) {
      if (notInForm.some((each) => each === kind)) continue
      const shown = lines.filter(
        ({ at, kinds }) => at.startsWith('questions.') && (kinds?.some((each) => each === kind) ?? true),
      )
      expect(shown.map(({ at }) => at.slice('questions.*.'.length)).toSorted(), kind).toEqual(patterns.toSorted())
    }
  })

  test('whatever a file can be told to correct has a field to correct it in', () => {
    for (const pattern of Object.keys(consultationFields)) {
      const [root = ''] = pattern.split('.')
      expect(
        lines.some(({ at }) => at === root || at.startsWith(`${root}.`)),
        pattern,
      ).toBe(true)
    }
  })

  test('every line is called by a name of its own', () => {
    expect(new Set(lines.map(labelOf)).size).toBe(lines.length)
  })
})

/** Lines that only kinds have which are written as a file alone. */
function isOfFilesAlone(at: string): boolean {
  return linesNotInForm.some((line) => at.startsWith(`questions.*.${line}`))
}

let town: DeskTown

beforeAll(async () => {
  town = await deskTown()
}, 60_000)
afterAll(() => town.close())

/** Begins an empty draft; its address and the form's hidden counter come back. */
async function beginDraft(as = 'mette'): Promise<string> {
  const begun = await town.post('/desk/new', { from: 'empty' }, as)
  expect(begun.status).toBe(303)
  return begun.location ?? ''
}

async function revisionOf(address: string, as = 'mette'): Promise<string> {
  const { text } = await town.get(address, as)
  return /name="revision" value="(\d+)"/.exec(text)?.[1] ?? ''
}

test('a remark that comes between the preview and the launch stops it, and is read first', async () => {
  const address = await beginDraft()
  const whole = wholeDraft(town.running.clock.now())
  const named = { 'title.en': 'A quiet evening by the lake', 'title.da': 'En stille aften ved søen' }
  const draft = { ...whole, ...named, id: '', revision: await revisionOf(address), do: 'preview' }
  expect((await town.post(address, draft)).location).toBe(`${address}/preview`)
  const { text } = await town.get(`${address}/preview`)
  const read = /name="read" value="(-[^"]+)"/.exec(text)?.[1] ?? ''
  const revision = await revisionOf(`${address}/preview`)
  const stopped = await town.post(`${address}/launch`, { revision, read: '-' })
  expect(stopped.status).toBe(422)
  expect(stopped.text).toContain('since you looked at it')
  await town.running.settled()
  expect((await town.get(address)).status).toBe(200)
  const launched = await town.post(`${address}/launch`, { revision, read })
  expect(launched.status).toBe(303)
  expect((await town.get(address)).status).toBe(404)
})

test('a mistake stands at its field, is put right, looked at, and launched', async () => {
  const address = await beginDraft()
  const first = await town.post(address, {
    ...wholeDraft(town.running.clock.now()),
    'title.en': '',
    revision: await revisionOf(address),
    do: 'preview',
  })
  expect(first.status).toBe(422)
  expect(first.text).toContain('href="#title.en"')
  expect(first.text).toMatch(/id="title\.en"[^>]*aria-invalid="true"/)
  const again = await town.post(address, {
    ...wholeDraft(town.running.clock.now()),
    revision: await revisionOf(address),
    do: 'preview',
  })
  expect(again.location).toBe(`${address}/preview`)
  const seen = await town.get(`${address}/preview`)
  expect(seen.text).toContain('Where would you most like to sit?')
  expect(seen.text).toContain('>By the bridge</span>')
  const launched = await town.post(`${address}/launch`, { revision: await revisionOf(`${address}/preview`) })
  expect(launched.location).toBe('/desk/consultations/baenke-ved-soeen')
  await town.running.settled()
  expect((await town.running.store.consultation('baenke-ved-soeen'))?.stage.at).toBe('open')
  expect((await town.get(address)).status).toBe(404)
  const page = await town.get('/desk/consultations/baenke-ved-soeen')
  expect(page.text).toContain('Benches by the lake')
  const file = await town.get('/desk/consultations/baenke-ved-soeen/file')
  expect(file.headers.get('content-disposition')).toContain('baenke-ved-soeen.yaml')
  expect(file.text).toContain('Bænke ved søen')
})

test('a file comes out as it went in', async () => {
  const address = await beginDraft()
  await town.post(address, { ...wholeDraft(town.running.clock.now()), 'opensAt.now': 'on', revision: '1', do: 'save' })
  const out = await town.get(`${address}/file`)
  const back = await town.post('/desk/new/file', { yaml: out.text })
  expect(back.status).toBe(303)
  expect((await town.get(`${back.location}/file`)).text.replace(/^id: .*$/m, '')).toBe(
    out.text.replace(/^id: .*$/m, ''),
  )
})

test('what cannot be read as a file is told with what is wrong', async () => {
  const wrong = await town.post('/desk/new/file', { yaml: 'title: [' })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('class="problems"')
})

test('of two who write at once the second sees what the first kept, and nothing is lost unseen', async () => {
  const address = await beginDraft()
  const revision = await revisionOf(address)
  expect((await town.post(address, { 'title.en': 'Mine', revision, do: 'save' }, 'mette')).status).toBe(303)
  const late = await town.post(`${address}/keep`, { 'title.en': 'Yours', revision }, 'boss')
  expect(late.status).toBe(409)
  const asked = await town.post(address, { 'title.en': 'Yours', revision, do: 'save' })
  expect(asked.status).toBe(409)
  expect(asked.text).toContain('Mine')
  expect(asked.text).toContain('value="Yours"')
  const sure = /name="revision" value="(\d+)"/.exec(asked.text)?.[1] ?? ''
  expect((await town.post(address, { 'title.en': 'Yours', revision: sure, do: 'save' })).status).toBe(303)
})

test('questions and choices are added, moved and taken out by buttons that post', async () => {
  const address = await beginDraft()
  const press = async (what: string, fields: Readonly<Record<string, string>> = {}) =>
    town.post(address, { ...fields, revision: await revisionOf(address), do: what })
  await press('add-question', { 'questions[0].text.en': 'First?', 'questions[0].choices[0].label.en': 'One' })
  await press('save', { 'questions[1].text.en': 'Second?' })
  await press('up-question:1')
  const { text } = await town.get(address)
  expect(text.indexOf('Second?')).toBeGreaterThan(0)
  expect(text.indexOf('Second?')).toBeLessThan(text.indexOf('First?'))
  await press('remove-question:0')
  expect((await town.get(address)).text).not.toContain('Second?')
})

test('drafts, pages and deeds of another department are not there', async () => {
  const address = await beginDraft()
  for (const as of ['karen', 'jens']) {
    expect((await town.get(address, as)).status).toBe(404)
    expect((await town.post(address, { do: 'save' }, as)).status).toBe(404)
  }
  const open = (await town.running.store.consultations()).find(({ stage }) => stage.at === 'open')?.consultation
  const page = `/desk/consultations/${open?.id}`
  expect((await town.get(page, 'jens')).status).toBe(200)
  expect((await town.get(page, 'jens')).text).not.toContain('/withdraw"')
  expect((await town.get(`${page}/withdraw`, 'jens')).status).toBe(404)
  expect((await town.get(page, 'karen')).status).toBe(404)
  expect((await town.post(`${page}/close`, { sure: 'yes' }, 'karen')).status).toBe(404)
  expect((await town.get('/desk', 'karen')).text).toContain('Other departments are asking')
})

test('each deed says what it will mean before it is done', async () => {
  const open = (await town.running.store.consultations()).find(
    ({ consultation }) => consultation.id === 'noerregade-space',
  )
  const page = `/desk/consultations/${open?.consultation.id}`
  const asked = await town.get(`${page}/close`)
  expect(asked.text).toContain('This is what happens')
  const empty = await town.post(`${page}/withdraw`, { 'reason.en': '' })
  expect(empty.status).toBe(422)
  const looked = await town.post(`${page}/withdraw`, { 'reason.en': 'The street is dug up for sewers first.' })
  expect(looked.text).toContain('name="sure"')
  expect((await town.running.store.consultation('noerregade-space'))?.stage.at).toBe('open')
  const typo = await town.post(`${page}/correct`, { wrong: 'nowhere to be found', right: 'nowhere', sure: 'yes' })
  expect(typo.status).toBe(422)
  expect((await town.post(`${page}/close`, { sure: 'yes' })).location).toBe(page)
  await town.running.settled()
  expect((await town.running.store.consultation('noerregade-space'))?.stage.at).toBe('closed')
})

/** The lines of a schema at which something is filled in; what a form fills in as a whole is one of them. */
function leavesOf(schema: unknown, at: string): readonly string[] {
  if (wholes.includes(at)) return [at]
  const { properties, items, oneOf, anyOf } = (schema ?? {}) as Schema
  const forms = oneOf ?? anyOf?.filter((each) => (each as Schema).properties !== undefined) ?? []
  if (forms.length > 0) return forms.flatMap((each) => leavesOf(each, at))
  if (properties)
    return Object.entries(properties).flatMap(([name, inner]) => leavesOf(inner, at === '' ? name : `${at}.${name}`))
  if (items && at === 'questions') return leavesOf(items, `${at}.*`)
  return [at]
}

const wholes: readonly string[] = ['help', 'departments', 'questions.*.choices']

function kindsOf(shape: object): readonly (readonly [string, readonly string[]])[] {
  const { properties } = shape as Schema
  const { items } = (properties?.questions ?? {}) as Schema
  return ((items as Schema).oneOf ?? []).map((each) => {
    const parts = (each as Schema).properties ?? {}
    return [String((parts.kind as { readonly const?: string }).const), Object.keys(parts)] as const
  })
}

interface Schema {
  readonly properties?: Readonly<Record<string, unknown>>
  readonly items?: unknown
  readonly oneOf?: readonly unknown[]
  readonly anyOf?: readonly unknown[]
}
