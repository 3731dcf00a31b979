import { mapAlt, mapPicture } from '../../digests/charts/map-picture.ts'
import { mapPlot } from '../../digests/charts/map-plot.ts'
import { finished } from '../../digests/charts/svg.ts'
import { inLanguage, type Localized } from '../../domain/language.ts'
import type { QuestionAccount } from './question-record.ts'
import type { Voice } from './voice.ts'

/** Where people pointed, as a map; nothing where the question was about no place, or no number may be shown. */
export function mapHtml(
  { map: shown, lines }: NonNullable<QuestionAccount['said']>,
  key: string,
  question: Localized,
  { city: { map: city }, language, plain }: Voice,
): string {
  if (!shown || !city || !lines.some(({ people }) => people !== null && people > 0)) return ''
  const source = { shown, city, lines: lines.map(({ label, people }) => ({ label, people: people ?? undefined })) }
  const title = inLanguage(question, language)
  const { svg } = finished(
    mapPlot(mapPicture(source, language, plain)),
    key,
    title,
    mapAlt(source, language, plain, title),
  )
  return `<figure>${svg}</figure>`
}
