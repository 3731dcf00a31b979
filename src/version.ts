import { createRequire } from 'node:module'

/** The version of this Ekko, as its package names it. */
export const version: string = (createRequire(import.meta.url)('../package.json') as { readonly version: string })
  .version
