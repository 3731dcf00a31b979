import type { Bench } from './suite.ts'
export function planning(_here: () => Bench): void {}
