import { existsSync } from 'node:fs'

// A thread begins without what reads TypeScript in the program that it belongs to; what was built is plain JavaScript.
const built = existsSync(new URL('./thread.js', import.meta.url))
if (!built) (await import('tsx/esm/api')).register()
await import(built ? './thread.js' : './thread.ts')
