import type { ChannelName, Limits, Shows, ShowsForm } from '../../../adapter.ts'
import type { Entrance } from '../../../domain/deeplink.ts'

/** A channel as far as previews know it: its limits, and how it shows messages and forms. */
export interface ShownChannel {
  readonly channel: ChannelName
  readonly limits: Limits
  readonly shows?: Shows
  readonly showsForm?: ShowsForm
}

/** What previews, links and posters ask of a running Ekko. */
export interface Preview {
  /** The channels that run. */
  readonly channels: readonly string[]
  /** Every channel there is, with how it shows a message. */
  papers(): Promise<readonly ShownChannel[]>
  /** The ways into the channels that run, to a conversation that begins with this token. */
  entrancesTo(token: string): Promise<readonly Entrance[]>
}
