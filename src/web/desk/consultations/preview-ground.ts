import type { Paper } from '../../../channels.ts'
import type { Entrance } from '../../../domain/deeplink.ts'

/** What previews, links and posters ask of a running Ekko. */
export interface Preview {
  /** The channels that run. */
  readonly channels: readonly string[]
  /** Every channel there is, with how it shows a message. */
  papers(): Promise<readonly Pick<Paper, 'channel' | 'limits' | 'shows' | 'showsForm'>[]>
  /** The ways into the channels that run, to a conversation that begins with this token. */
  entrancesTo(token: string): Promise<readonly Entrance[]>
}
