import type { Choice } from './channels.ts'
import { sandboxName } from './house.ts'
import { type Connected, refusal } from './loops/connect.ts'

/** What the operator who started Ekko is told, one line each: the address, how each channel stands, and what is in the way. */
export function greetingOf(
  url: string | undefined,
  connected: ReadonlyMap<string, Connected>,
  choice: Choice,
  sandboxAt: (url: string) => string = (address) => `${address}/sandbox`,
): readonly string[] {
  const address =
    url !== undefined && connected.has(sandboxName) ? `Open ${sandboxAt(url)} to try it.` : `It listens on ${url}.`
  return [
    url === undefined ? 'Ekko is on.' : `Ekko is on. ${address}`,
    ...[...connected].map(([channel, state]) => standing(channel, state)),
    ...choice.off.map(({ channel, why }) => `${channel}: off. ${why}`),
    ...choice.problems,
  ]
}

function standing(channel: string, connected: Connected): string {
  switch (connected.state) {
    case 'on':
      return `${channel}: on`
    case 'later':
      return `${channel}: cannot be reached yet (${connected.why}); Ekko goes on trying.`
    case 'refused':
      return refusal(channel, connected.why)
    case 'elsewhere': {
      const where = connected.holder === undefined ? 'the store could not be asked who' : connected.holder
      return `${channel}: on. Another process receives for it (${where}); this one takes over when that one ends.`
    }
    default:
      return unknownState(connected)
  }
}

function unknownState(connected: never): never {
  throw new Error(`No words are known for the state ${JSON.stringify(connected)}.`)
}
