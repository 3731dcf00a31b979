import { type AdapterContext, type Finding, SendError } from '../../src/adapter.ts'
import { createClient } from './client.ts'
import { type Settings, serverName } from './settings.ts'

/** Connects and logs in as for a mail, and says what to do when that fails. */
export async function doctor(settings: Settings, _context: AdapterContext): Promise<readonly Finding[]> {
  const server = serverName(settings)
  try {
    await createClient(settings).greet()
    return [{ ok: true, text: `mail: ${server} takes mail from us` }]
  } catch (error) {
    if (!(error instanceof SendError)) throw error
    const advice =
      error.reason === 'misconfigured'
        ? 'Check the user, the password (@ is written %40) and smtp:// or smtps:// in SMTP_URL.'
        : 'Check the name and the port in SMTP_URL, and that this machine may connect to it.'
    return [{ ok: false, text: `mail: ${server} does not take mail from us (${error.code}). ${advice}` }]
  }
}
