import { channelsOnPaper } from '../channel-table.ts'
import { type Cityside, citysideOn } from '../cityside/cityside.ts'
import type { LookAtPlaces } from '../cityside/places-check.ts'
import type { Say } from '../domain/message.ts'
import { type Running, startEkko } from '../main.ts'
import { terminalSay } from '../texts/terminal.ts'
import { placesAsked } from './places.ts'
import { print, Refusal } from './print.ts'
import { settings } from './settings.ts'
import { signed } from './signature.ts'

export { print, Refusal }

/** The cityside as a terminal has it: what it answers is said in the terminal's own language. */
export interface TerminalCityside extends Cityside {
  readonly say: Say
}

/**
 * Runs a command against the city's store: acts are decided here and now, messages leave from the process that `npm start`
 * runs, so that a command never sends anything by itself.
 */
export async function withCityside<T>(work: (cityside: TerminalCityside, running: Running) => Promise<T>): Promise<T> {
  const channels = await channelsOnPaper()
  const running = await startEkko(
    { ...settings(channels), logLevel: 'error', roles: new Set(['process']) },
    { channels, once: true },
  )
  try {
    // No platform is connected here, so they are asked past the channels that only decide.
    const lookAtPlaces: LookAtPlaces = (communities) => placesAsked(running.config, communities)
    const cityside = citysideOn({ ...running, lookAtPlaces })
    const act: Cityside['act'] = (one, by, why) => {
      const { by: actor, reason = why } = signed(by)
      return cityside.act(one, actor, reason)
    }
    return await work({ ...cityside, act, say: terminalSay(running.texts) }, running)
  } finally {
    await running.stop()
  }
}
