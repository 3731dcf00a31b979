import { join } from 'node:path'
import {
  type Adapter,
  type AdapterContext,
  type Channel,
  type CommunityId,
  type DeepLink,
  type Finding,
  SendError,
  type SetupStep,
  type SetupTexts,
  type Shows,
  type ShowsForm,
} from './adapter.ts'
import type { Config } from './config.ts'
import { isThisMachine } from './domain/this-machine.ts'
import { sandboxName } from './house.ts'

/** A channel whose settings are good. Its settings' type is known to itself alone. */
export interface ChosenChannel {
  readonly channel: string
  create(context: AdapterContext): Adapter
  setup(context: AdapterContext, texts: SetupTexts): Promise<readonly SetupStep[]>
  doctor(context: AdapterContext, communities: readonly CommunityId[]): Promise<readonly Finding[]>
  /** Whether posts can go to these communities; nothing is found where the channel has none. */
  places(context: AdapterContext, communities: readonly CommunityId[]): Promise<readonly Finding[]>
  /** The way into a conversation that begins with this token. */
  deepLink(token: string, where: { readonly localUrl: string }): Promise<DeepLink>
}

/** Which channels run, and why the others do not. */
export interface Choice {
  readonly on: readonly ChosenChannel[]
  readonly off: readonly { readonly channel: string; readonly why: string }[]
  /** Sentences about channels that are meant to run and cannot; the others go on. */
  readonly problems: readonly string[]
}

/**
 * Chooses the channels to run: in a city those EKKO_CHANNELS names, or all that have their settings; in the sandbox the sandbox
 * alone, whatever else is configured, and never where other machines could reach it.
 */
export function chooseChannels(config: Config, channels: readonly Channel[]): Choice {
  const real = channels.filter(({ channel }) => channel !== sandboxName)
  const parts = [
    ...real.map((channel) => (config.house === 'city' ? look(channel, config) : beside(channel, config))),
    ...channels.filter(({ channel }) => channel === sandboxName).map((channel) => sandboxPart(channel, config)),
  ]
  return {
    on: parts.flatMap(({ on }) => (on === undefined ? [] : [on])),
    off: parts.flatMap(({ off }) => (off === undefined ? [] : [off])),
    problems: parts.flatMap(({ problems }) => problems),
  }
}

interface Looked {
  readonly on?: ChosenChannel
  readonly off?: { readonly channel: string; readonly why: string }
  readonly problems: readonly string[]
}

function look<Settings>(
  channel: Channel<Settings>,
  config: Pick<Config, 'channels' | 'env'>,
  env = config.env,
): Looked {
  const name = channel.channel
  const named = config.channels?.includes(name)
  if (named === false) return { off: { channel: name, why: 'EKKO_CHANNELS does not name it.' }, problems: [] }
  const configured = channel.configure(env)
  switch (configured.state) {
    case 'on': {
      const { settings } = configured
      return {
        on: {
          channel: name,
          create: (context) => channel.create(settings, context),
          setup: (context, texts) => channel.setup(settings, context, texts),
          doctor: (context, communities) => channel.doctor(settings, context, communities),
          places: async (context, communities) => (await channel.places?.(settings, context, communities)) ?? [],
          deepLink: (token, where) => channel.deepLink(settings, token, where),
        },
        problems: [],
      }
    }
    case 'off':
      return {
        off: { channel: name, why: configured.reason },
        problems: named === true ? [configured.reason] : [],
      }
    case 'wrong':
      return { off: { channel: name, why: 'its settings are wrong' }, problems: configured.problems }
    default:
      return unknownState(configured)
  }
}

/** A channel that stays off because the sandbox runs. */
function beside({ channel, configure }: Channel, { env, channels }: Config): Looked {
  const configured = configure(env)
  const why =
    channels?.includes(channel) === false
      ? 'EKKO_CHANNELS does not name it.'
      : configured.state === 'off'
        ? configured.reason
        : 'EKKO_SANDBOX is on, and the sandbox runs alone, with a database of its own.'
  return { off: { channel, why }, problems: [] }
}

function sandboxPart(channel: Channel, config: Config): Looked {
  if (config.house === 'city') {
    const why =
      config.sandbox === 'off'
        ? 'EKKO_SANDBOX is off.'
        : 'This is the city. EKKO_SANDBOX=on starts the sandbox in its place, with a database of its own.'
    return { off: { channel: sandboxName, why }, problems: [] }
  }
  if (!isThisMachine(config.host)) {
    const problem = `In the sandbox anyone can act as any citizen, so it runs on this machine only. Set EKKO_HOST to 127.0.0.1, or configure a channel and set EKKO_SANDBOX=off.`
    return {
      off: { channel: sandboxName, why: 'EKKO_HOST is open to other machines' },
      problems: [problem],
    }
  }
  const { channels: _named, ...rest } = config
  // Beside the database, so that the chat and what Ekko knows of it are kept or thrown away together.
  const EKKO_SANDBOX_CHAT = config.env.EKKO_SANDBOX_CHAT ?? join(config.dataDir, 'sandbox-chat.jsonl')
  return look(channel, rest, { ...config.env, EKKO_SANDBOX: 'on', EKKO_SANDBOX_CHAT })
}

/** What can be known of a channel without its platform's library. */
export type Paper<Settings = unknown> = Pick<Channel<Settings>, 'channel' | 'variables' | 'configure'> &
  Pick<Adapter, 'limits'> & {
    /** Absent where a message is shown as it is. */
    readonly shows?: Shows
    /** Absent where there are no forms. */
    readonly showsForm?: ShowsForm
  }

/** A channel of which no more is known than settings and limits: enough to decide what to say there. It sends nothing. */
export function onPaper<Settings>({ channel, variables, configure, limits }: Paper<Settings>): Channel<Settings> {
  const refuse = () => Promise.reject(new SendError('misconfigured', 'on_paper'))
  const create = (): Adapter => ({ channel, limits, routes: [], start: refuse, send: refuse, stop: async () => {} })
  return { channel, variables, configure, create, setup: refuse, doctor: refuse, deepLink: refuse }
}

function unknownState(configured: never): never {
  throw new Error(`No answer is known to the channel state ${JSON.stringify(configured)}.`)
}
