import type { Adapter, AdapterContext, Channel } from '../adapter.ts'
import { type ChosenChannel, chooseChannels } from '../channels.ts'
import type { Config } from '../config.ts'
import { createLog } from '../log.ts'
import { systemClock } from '../loops/clock.ts'
import { contextFor } from '../main.ts'
import { Refusal } from './print.ts'

/** What a command for the operator found or did, a line each, and whether all is well. */
export interface Report {
  readonly lines: readonly string[]
  readonly ok: boolean
}

/** What the operator's commands work on; tests put fakes behind the channels through the settings. */
export interface Ground {
  readonly config: Config
  readonly channels: readonly Channel<unknown>[]
}

/** The channels a command is about. */
export interface About {
  readonly on: readonly ChosenChannel[]
  readonly off: readonly { readonly channel: string; readonly why: string }[]
  /** What is wrong with settings of channels that are meant to run. */
  readonly problems: readonly string[]
}

/** The channel that was named, or all of them. Throws a sentence for one that does not exist or is off. */
export function channelsMeant({ config, channels }: Ground, name: string | undefined): About {
  const choice = chooseChannels(config, channels)
  if (name === undefined) return choice
  const names = channels.map(({ channel }) => channel)
  if (!names.includes(name)) throw new Refusal(`There is no channel "${name}". The channels are ${names.join(', ')}.`)
  const on = choice.on.filter(({ channel }) => channel === name)
  if (on.length > 0) return { on, off: [], problems: [] }
  const configured = channels.find(({ channel }) => channel === name)?.configure(config.env)
  if (configured?.state === 'wrong') throw new Refusal(configured.problems)
  const why = choice.off.find(({ channel }) => channel === name)?.why
  throw new Refusal(`${name} is off. ${why ?? ''}`.trim())
}

/** A channel's context outside of a running Ekko: what it logs by itself would only repeat what the command says. */
export function contextOf(channel: Adapter['channel'], config: Config): AdapterContext {
  return contextFor(channel, config, systemClock, createLog({ level: 'silent' }))
}

/** `done       telegram: the commands are set`. */
export function line(mark: string, channel: string, text: string): string {
  const named = text.startsWith(`${channel}:`) ? text : `${channel}: ${text}`
  return `${mark.padEnd(marksWidth)}${named}`
}

const marksWidth = 11
