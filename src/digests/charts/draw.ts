import { directionOf } from '../../domain/language.ts'
import type { Chart } from './chart.ts'
import { mapPlot } from './map-plot.ts'
import { mirrored } from './mirror.ts'
import type { ChartPlan } from './plan.ts'
import { plotted } from './plot.ts'
import { finished } from './svg.ts'

/** A page with more charts than this is a table; the numbers are all there as text. */
const chartsPerPageMax = 60

/** Charts by their keys, for a page that says their titles itself. */
export type Drawn = ReadonlyMap<string, Chart>

/** Draws charts one after the other, so that whatever else is going on gets its turn between two of them. */
export async function drawAll(plans: readonly ChartPlan[]): Promise<Drawn> {
  const drawn = new Map<string, Chart>()
  for (const plan of plans.slice(0, chartsPerPageMax)) drawn.set(plan.key, await drawOne(plan, false))
  return drawn
}

/** Draws one chart; `titled` where the picture stands alone. */
export async function drawOne(plan: ChartPlan, titled: boolean): Promise<Chart> {
  const plot = await plotOf(plan, titled)
  // What others are waiting for goes first: drawing is the least urgent thing there is.
  await new Promise((resolve) => setImmediate(resolve))
  return finished(plot, plan.key, plan.title, plan.alt)
}

/** A map is never mirrored: west is on the left in every language. */
async function plotOf(plan: ChartPlan, titled: boolean): Promise<string> {
  if ('map' in plan) return mapPlot(plan.map(titled))
  const spec = plan.spec(titled)
  return plotted(directionOf(plan.language) === 'rtl' ? mirrored(spec) : spec)
}
