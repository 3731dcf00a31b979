import { inLanguage } from '../domain/language.ts'
import type { TextRef } from '../domain/message.ts'
import { type Problem, problemText } from '../files/problem.ts'
import { type Checked, checkLaunch } from '../office/checking.ts'
import { consultationIn } from '../office/files.ts'
import { preview, shownText } from '../office/previewing.ts'
import { untranslatedLines } from '../texts/city-hall.ts'
import { Refusal, type TerminalOffice, withOffice } from './session.ts'

/** `ekko check FILE`: everything that is wrong with a consultation file, or exactly what citizens will see. */
export async function check(file: string): Promise<string> {
  return withOffice(async (office) => {
    const read = await consultationIn(office, file)
    if (!read.ok) throw new Refusal([...read.problems, ...read.warnings].map(problemText).map(office.say))
    const consultation = read.value
    const previews = office.city.languages.map((language) => {
      const shown = preview(consultation, office.city, language, office.texts)
      return [
        `── ${inLanguage(consultation.title, language)} (${language}) ──`,
        ...shown.map((message) => shownText(message)),
      ].join('\n\n')
    })
    const checked = await checkLaunch(office, consultation)
    const notes = [
      ...checkNotes(office, read.warnings, checked),
      ...listed([['Languages', untranslatedLines(office.texts)]]),
    ]
    if (checked.problems.length > 0)
      throw new Refusal([...previews, ...notes, ...cannotOpen(office, file, checked.problems)].join('\n\n'))
    return [...previews, ...notes, `${file} can be opened.`].join('\n\n')
  })
}

/** How it will be sent, and what to think about first. */
export function checkNotes(
  { say }: TerminalOffice,
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
export function cannotOpen({ say }: TerminalOffice, file: string, problems: readonly TextRef[]): readonly string[] {
  return listed([[`${file} cannot be opened yet. Change this first`, problems.map(say)]])
}
