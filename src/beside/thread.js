// A thread begins without what reads TypeScript in the program it belongs to.
import { register } from 'tsx/esm/api'

register()
await import('./thread.ts')
