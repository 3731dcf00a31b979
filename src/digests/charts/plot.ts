import type { TopLevelSpec } from 'vega-lite'

/** Draws a chart as SVG, without a browser and without loading anything. The only place that knows Vega. */
export async function plotted(spec: TopLevelSpec): Promise<string> {
  const { compile, onlyErrors, parse, View } = await vega()
  const view = new View(parse(compile(spec).spec), { renderer: 'none', logLevel: onlyErrors, loader: nothingLoads })
  try {
    return await view.toSVG()
  } finally {
    view.finalize()
  }
}

/**
 * Vega takes half a second to load, so only who draws a chart waits for it. vega-lite also gives every Set a `toJSON`
 * without parameters, and the copy of Node's inspect in discord.js cannot be loaded after that; one with a parameter is fine.
 */
async function vega() {
  const [{ Error: onlyErrors, parse, View }, { compile }] = await Promise.all([import('vega'), import('vega-lite')])
  const given: unknown = Object.getOwnPropertyDescriptor(Set.prototype, 'toJSON')?.value
  if (typeof given === 'function' && given.length === 0) {
    const toJSON = function (this: Set<unknown>, _key: unknown): unknown {
      return given.call(this)
    }
    Object.defineProperty(Set.prototype, 'toJSON', { value: toJSON, configurable: true, writable: true })
  }
  return { compile, onlyErrors, parse, View }
}

const refused = () => Promise.reject(new Error('A chart loads nothing: its numbers are in its specification.'))
const nothingLoads = { load: refused, sanitize: refused, http: refused, file: refused }
