import { drawAll } from '../digests/charts/draw.ts'
import { chartPlans } from '../digests/charts/plan.ts'
import { digestHtml } from '../digests/write.ts'
import type { DepartmentId } from '../domain/city.ts'
import type { Language } from '../domain/language.ts'
import type { Cityside } from './cityside.ts'
import { digestNow } from './digest.ts'

/** The digest as a page of its own, with its charts drawn. */
export async function digestPage(
  cityside: Pick<Cityside, 'store' | 'city' | 'texts' | 'now' | 'publicUrl'>,
  language: Language,
  department?: DepartmentId,
): Promise<string> {
  const digest = await digestNow(cityside, department)
  return digestHtml(digest, language, cityside.texts, await drawAll(chartPlans(digest, language, cityside.texts)))
}
