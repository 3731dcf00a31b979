import type { Channel } from './adapter.ts'
import { onPaper, type Paper } from './channels.ts'

/** What there is of a channel, imported only when asked for: the platforms' libraries are large. */
interface Row {
  readonly whole: () => Promise<{ readonly channel: Channel }>
  /** Settings and limits, for commands that send nothing: no platform's library is loaded. */
  readonly paper: () => Promise<{ readonly paper: Paper }>
}

/** Every channel there is: a new one is its folder in adapters/, and one line here. */
const table: readonly Row[] = [
  { whole: () => import('../adapters/sandbox/channel.ts'), paper: () => import('../adapters/sandbox/paper.ts') },
  { whole: () => import('../adapters/telegram/channel.ts'), paper: () => import('../adapters/telegram/paper.ts') },
  { whole: () => import('../adapters/discord/channel.ts'), paper: () => import('../adapters/discord/paper.ts') },
  { whole: () => import('../adapters/slack/channel.ts'), paper: () => import('../adapters/slack/paper.ts') },
  { whole: () => import('../adapters/messenger/channel.ts'), paper: () => import('../adapters/messenger/paper.ts') },
  { whole: () => import('../adapters/mail/channel.ts'), paper: () => import('../adapters/mail/paper.ts') },
]

/** Every channel, with all it can do. */
export async function allChannels(): Promise<readonly Channel[]> {
  return Promise.all(table.map(async ({ whole }) => (await whole()).channel))
}

/** What is known of every channel without its platform's library: settings, limits, and how it shows a message. */
export async function papers(): Promise<readonly Paper[]> {
  return Promise.all(table.map(async (row) => (await row.paper()).paper))
}

/** The same for commands that send nothing: settings and limits, without the platforms' libraries. */
export async function channelsOnPaper(): Promise<readonly Channel[]> {
  return (await papers()).map((paper) => onPaper(paper))
}
