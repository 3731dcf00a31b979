import type { Bench } from './suite.ts'
export function talliesKept(_here: () => Bench): void {}
