import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { decider } from '../../src/commands/decider.ts'
import { withCityside } from '../../src/commands/session.ts'
import { addDays, dateAt } from '../../src/domain/calendar.ts'
import { codeOf } from '../../src/domain/consultation.ts'
import type { ContactEvent } from '../../src/domain/inbox.ts'
import { tokenOf } from '../../src/domain/token.ts'
import { does, opens } from '../conversations/town.ts'

const id = 'noerregade-space'
const before = { ...process.env }
let folder: string
let file: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-decider-'))
  file = join(folder, 'answers.yaml')
  process.env.EKKO_DATA_DIR = folder
  process.env.EKKO_PROMPTS = resolve('prompts')
  delete process.env.DATABASE_URL
  await withCityside(async (cityside, ekko) => {
    const answerBy = addDays(dateAt(cityside.now(), cityside.city.timeZone), 40)
    const title = { da: 'formand', en: 'chair' }
    await opens(cityside, id, { deciderQuestions: { name: 'Hanne Lund', title, answerBy, answersMin: 1 } })
    for (const name of ['anna', 'bo', 'clara', 'dan', 'eva', 'frida'] as const) {
      const base = (nth: number) => ({ id: `${name}-${nth}`, contact: `sandbox:${name}` as const, at: cityside.now() })
      const token = tokenOf({ do: 'decider', verb: 'ask', consultation: codeOf(id), question: '' })
      const events: readonly ContactEvent[] = [
        { ...base(0), kind: 'conversation.started' },
        { ...base(1), kind: 'button.pressed', token },
        { ...base(2), kind: 'message.received', text: name === 'frida' ? 'Who pays?' : `Lights, asks ${name}?` },
      ]
      for (const event of events) {
        await ekko.receive([event])
        await ekko.settled()
      }
    }
    await does(cityside, { act: 'consultation.closed', consultation: id })
  })
})

afterEach(() => {
  vi.restoreAllMocks()
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
  Object.assign(process.env, before)
  rmSync(folder, { recursive: true, force: true })
})

function answering(question: string): void {
  writeFileSync(
    file,
    `consultation: ${id}\nanswers:\n  - question: ${question}\n    answer: { da: Der kommer lys inden jul., en: There are lights before Christmas. }\n`,
  )
}

const board = () => withCityside(({ store }) => store.deciderBoard(id))

test('what is put together can be taken back, and is shown with what is to be answered', async () => {
  const words = ['da=Hvem betaler?', 'en=Who pays?']
  expect(await decider(id, { gather: '6', words })).toContain('hvem-betaler')
  expect(await decider(id, { undo: true })).toContain('The last change is taken back.')
  expect((await board()).gathering.gathered).toEqual([])
  await expect(decider(id, { undo: true })).rejects.toThrow('nothing to undo')
})

test('answers are shown as each kind of person will read them before they go; only --yes goes without asking', async () => {
  await decider(id, { gather: '1,2,3,4,5', words: ['da=Hvornår kommer der lys?', 'en=When are there lights?'] })
  answering('hvornaar-kommer-der-lys')
  const printed: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed.push(String(text))
    return true
  })
  await expect(decider(id, { answers: file })).rejects.toThrow('neither put together nor set aside yet: 6')
  await decider(id, { gather: '6', words: ['da=Hvem betaler?', 'en=Who pays?'] })
  answering('hvem-betaler')
  await expect(decider(id, { answers: file })).rejects.toThrow('cannot be passed over')
  answering('hvornaar-kommer-der-lys')
  await expect(decider(id, { answers: file })).rejects.toThrow('Nothing is sent: there is no terminal to ask in')
  expect((await board()).gathering.answered).toBeUndefined()
  const shown = printed.join('')
  expect(shown).toContain('took part and asked nothing')
  expect(shown).toContain('put together with others and answered (5)')
  expect(shown).toContain('Yours was asked together with others')
  expect(shown).toContain('is not answered (fewer than five)')
  expect(await decider(id, { answers: file, yes: true })).toContain('on their way to everyone who took part')
  expect((await board()).gathering.answered?.answers).toHaveLength(1)
})
