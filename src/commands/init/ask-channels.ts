import { randomBytes } from 'node:crypto'
import type { AdapterContext, Channel, Finding, Variable } from '../../adapter.ts'
import type { Environment } from '../../config.ts'
import { text } from '../../domain/message.ts'
import { channelNames } from '../../entrances.ts'
import { sandboxName } from '../../house.ts'
import { messageOf } from '../../log.ts'
import type { Dialogue } from './dialogue.ts'

/** What was answered about channels: settings to write, and the channels that are set up by them. */
export interface ChannelAnswers {
  readonly settings: Readonly<Record<string, string>>
  readonly connected: readonly string[]
}

/** After so many tries the channel is left out. */
const triesMax = 5

/** Asks which channels a city has, for each what it needs, and tries it at once through the channel's own doctor. */
export async function askChannels(
  dialogue: Dialogue,
  channels: readonly Channel[],
  env: Environment,
  contextOf: (channel: string) => AdapterContext,
): Promise<ChannelAnswers> {
  const settings: Record<string, string> = {}
  const connected: string[] = []
  for (const channel of channels) {
    if (channel.channel === sandboxName) continue
    const isSet = channel.variables.some(({ name, required }) => required && env[name]?.trim())
    const called = channelNames[channel.channel] ?? channel.channel
    if (!(await dialogue.agree(text('init-channel', { channel: called }), isSet))) continue
    const answered = await askChannel(dialogue, channel, called, env, contextOf(channel.channel))
    if (answered === undefined) dialogue.says('init-channel-left', { channel: called })
    else {
      Object.assign(settings, answered)
      connected.push(channel.channel)
    }
  }
  return { settings, connected }
}

/** What is new in one channel's settings; undefined where the person skips what it cannot do without. */
async function askChannel(
  dialogue: Dialogue,
  channel: Channel,
  called: string,
  env: Environment,
  context: AdapterContext,
): Promise<Readonly<Record<string, string>> | undefined> {
  const answered: Record<string, string> = {}
  let wanted = channel.variables.filter(({ required }) => required)
  for (let tries = 0; tries < triesMax; tries += 1) {
    let isNew = tries === 0
    for (const variable of wanted) {
      const before = answered[variable.name] ?? env[variable.name]?.trim()
      const value = await askVariable(dialogue, variable, before)
      if (value === undefined && variable.required) return undefined
      if (value === undefined || value === before) continue
      answered[variable.name] = value
      isNew = true
    }
    const configured = channel.configure({ ...env, ...answered })
    if (configured.state === 'on') {
      if (!isNew) return answered
      dialogue.says('init-channel-try', { channel: called })
      const findings = await tried(() => channel.doctor(configured.settings, context, []))
      for (const { ok, text: finding } of findings) dialogue.terminal.say(`${ok ? '✓' : '✗'} ${finding}`)
      // Where something is right the token is: what is wrong beside it is put right by "setup", or by a click.
      if (findings.length === 0 || findings.some(({ ok }) => ok)) return answered
      wanted = channel.variables.filter(({ required, secret }) => required && secret)
      dialogue.says('init-channel-again', { name: wanted.map(({ name }) => name).join(', ') })
      continue
    }
    const problems = configured.state === 'wrong' ? configured.problems : [configured.reason]
    for (const problem of problems) dialogue.terminal.say(`✗ ${problem}`)
    wanted = channel.variables.filter(({ name }) => problems.some((problem) => problem.includes(name)))
    // What was wrong is not kept as an answer.
    for (const { name } of wanted) delete answered[name]
  }
  return undefined
}

function askVariable(dialogue: Dialogue, { name, from, secret, required }: Variable, before: string | undefined) {
  // What the city may invent is invented here.
  const otherwise =
    before ?? (required && /^invented by you/.test(from) ? randomBytes(inventedBytes).toString('hex') : undefined)
  const shown =
    otherwise === undefined ? dialogue.words('init-value-skip') : secret ? dialogue.words('init-kept') : otherwise
  return dialogue.ask<string | undefined>({
    asks: text('init-value', { name, from }),
    shown,
    otherwise,
    secret,
    read: (written) => ({ is: written }),
  })
}

const inventedBytes = 16

async function tried(work: () => Promise<readonly Finding[]>): Promise<readonly Finding[]> {
  try {
    return await work()
  } catch (error) {
    return [{ ok: false, text: messageOf(error) }]
  }
}
