import type { Adapter, Receive } from '../../src/adapter.ts'

/** Starts an adapter that is alone in the world: it receives too where only one process may. */
export async function receiving(adapter: Pick<Adapter, 'start' | 'single'>, receive: Receive): Promise<void> {
  await adapter.start(receive)
  await adapter.single?.open()
}
