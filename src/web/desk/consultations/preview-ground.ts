import type { Shows } from '../../../adapter.ts'
import type { Entrance } from '../../../domain/deeplink.ts'

/** What previews, links and posters ask of a running Ekko. */
export interface Preview {
  /** The channels that run. */
  readonly channels: readonly string[]
  /** Every channel there is, with how it shows a message. */
  papers(): Promise<readonly { readonly channel: string; readonly shows?: Shows }[]>
  /** The ways into the channels that run, to a conversation that begins with this token. */
  entrancesTo(token: string): Promise<readonly Entrance[]>
}
