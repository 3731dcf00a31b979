import { type AdapterContext, type Finding, SendError, type SetupStep } from '../../src/adapter.ts'
import { type Settings, senderDomain, serverName } from './settings.ts'
import { greet } from './smtp.ts'

/** Connects and logs in as for a mail, and says what to do when that fails. */
export async function doctor(settings: Settings, _context: AdapterContext): Promise<readonly Finding[]> {
  const server = serverName(settings)
  try {
    await greet(settings)
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

/** Nothing can be registered by mail; what is left is for whoever runs the domain. */
export async function setup(settings: Settings): Promise<readonly SetupStep[]> {
  const domain = senderDomain(settings)
  const text = `mail: let the SPF and DKIM records of ${domain} name ${settings.host}, so that digests are not taken for spam`
  return [{ state: 'yours', text }]
}
