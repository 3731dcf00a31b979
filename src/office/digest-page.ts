import { drawAll } from '../digests/charts/draw.ts'
import { chartPlans } from '../digests/charts/plan.ts'
import { digestHtml } from '../digests/write.ts'
import type { DepartmentId } from '../domain/city.ts'
import type { Language } from '../domain/language.ts'
import { digestNow } from './digesting.ts'
import type { Office } from './office.ts'

/** The digest as a page of its own, with its charts drawn. */
export async function digestPage(
  office: Pick<Office, 'store' | 'city' | 'texts' | 'now'>,
  language: Language,
  department?: DepartmentId,
): Promise<string> {
  const digest = await digestNow(office, department)
  return digestHtml(digest, language, office.texts, await drawAll(chartPlans(digest, language, office.texts)))
}
