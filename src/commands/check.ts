import { consultationIn } from '../cityside/files.ts'
import { type Checked, checkLaunch } from '../cityside/launch-check.ts'
import { preview, shownText } from '../cityside/preview.ts'
import { inLanguage } from '../domain/language.ts'
import type { TextRef } from '../domain/message.ts'
import { type Problem, problemText } from '../files/problem.ts'
import { untranslatedLines } from '../texts/cityside.ts'
import { Refusal, type TerminalCityside, withCityside } from './session.ts'

/** `ekko check FILE`: everything that is wrong with a consultation file, or exactly what citizens will see. */
export async function check(file: string): Promise<string> {
  return withCityside(async (cityside) => {
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
    ]
    if (checked.problems.length > 0)
      throw new Refusal([...previews, ...notes, ...cannotOpen(cityside, file, checked.problems)].join('\n\n'))
    return [...previews, ...notes, `${file} can be opened.`].join('\n\n')
  })
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
