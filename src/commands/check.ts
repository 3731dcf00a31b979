import { inLanguage } from '../domain/language.ts'
import { problemLine } from '../files/problem.ts'
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
    const warnings = read.warnings.map((warning) => `Think about: ${problemLine(warning)}`)
    const asked = await office.store.audienceSize(consultation)
    return [...previews, ...warnings, `${file} can be opened. Right now ${asked} people would be asked.`].join('\n\n')
  })
}
