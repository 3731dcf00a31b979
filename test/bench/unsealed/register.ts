import { register } from 'node:module'

/** Imported before all else, it puts in the place of everything that closes and marks what leaves it as it is: for measuring alone. */
register('./hooks.ts', import.meta.url)
