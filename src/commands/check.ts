import { dirname, resolve } from 'node:path'
import { cityIn, cityRemarks } from '../city-files.ts'
import { consultationIn, isMilestone, newsIn, outcomeIn, sketchIn } from '../cityside/files.ts'
import { type Checked, checkLaunch } from '../cityside/launch-check.ts'
import { preview, shownText } from '../cityside/preview.ts'
import { wordingRemarks } from '../cityside/wording-check.ts'
import { type CityText, newsTexts, outcomeTexts, reportTexts } from '../domain/city-text.ts'
import type { Consultation } from '../domain/consultation.ts'
import { inLanguage } from '../domain/language.ts'
import type { TextRef } from '../domain/message.ts'
import type { MilestoneReport, Outcome } from '../domain/outcome.ts'
import { type Problem, problemText } from '../files/problem.ts'
import type { PhotoStore } from '../photos/photo-store.ts'
import { untranslatedLines } from '../texts/cityside.ts'
import { takesPhotos, whyNot } from './photo-findings.ts'
import { Refusal, type TerminalCityside, withCityside } from './session.ts'

/**
 * `ekko check FILE`: everything that is wrong with a consultation file, or exactly what citizens will see. Of an outcome, a
 * milestone or news of a consultation that is there: everything that is wrong, and what would make it easier to read. Of a city's
 * file: everything that is wrong with it and its map.
 */
export async function check(file: string): Promise<string> {
  return withCityside(async (cityside, running) => {
    if ((await sketchIn(file))?.kind === 'city') return checkCity(file, running.config.promptsDir)
    const told = await checkTold(cityside, file)
    if (told !== undefined) return told
    const read = await consultationIn(cityside, file)
    if (!read.ok) throw new Refusal([...read.problems, ...read.warnings].map(problemText).map(cityside.say))
    const consultation = read.value
    const previews = cityside.city.languages.map((language) => {
      const shown = preview(consultation, cityside.city, language, cityside.texts)
      return [
        `── ${inLanguage(consultation.title, language)} (${language}) ──`,
        ...shown.map((message) => shownText(message)),
      ].join('\n\n')
    })
    const checked = await checkLaunch(cityside, consultation)
    const notes = [
      ...checkNotes(cityside, read.warnings, checked),
      ...listed([['Languages', untranslatedLines(cityside.texts)]]),
      ...listed([['Pictures', await pictureLines(consultation, running.photos)]]),
    ]
    if (checked.problems.length > 0)
      throw new Refusal([...previews, ...notes, ...cannotOpen(cityside, file, checked.problems)].join('\n\n'))
    return [...previews, ...notes, `${file} can be opened.`].join('\n\n')
  })
}

/** The city is read anew whenever Ekko starts; this tells beforehand whether it can be. */
async function checkCity(file: string, promptsDir: string): Promise<string> {
  const folder = dirname(resolve(file))
  await cityIn(folder, promptsDir)
  const remarks = await cityRemarks(folder, promptsDir)
  return [...listed([['Think about', remarks]]), `${file} is in order.`].join('\n\n')
}

/** Why pictures that are asked for could not be kept. */
async function pictureLines(consultation: Consultation, photos: Pick<PhotoStore, 'check'>): Promise<readonly string[]> {
  const why = takesPhotos(consultation) ? await whyNot(photos) : undefined
  return why === undefined ? [] : [why]
}

/** The check of what is told later; undefined for a file that is none, or whose consultation is not there. */
async function checkTold(cityside: TerminalCityside, file: string): Promise<string | undefined> {
  const sketch = await sketchIn(file)
  const running =
    sketch?.consultation === undefined ? undefined : await cityside.store.consultation(sketch.consultation)
  if (!running || sketch?.kind === undefined || sketch.kind === 'consultation' || sketch.kind === 'city')
    return undefined
  const isNews = sketch.kind === 'news'
  const read = isNews ? await newsIn(cityside, running, file) : await outcomeIn(cityside, running, file)
  const found = (problems: readonly Problem[]) => problems.map(problemText).map(cityside.say)
  if (!read.ok) throw new Refusal(found([...read.problems, ...read.warnings]))
  const texts = 'words' in read.value ? newsTexts(read.value) : toldTexts(read.value)
  const remarks = (await wordingRemarks(cityside, texts)).map(cityside.say)
  const notes = listed([['Think about', [...found(read.warnings), ...remarks]]])
  return [...notes, `${file} can be ${isNews ? 'sent with "news"' : 'published'}.`].join('\n\n')
}

function toldTexts(read: Outcome | MilestoneReport): readonly CityText[] {
  return isMilestone(read) ? reportTexts(read) : outcomeTexts(read)
}

/** How it will be sent, and what to think about first. */
export function checkNotes(
  { say }: TerminalCityside,
  warnings: readonly Problem[],
  { plan, warnings: remarks, before, meanwhile }: Checked,
): readonly string[] {
  return listed([
    ['How it is sent', plan.map(say)],
    ['Think about', [...warnings.map(problemText), ...remarks].map(say)],
    ['Asked before', before.map(say)],
    ['Running now on the same people', meanwhile.map(say)],
  ])
}

/** Sentences under a heading each; nothing where there are none. */
function listed(groups: readonly (readonly [string, readonly string[]])[]): readonly string[] {
  return groups.flatMap(([heading, lines]) =>
    lines.length === 0 ? [] : [[heading, ...lines.map((line) => `  - ${line}`)].join('\n')],
  )
}

/** What stands in the way of a launch. */
export function cannotOpen({ say }: TerminalCityside, file: string, problems: readonly TextRef[]): readonly string[] {
  return listed([[`${file} cannot be opened yet. Change this first`, problems.map(say)]])
}
