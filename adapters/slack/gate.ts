import type { InFlight } from '../shared/inflight.ts'
import type { App, ReceiverEvent } from './bolt.ts'

/**
 * Bolt acknowledges an event before it was looked at. Behind this gate the acknowledgement waits until everything
 * about the event is done; when something fails there is none, and Slack sends the event again. Stopping waits for
 * the acknowledgement too.
 */
export function gated(app: App, receiving: InFlight): App {
  const gate: App = Object.create(app)
  gate.processEvent = (event: ReceiverEvent) =>
    receiving.run(async () => {
      let answer: unknown
      await app.processEvent({
        ...event,
        ack: async (response: unknown) => {
          answer = response
        },
      })
      await event.ack(answer)
    })
  return gate
}
