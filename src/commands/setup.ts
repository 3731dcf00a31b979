import type { SetupStep } from '../adapter.ts'
import { allChannels } from '../channel-table.ts'
import type { ChosenChannel } from '../channels.ts'
import { cityIn } from '../city-files.ts'
import { commands, deskCommand } from '../domain/command.ts'
import { messageOf } from '../log.ts'
import { loadTexts } from '../texts/loading.ts'
import { setupTexts } from '../texts/menus.ts'
import { channelsMeant, contextOf, type Ground, line, type Report } from './operations.ts'
import { settings } from './settings.ts'

/** `ekko setup [CHANNEL]`: brings the platforms to where they should be; a second run changes nothing. */
export async function setup(channel: string | undefined): Promise<Report> {
  const channels = await allChannels()
  return setUp({ config: settings(channels), channels }, channel)
}

/** The same for given settings and channels. Rejects with sentences where the channel or the texts are not there. */
export async function setUp(ground: Ground, name: string | undefined): Promise<Report> {
  const { on, off, problems } = channelsMeant(ground, name)
  const { cityDir, promptsDir } = ground.config
  const texts = setupTexts(loadTexts(promptsDir, await cityIn(cityDir, promptsDir)), [...commands, deskCommand])
  const steps = await Promise.all(
    on.map(async (channel) => {
      const done = await stepsOf(channel, () => channel.setup(contextOf(channel.channel, ground.config), texts))
      return done.map((step) => ({ ...step, channel: channel.channel }))
    }),
  )
  const all = steps.flat()
  return {
    lines: [
      ...all.map(({ state, channel, text }) => line(marks[state], channel, text)),
      ...off.map(({ channel, why }) => line('off', channel, why)),
      ...problems.map((problem) => `failed     ${problem}`),
    ],
    ok: problems.length === 0 && all.every(({ state }) => state !== 'failed'),
  }
}

const marks: Readonly<Record<SetupStep['state'], string>> = {
  done: 'done',
  unchanged: 'unchanged',
  yours: 'click',
  failed: 'failed',
}

async function stepsOf(
  { channel }: ChosenChannel,
  work: () => Promise<readonly SetupStep[]>,
): Promise<readonly SetupStep[]> {
  try {
    return await work()
  } catch (error) {
    const text = `could not be set up: ${messageOf(error)}. Run "ekko doctor ${channel}" to see why.`
    return [{ state: 'failed', text }]
  }
}
