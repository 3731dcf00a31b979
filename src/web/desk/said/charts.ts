import type { Chart } from '../../../digests/charts/chart.ts'
import { type Drawn, drawAll } from '../../../digests/charts/draw.ts'
import { type ChartPlan, chartPlans } from '../../../digests/charts/plan.ts'
import type { ConsultationDigest } from '../../../digests/consultation.ts'
import type { Language } from '../../../domain/language.ts'
import type { Texts } from '../../../texts/texts.ts'

/** Pages that are looked at again and again draw a chart once, as long as its numbers are the same. */
const drawnMax = 200
const drawnBefore = new Map<string, Chart>()

/** The charts of one consultation, each drawn once for the same numbers. */
export async function chartsOf(digest: ConsultationDigest, language: Language, texts: Texts): Promise<Drawn> {
  const plans = chartPlans({ consultations: [digest] }, language, texts)
  const drawn = new Map<string, Chart>()
  for (const plan of plans) {
    // What a chart shows is what it says.
    const mark = JSON.stringify([plan.language, plan.key, plan.title, plan.alt, 'map' in plan])
    const chart = drawnBefore.get(mark) ?? (await freshly(plan))
    if (!drawnBefore.has(mark)) keep(mark, chart)
    drawn.set(plan.key, chart)
  }
  return drawn
}

async function freshly(plan: ChartPlan): Promise<Chart> {
  const chart = (await drawAll([plan])).get(plan.key)
  if (!chart) throw new Error('A chart was planned and not drawn.')
  return chart
}

function keep(mark: string, chart: Chart): void {
  const [oldest] = drawnBefore.keys()
  if (drawnBefore.size >= drawnMax && oldest !== undefined) drawnBefore.delete(oldest)
  drawnBefore.set(mark, chart)
}
