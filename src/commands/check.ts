import { inLanguage } from '../domain/language.ts'
import { problemLine } from '../files/problem.ts'
import { checkLaunch } from '../office/checking.ts'
import { consultationIn } from '../office/files.ts'
import { preview, shownText } from '../office/previewing.ts'
import { Refusal, withOffice } from './session.ts'

/** `ekko check FILE`: everything that is wrong with a consultation file, or exactly what citizens will see. */
export async function check(file: string): Promise<string> {
  return withOffice(async (office) => {
    const read = await consultationIn(office, file)
    if (!read.ok) throw new Refusal([...read.problems, ...read.warnings].map(problemLine))
    const consultation = read.value
    const previews = office.city.languages.map((language) => {
      const shown = preview(consultation, office.city, language, office.texts)
      return [
        `── ${inLanguage(consultation.title, language)} (${language}) ──`,
        ...shown.map((message) => shownText(message)),
      ].join('\n\n')
    })
    const checked = await checkLaunch(office, consultation)
    const notes = listed([
      ['Think about', [...read.warnings.map(problemLine), ...checked.warnings]],
      ['Asked before', checked.before],
      ['Running now on the same people', checked.meanwhile],
    ])
    if (checked.problems.length > 0)
      throw new Refusal([...previews, ...notes, ...cannotOpen(file, checked.problems)].join('\n\n'))
    return [...previews, ...notes, `${file} can be opened. ${checked.plan}`].join('\n\n')
  })
}

/** Sentences under a heading each; nothing where there are none. */
export function listed(groups: readonly (readonly [string, readonly string[]])[]): readonly string[] {
  return groups.flatMap(([heading, lines]) =>
    lines.length === 0 ? [] : [[heading, ...lines.map((line) => `  - ${line}`)].join('\n')],
  )
}

/** What stands in the way of a launch. */
export function cannotOpen(file: string, problems: readonly string[]): readonly string[] {
  return listed([[`${file} cannot be opened yet. Change this first`, problems]])
}
