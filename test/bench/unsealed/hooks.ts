import type { ResolveHook } from 'node:module'

const replaced = ['data-key.ts', 'seal.ts']

/** Leads from `src/seal` to the file of the same name here. */
export const resolve: ResolveHook = async (specifier, context, next) => {
  const found = await next(specifier, context)
  const name = replaced.find((each) => found.url.split('?', 1)[0]?.endsWith(`/src/seal/${each}`))
  if (name === undefined || context.parentURL?.includes('/unsealed/')) return found
  return { ...found, url: new URL(name, import.meta.url).href }
}
