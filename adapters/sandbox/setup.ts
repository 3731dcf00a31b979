import type { SetupStep } from '../../src/adapter.ts'

/** There is no platform with which anything could be registered. */
export async function setup(): Promise<readonly SetupStep[]> {
  return [{ state: 'unchanged', text: 'sandbox: there is nothing to set up' }]
}
