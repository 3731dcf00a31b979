import type { Bench } from './suite.ts'
export function cityKept(_here: () => Bench): void {}
