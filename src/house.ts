import type { Adapter, Channel } from './adapter.ts'
import type { House } from './domain/house.ts'

/** The channel that needs no platform. */
export const sandboxName = 'sandbox'

/** What decides between the sandbox and the city. */
export interface HouseSettings {
  readonly sandbox: 'on' | 'off' | 'auto'
  readonly channels?: readonly string[] | undefined
  readonly databaseUrl?: string | undefined
}

/** Whether a channel is meant to run, and what decides it. */
export type Configurable = Pick<Channel, 'channel' | 'configure'>

/**
 * Which of the two these settings start: the sandbox where it is asked for, otherwise the city as soon as a channel is meant to
 * run, however far the operator got with its settings, or a Postgres waits for one. Never both: what is tried in the sandbox
 * would stand on the city's record.
 */
export function houseIn(
  { sandbox, channels, databaseUrl }: HouseSettings,
  known: readonly Configurable[],
  env: Parameters<Channel['configure']>[0],
): { readonly house: House; readonly problems: readonly string[] } {
  const named = channels?.includes(sandboxName) === true
  const problems = [
    ...(named && (channels?.length ?? 0) > 1
      ? [
          'EKKO_CHANNELS names sandbox beside other channels. The sandbox runs alone, with a database of its own: name it alone, or take it out.',
        ]
      : []),
    ...(named && sandbox === 'off'
      ? ['EKKO_CHANNELS names sandbox and EKKO_SANDBOX is off. Change one of the two.']
      : []),
  ]
  if (sandbox === 'on' || named) return { house: 'sandbox', problems }
  if (sandbox === 'off' || databaseUrl !== undefined || channels !== undefined) return { house: 'city', problems }
  const meant = known.some(({ channel, configure }) => channel !== sandboxName && configure(env).state !== 'off')
  return { house: meant ? 'city' : 'sandbox', problems }
}

/** Adapters that are handed in are one house's too. Throws where they are not. */
export function houseOf(adapters: readonly Pick<Adapter, 'channel'>[]): House {
  // Mail goes to staff alone: it belongs to either house.
  const chats = adapters.filter(({ channel }) => channel !== 'mail')
  const sandboxes = chats.filter(({ channel }) => channel === sandboxName)
  if (sandboxes.length > 0 && sandboxes.length < chats.length)
    throw new Error('The sandbox and real channels never run in one Ekko.')
  return sandboxes.length > 0 ? 'sandbox' : 'city'
}
