import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Localized } from '../../src/domain/language.ts'
import { inLanguage } from '../../src/domain/language.ts'
import { dayMs, hourMs } from '../../src/domain/time.ts'
import { sketchOf } from '../../src/files/kind.ts'
import { readCity, readConsultationFile, readOutcomeFile, yamlFilesIn } from '../../src/files/read.ts'
import { valueIn, warningsOf } from './town.ts'

const prompts = join(import.meta.dirname, '../../prompts')
const city = valueIn(await readCity(prompts))
const consultationFiles = await yamlFilesIn(join(prompts, 'consultations'))
const outcomeFiles = await yamlFilesIn(join(prompts, 'outcomes'))
const monday = Date.parse('2026-03-02T12:00:00+01:00')
/** A year of days and hours, with both changes of the clocks in it. */
const moments = Array.from({ length: 25 }, (_, at) => monday + at * (15 * dayMs + 7 * hourMs))

test('the shipped city is good, and its names fit on buttons', async () => {
  expect(warningsOf(await readCity(prompts))).toEqual([])
  expect(city.departments.length).toBeGreaterThanOrEqual(5)
  expect(city.places.every((place) => place.population !== undefined)).toBe(true)
})

describe.each(consultationFiles)('%s', (path) => {
  test('is good without a warning, on whatever day it is read', async () => {
    for (const now of moments) {
      const parsed = await readConsultationFile(path, { city, now })
      expect(valueIn(parsed).id).toBe(basename(path, '.yaml'))
      expect(warningsOf(parsed)).toEqual([])
    }
  })

  test.each(city.languages)('reads easily in %s (LIX under 35)', async (language) => {
    const { title, frame, questions } = valueIn(await readConsultationFile(path, { city, now: monday }))
    const texts = [title, frame.why, frame.open, frame.settled, frame.decider, ...questions.map(({ text }) => text)]
    expect(lix(said(texts, language))).toBeLessThan(35)
  })

  test('has an outcome and a later milestone among the examples', async () => {
    const kinds = outcomeFiles
      .map((file) => sketchOf(readFileSync(file, 'utf8')))
      .filter(({ consultation }) => consultation === basename(path, '.yaml'))
      .map(({ kind }) => kind)
    expect(kinds.sort()).toEqual(['milestone', 'outcome'])
  })
})

describe.each(outcomeFiles)('%s', (path) => {
  const { consultation: id } = sketchOf(readFileSync(path, 'utf8'))
  const home = join(prompts, 'consultations', `${id}.yaml`)
  const now = monday

  test('is good without a warning for its consultation', async () => {
    const consultation = valueIn(await readConsultationFile(home, { city, now }))
    const outcomes = outcomeFiles.filter((file) => file.endsWith(`${id}.outcome.yaml`))
    const outcome = valueIn(await readOutcomeFile(outcomes[0] ?? '', { city, consultation, now }))
    const parsed = await readOutcomeFile(path, {
      city,
      consultation,
      now,
      ...('parts' in outcome ? { outcome } : {}),
    })
    expect(warningsOf(parsed)).toEqual([])
    valueIn(parsed)
  })

  test.each(city.languages)('reads easily in %s (LIX under 35)', async (language) => {
    const consultation = valueIn(await readConsultationFile(home, { city, now }))
    const value = valueIn(await readOutcomeFile(path, { city, consultation, now }))
    const texts =
      'parts' in value
        ? [
            ...value.parts.flatMap((part) => [part.decision, part.why, ...(part.next ? [part.next] : [])]),
            ...value.milestones.map(({ what }) => what),
          ]
        : [value.what, ...(value.why ? [value.why] : [])]
    expect(lix(said(texts, language))).toBeLessThan(35)
  })
})

test('the example outcomes hold a yes, a yes in part and a no for everyone, and a milestone done, delayed and dropped', async () => {
  const verdicts: string[] = []
  for (const path of outcomeFiles) {
    const { consultation: id } = sketchOf(readFileSync(path, 'utf8'))
    const home = join(prompts, 'consultations', `${id}.yaml`)
    const consultation = valueIn(await readConsultationFile(home, { city, now: monday }))
    const value = valueIn(await readOutcomeFile(path, { city, consultation, now: monday }))
    if ('parts' in value)
      verdicts.push(...value.parts.filter(({ concerns }) => concerns.kind === 'everyone').map(({ verdict }) => verdict))
    else verdicts.push(value.state)
  }
  expect(verdicts.sort()).toEqual([
    'adopted',
    'delayed',
    'done',
    'done',
    'done',
    'done',
    'dropped',
    'in-part',
    'in-part',
    'not-adopted',
  ])
})

test('every shipped file names the schema that checks it', () => {
  for (const path of [join(prompts, 'city.yaml'), ...consultationFiles, ...outcomeFiles]) {
    const text = readFileSync(path, 'utf8')
    const named = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1] ?? ''
    const schema: unknown = JSON.parse(readFileSync(join(path, '..', named), 'utf8'))
    expect(basename(named, '.json')).toBe(sketchOf(text).kind)
    expect(schema).toHaveProperty('properties')
  }
})

function said(texts: readonly Localized[], language: string): string {
  return texts.map((words) => `${inLanguage(words, language).replace(/[.?!]$/, '')}.`).join(' ')
}

/** Björnsson's readability index: words per sentence, plus the share of words with more than six letters in percent. */
function lix(text: string): number {
  const words = text.match(/\p{L}[\p{L}\p{M}'-]*|\d+/gu) ?? []
  const sentences = text.split(/[.?!:](?=\s|$)/).filter((sentence) => /[\p{L}\d]/u.test(sentence))
  const long = words.filter((word) => word.length > 6)
  return words.length / sentences.length + (100 * long.length) / words.length
}
