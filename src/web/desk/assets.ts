import { readdirSync, readFileSync } from 'node:fs'
import type { WebResponse } from '../../adapter.ts'

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
}

const place = new URL('./assets/', import.meta.url)

/** The desk's styles and scripts, read once: they hold nothing of the city's, so every browser may have them. */
const assets: ReadonlyMap<string, WebResponse> = new Map(
  readdirSync(place).flatMap((name) => {
    const type = types[name.slice(name.lastIndexOf('.') + 1)]
    if (type === undefined) return []
    const headers = { 'content-type': type, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' }
    return [[name, { status: 200, headers, body: new Uint8Array(readFileSync(new URL(name, place))) }] as const]
  }),
)

/** The file of this name, if it is one of the desk's. */
export function assetAt(name: string): WebResponse | undefined {
  return assets.get(name)
}
