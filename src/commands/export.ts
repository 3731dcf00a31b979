import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { exportAnswers } from '../cityside/export.ts'
import { polisFilesOf } from '../cityside/export-polis.ts'
import { exportQuestions } from '../cityside/export-questions.ts'
import { exportWeighed, weighedOf } from '../cityside/export-weighed.ts'
import { exportWorkbook } from '../cityside/export-workbook.ts'
import { directionOf } from '../domain/language.ts'
import { writePrivately } from './private-file.ts'
import { Refusal, withCityside } from './session.ts'

/** `ekko export ID`: everything said, as CSV, XLSX and JSON, by answer number and without contacts; votes also in Polis's tables. */
export async function exportFiles(
  id: string,
  options: { readonly out: string; readonly language?: string; readonly separator?: string },
): Promise<string> {
  const { out, separator = ',' } = options
  if (separator !== ',' && separator !== ';')
    throw new Refusal('The separator is , or ; (Danish Excel opens ; directly).')
  return withCityside(async (cityside) => {
    const { store, city } = cityside
    const running = await store.consultation(id)
    if (!running) throw new Refusal(`There is no consultation with the id "${id}". "status" lists them all.`)
    const [answers, statements, second] = await Promise.all([
      store.answersOf(id),
      store.statementsOf(id),
      store.onBehalfIn(id),
    ])
    const made = exportAnswers(running.consultation, answers, statements, city, options.language, separator, second)
    const { deciderQuestions } = running.consultation
    const asked =
      deciderQuestions &&
      exportQuestions(deciderQuestions, await store.deciderBoard(id), city, options.language, separator)
    const leftward = directionOf(options.language ?? city.languages[0]) === 'rtl'
    const shown = await weighedOf(cityside, running)
    const weighed = shown && exportWeighed(shown, city, options.language, separator)
    const more = { ...(asked && { questions: asked }), ...(weighed && { weighed }) }
    const workbook = await exportWorkbook(made, { leftward, ...more })
    mkdirSync(out, { recursive: true })
    const csv = join(out, `${id}.csv`)
    const xlsx = join(out, `${id}.xlsx`)
    const json = join(out, `${id}.json`)
    writePrivately(csv, made.csv)
    writePrivately(xlsx, workbook)
    writePrivately(json, made.json)
    const beside = Object.entries(more).flatMap(([name, file]) => {
      const named = join(out, `${id}-${name}`)
      writePrivately(`${named}.csv`, file.csv)
      writePrivately(`${named}.json`, file.json)
      return [`${named}.csv`, `${named}.json`]
    })
    const polis = (await polisFilesOf(store, running.consultation, options.language ?? city.languages[0])).flatMap(
      (made) => {
        const folder = join(out, `${id}-${made.question}-polis`)
        mkdirSync(folder, { recursive: true })
        return Object.entries(made.files).map(([name, content]) => {
          writePrivately(join(folder, name), content)
          return join(folder, name)
        })
      },
    )
    return [csv, xlsx, json, ...beside, ...polis].join('\n')
  })
}
