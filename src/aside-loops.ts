import type { Config } from './config.ts'
import { Sweep, type SweepParts } from './loops/sweep.ts'
import { askingOf, type ModelGround } from './model/open.ts'
import { type WebhookGround, webhooksOver } from './webhooks/open.ts'

/** What goes on beside taking in, deciding and sending. */
export interface AsideLoop {
  start(): void
  stop(): Promise<void>
}

/** The loops of this process that no message waits for: what is swept away, the city's own systems, and a model, where they are set. */
export function asideLoops(
  { webhooks, model, redisUrl }: Config,
  ground: SweepParts & WebhookGround & ModelGround,
): readonly AsideLoop[] {
  return [
    new Sweep(ground),
    ...(webhooks ? [webhooksOver(webhooks, ground)] : []),
    ...(model ? [askingOf(model, { ...ground, redisUrl })] : []),
  ]
}
