import { type Finding, SendError } from '../../src/adapter.ts'
import { codeOf, DiscordFailure } from './errors.ts'

/** What could not be looked at. */
export function unasked(what: string, error: unknown): Finding {
  if (error instanceof DiscordFailure) {
    if (error.failing.kind === 'refused' && error.failing.status === 401) {
      return bad('Discord refuses the token. Copy a new one: Bot, Reset Token, and put it into DISCORD_BOT_TOKEN.')
    }
    return bad(
      `${what} could not be checked (${codeOf(error.failing)}). Try again; if it stays so, look at https://discordstatus.com.`,
    )
  }
  const code = error instanceof SendError ? error.code : 'error'
  return bad(`${what} could not be checked (${code}). Try again; if it stays so, look at https://discordstatus.com.`)
}

/** What is as it has to be. */
export function good(text: string): Finding {
  return { ok: true, text: `discord: ${text}` }
}

/** What has to be put right, as a sentence that says how. */
export function bad(text: string): Finding {
  return { ok: false, text: `discord: ${text}` }
}
