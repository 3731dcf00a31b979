import type { Bench } from './suite.ts'
export function forgetting(_here: () => Bench): void {}
