import { drawAll } from '../digests/charts/drawing.ts'
import { chartPlans } from '../digests/charts/planning.ts'
import { digestHtml } from '../digests/html.ts'
import { digestJson } from '../digests/json.ts'
import { digestText } from '../digests/text.ts'
import { digestNow } from '../office/digesting.ts'
import { Refusal, withOffice } from './session.ts'

/** The formats a digest can have. */
export const digestFormats = ['text', 'html', 'json'] as const

/** `ekko digest`: what staff should know right now, for one department or all. */
export async function digest(options: {
  readonly department?: string
  readonly format?: string
  readonly language?: string
}): Promise<string> {
  return withOffice(async (office) => {
    const { department, format = 'text', language = office.city.languages[0] } = options
    const ids = office.city.departments.map(({ id }) => id)
    if (department && !ids.includes(department))
      throw new Refusal(`There is no department "${department}". The departments are ${ids.join(', ')}.`)
    if (!office.city.languages.includes(language))
      throw new Refusal(`There is no language "${language}". The languages are ${office.city.languages.join(', ')}.`)
    const built = await digestNow(office, department)
    switch (format) {
      case 'text':
        return digestText(built, language, office.texts)
      case 'html':
        return digestHtml(built, language, office.texts, await drawAll(chartPlans(built, language, office.texts)))
      case 'json':
        return digestJson(built)
      default:
        throw new Refusal(`There is no format "${format}". Take ${digestFormats.join(', ')}.`)
    }
  })
}
