import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { allChannels } from '../../../src/channel-table.ts'
import { cityIn } from '../../../src/city-files.ts'
import { type Cityside, citysideOn } from '../../../src/cityside/cityside.ts'
import { readConfig } from '../../../src/config.ts'
import type { City } from '../../../src/domain/city.ts'
import type { Consultation } from '../../../src/domain/consultation.ts'
import type { CityAct } from '../../../src/domain/inbox.ts'
import { parseConsultation } from '../../../src/files/consultation.ts'
import { cityFields } from '../../../src/files/fields/city.ts'
import { consultationFields } from '../../../src/files/fields/consultation.ts'
import { milestoneFields, outcomeFields } from '../../../src/files/fields/outcome.ts'
import { newsFields, parseNews } from '../../../src/files/news.ts'
import { isMilestoneReport, parseOutcome } from '../../../src/files/outcome.ts'
import type { Parsed } from '../../../src/files/problem.ts'
import { jsonSchemas } from '../../../src/files/shapes.ts'
import { createLog } from '../../../src/log.ts'
import { type Running, startEkko } from '../../../src/main.ts'
import { ledgerRoutes } from '../../../src/web/ledger/routes.ts'
import { sandboxTown } from '../../../src/web/sandbox/town.ts'
import { Townsfolk } from '../../../src/web/sandbox/townsfolk.ts'
import { openDesk, type Visitors } from '../../web/desk-town.ts'
import { hostileTexts } from '../hostile.ts'
import * as samples from './samples.ts'
import { textLinesIn } from './shapes.ts'
import { Telling, wordLines } from './told.ts'

const schemas = jsonSchemas()
type Kind = keyof typeof schemas | 'news'

/** Which lines of each kind of file are words; news has words in each language and nothing else. */
export const wordsOf: Readonly<Record<Kind, ReadonlySet<string>>> = {
  city: wordsIn(schemas.city),
  consultation: wordsIn(schemas.consultation),
  outcome: wordsIn(schemas.outcome),
  milestone: wordsIn(schemas.milestone),
  news: new Set(['words']),
}

function wordsIn(schema: object): ReadonlySet<string> {
  return new Set(textLinesIn(schema).flatMap(({ at, is }) => (is === 'words' || wordLines.has(at) ? [at] : [])))
}

/** Everything that a text would do if it were more than a text, in one. */
const all = Object.values(hostileTexts)
  .filter((text) => text.length < 200)
  .join(' ')

/** A town whose own file, and all that it asked, decided and promised, holds nothing but hostile texts in the place of words. */
export interface HostileTown {
  readonly running: Running
  readonly cityside: Cityside
  readonly folk: Townsfolk
  readonly logged: readonly string[]
  /** Marks of every line that was told, with its kind of file and where it stands. */
  readonly marks: ReadonlyMap<string, string>
  /** The act, or the sentence why it was refused. */
  act(act: CityAct): Promise<string | undefined>
  /** The consultations that were asked with each text. */
  consultation(file: object, text: keyof typeof hostileTexts, name: string): Consultation
  /** The same outcome, report or news as if it had been read from its file. */
  read(kind: 'outcome' | 'milestone' | 'news', file: object, text: string, of: Consultation, name: string): CityAct
  close(): Promise<void>
}

/** Starts it, empty. */
export async function hostileTown(visitors: Visitors): Promise<HostileTown> {
  const folder = mkdtempSync(join(tmpdir(), 'ekko-fields-'))
  const marks = new Map<string, string>()
  const isWords = (kind: Kind) => (at: string) => wordsOf[kind].has(at.replace(/\.(?:da|en)$/, ''))
  const tell = <Read>(
    kind: Kind,
    name: string,
    text: string,
    file: object,
    read: (written: string) => Parsed<Read> | Read,
    fields = fieldsOf[kind],
  ) => {
    const telling = new Telling(name, text)
    const got = read(stringify(telling.marked(file, isWords(kind))))
    const value = (isParsed(got) ? readOrThrown(got) : got) as Read
    for (const [mark, at] of telling.lines) marks.set(mark, `${kind} ${at}`)
    return { marked: value, told: telling.told(value, fields) }
  }
  const cityDir = join(folder, 'city')
  mkdirSync(cityDir)
  cpSync('prompts/map', join(cityDir, 'map'), { recursive: true })
  const telling = new Telling('Cit', all)
  const file = parse(readFileSync('prompts/city.yaml', 'utf8')) as object
  writeFileSync(join(cityDir, 'city.yaml'), stringify(telling.marked(file, isWords('city'))))
  for (const [mark, at] of telling.lines) marks.set(mark, `city ${at}`)
  const marked = await cityIn(cityDir, 'prompts')
  const city: City = { ...telling.told(marked, cityFields) }
  const read = readConfig({ EKKO_DATA_DIR: folder, EKKO_PORT: '0', EKKO_CHANNELS: 'sandbox' }, await allChannels())
  if (!read.ok) throw new Error(read.problems.join('\n'))
  const logged: string[] = []
  const running = await startEkko(read.config, {
    log: createLog({ level: 'info', target: { write: (line) => logged.push(line) > 0 } }),
    city,
    pages: (inside) => [...sandboxTown(inside), ...ledgerRoutes(inside), ...openDesk(visitors)(inside)],
  })
  const cityside = citysideOn(running)
  const asMarked = new Map<string, Consultation>()
  return {
    ...{ running, cityside, logged, marks, folk: new Townsfolk(running.url ?? '') },
    async act(act) {
      const result = await cityside.act(act, 'cli:test')
      await running.settled()
      return result.ok ? undefined : JSON.stringify(result.why)
    },
    consultation(file, text, name) {
      const context = { city: marked, now: running.clock.now() }
      const both = tell<Consultation>('consultation', name, hostileTexts[text] ?? '', file, (written) =>
        parseConsultation(written, `${name.toLowerCase()}.yaml`, context),
      )
      asMarked.set(both.told.id, both.marked)
      return both.told
    },
    read(kind, file, text, of, name) {
      const context = { city: marked, consultation: asMarked.get(of.id) ?? of, now: running.clock.now() }
      if (kind === 'news') {
        const { told } = tell('news', name, text, file, (written) => parseNews(written, 'news.yaml', context))
        return { act: 'news.sent', news: told }
      }
      const statements = Array.from({ length: 5 }, (_, index) => ({ number: index + 1, text: 'skygge' }))
      const { told } = tell(kind, name, text, file, (written) =>
        parseOutcome(written, `${kind}.yaml`, { ...context, statements }),
      )
      return isMilestoneReport(told)
        ? { act: 'milestone.reported', report: told }
        : { act: 'outcome.published', outcome: told }
    },
    async close() {
      await running.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const fieldsOf = {
  city: cityFields,
  consultation: consultationFields,
  outcome: outcomeFields,
  milestone: milestoneFields,
  news: newsFields,
} as const

/** Every line of words that the samples fill, by their kind of file. */
export const filled: Readonly<Record<Exclude<Kind, 'city' | 'news'>, readonly object[]>> = {
  consultation: samples.consultationSamples,
  outcome: [samples.outcomeSample('x'), samples.correctedSample('x')],
  milestone: [samples.milestoneSample('x')],
}

function isParsed<Read>(got: Parsed<Read> | Read): got is Parsed<Read> {
  return typeof got === 'object' && got !== null && 'ok' in got
}

function readOrThrown<Read>(parsed: Parsed<Read>): Read {
  if (!parsed.ok) throw new Error(parsed.problems.map((problem) => JSON.stringify(problem)).join('\n'))
  return parsed.value
}
