import type { AdapterContext, CommunityId, Finding } from '../../src/adapter.ts'
import { channelOf } from '../../src/domain/contact.ts'
import { integerIn, objectIn, textIn } from '../shared/read.ts'
import { requestJson } from '../shared/request.ts'
import { type Client, createClient } from './client.ts'
import { allowedUpdates } from './decode.ts'
import { sendErrorOf } from './errors.ts'
import { placeFinding } from './places.ts'
import { tokenRefused } from './polling.ts'
import type { Settings } from './settings.ts'
import { webhookUrl } from './webhook.ts'

/** A clock further off than this shifts quiet hours and closing times noticeably. */
const clockSkewMsMax = 60_000
/** More updates waiting than this mean that no program fetches them. */
const pendingMax = 100

/** Looks for what keeps the bot from being heard or from speaking. Changes nothing. */
export async function doctor(
  settings: Settings,
  context: AdapterContext,
  communities: readonly CommunityId[],
): Promise<readonly Finding[]> {
  const connection = createClient(settings)
  try {
    const ours = communities.filter((community) => channelOf(community) === 'telegram')
    const greeting = await greet(settings, context, ours.length > 0)
    if (greeting.me === undefined) return greeting.findings
    const findings = [...greeting.findings, ...(await webhookFindings(connection, context))]
    for (const community of ours) findings.push(await placeFinding(connection, community, greeting.me))
    return findings
  } catch (error) {
    return [bad(`telegram: Telegram does not answer (${sendErrorOf(error).code}). Check the network and try again.`)]
  } finally {
    connection.close()
  }
}

interface Greeting {
  readonly me?: number
  readonly findings: readonly Finding[]
}

/** Asks who we are past grammY, which hides the answer's Date header. */
async function greet(settings: Settings, context: AdapterContext, groups: boolean): Promise<Greeting> {
  const before = context.now()
  const answer = await requestJson(`${settings.apiRoot}/bot${settings.token}/getMe`)
  const skewMs = skewOf(answer.headers.get('date'), before, context.now())
  if (answer.status === 401 || answer.status === 404) return { findings: [bad(tokenRefused)] }
  const user = objectIn(answer.body, 'result')
  const me = integerIn(user, 'id')
  if (user === undefined || me === undefined) {
    return { findings: [bad(`telegram: getMe answered ${answer.status} and no bot. Check TELEGRAM_API_ROOT.`)] }
  }
  const findings = [good(`telegram: the token is valid, the bot is @${textIn(user, 'username') ?? ''}`)]
  if (Math.abs(skewMs) > clockSkewMsMax) {
    findings.push(
      bad(
        `telegram: this machine's clock is ${Math.round(Math.abs(skewMs) / 1000)} seconds ${skewMs > 0 ? 'ahead of' : 'behind'} Telegram's. Turn on time synchronisation.`,
      ),
    )
  }
  if (groups && user.can_join_groups !== true) {
    findings.push(
      bad(
        'telegram: the bot may not be added to groups. Send /setjoingroups to @BotFather, choose the bot and Enable.',
      ),
    )
  }
  return { me, findings }
}

/** How far our clock is ahead, in milliseconds; the header has whole seconds only. */
function skewOf(date: string | null, before: number, after: number): number {
  const theirs = Date.parse(date ?? '')
  if (Number.isNaN(theirs)) return 0
  if (before > theirs + 1000) return before - theirs - 1000
  return after < theirs ? after - theirs : 0
}

async function webhookFindings(connection: Client, context: AdapterContext): Promise<readonly Finding[]> {
  const info = await connection.api.raw.getWebhookInfo()
  const url = info.url ?? ''
  const findings: Finding[] = []
  if (context.publicUrl === undefined) {
    findings.push(
      url === ''
        ? good('telegram: no webhook is set, the bot can be polled')
        : bad(
            `telegram: a webhook at ${hostOf(url)} takes all updates, so polling gets none. Run "ekko setup" to remove it.`,
          ),
    )
  } else if (url === webhookUrl(context.publicUrl)) findings.push(good(`telegram: the webhook is ${url}`))
  else if (url === '') findings.push(bad('telegram: no webhook is set. Run "ekko setup".'))
  else {
    findings.push(
      bad(
        `telegram: the webhook points to ${hostOf(url)}, not to ${webhookUrl(context.publicUrl)}. If that is not another program's, run "ekko setup" to take it over.`,
      ),
    )
  }
  const missing =
    info.allowed_updates === undefined ? [] : allowedUpdates.filter((kind) => !info.allowed_updates?.includes(kind))
  if (url !== '' && missing.length > 0) {
    findings.push(bad(`telegram: the webhook leaves out ${missing.join(', ')}. Run "ekko setup".`))
  }
  if (info.pending_update_count > pendingMax) {
    findings.push(
      bad(
        `telegram: ${info.pending_update_count} updates are waiting. Is "ekko start" running and its address reachable?`,
      ),
    )
  }
  if (info.last_error_message !== undefined) {
    const when = new Date((info.last_error_date ?? 0) * 1000).toISOString()
    const advice = /\b401\b/.test(info.last_error_message)
      ? 'The secrets differ: run "ekko setup".'
      : 'Check that the public address reaches this server.'
    findings.push(bad(`telegram: the webhook last failed at ${when}: ${info.last_error_message}. ${advice}`))
  }
  return findings
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'an unreadable address'
}

function good(text: string): Finding {
  return { ok: true, text }
}

function bad(text: string): Finding {
  return { ok: false, text }
}
