import type { City } from '../domain/city.ts'
import type { RunningConsultation } from '../domain/consultation.ts'
import { harmlessEntry } from '../domain/direction.ts'
import { inLanguage, type Language } from '../domain/language.ts'
import { release } from '../domain/release/release.ts'
import { type WeighedShown, weighedShown } from '../domain/release/weighed-shown.ts'
import type { Cityside } from './cityside.ts'
import { csvOf, type Separator } from './csv.ts'
import type { Export } from './export.ts'

/** With the table before it is written, the header first. */
export interface WeighedExport extends Export {
  readonly rows: readonly (readonly (string | number)[])[]
}

/** What the answers come to with weights, as the record tells it; undefined where they were not weighed. */
export async function weighedOf(
  { store, city }: Pick<Cityside, 'store' | 'city'>,
  running: RunningConsultation,
): Promise<WeighedShown | undefined> {
  const { id } = running.consultation
  const [weighed, tally] = await Promise.all([store.weighedIn(id), store.tally(id)])
  return weighed && weighedShown(running.consultation, release(running, tally), weighed, city)
}

/** Each option in percent, as answered and as weighed. No weight stands beside an answer: there it would be a place and a role. */
export function exportWeighed(
  weighed: WeighedShown,
  city: Pick<City, 'languages'>,
  language: Language = city.languages[0],
  separator: Separator = ',',
): WeighedExport {
  const rows = [
    ['question', 'answer', 'as answered %', 'weighed %', 'weighed to'],
    ...weighed.questions.flatMap(({ text, step, lines }) =>
      lines.map(({ label, answered, weighed: share }) => [
        ...[inLanguage(text, language), inLanguage(label, language)],
        ...[answered, share, step],
      ]),
    ),
  ]
  return { rows, csv: csvOf(rows, separator), json: `${JSON.stringify(weighed, harmlessEntry, 2)}\n` }
}
