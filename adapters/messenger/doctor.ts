import { type AdapterContext, type CommunityId, type Finding, SendError } from '../../src/adapter.ts'
import { dayMs, minuteMs, secondMs } from '../../src/domain/time.ts'
import { idIn, integerIn, objectIn, objectsIn, textIn, textsIn } from '../shared/read.ts'
import { type Client, createClient } from './client.ts'
import { permissionsNeeded } from './permissions.ts'
import { routingAdvice } from './routing.ts'
import type { Settings } from './settings.ts'
import { appCallback, callbackUrl, fieldsNeeded, missing, otherApps, pageFields } from './subscriptions.ts'

/** Webhook signatures carry no time, but tokens, windows and promises do. */
const clockSkewMsMax = 2 * minuteMs
const expiryWarningMs = 14 * dayMs

/** Looks at everything that can be wrong between us and the Page, and says what to do about it. */
export async function doctor(
  settings: Settings,
  context: AdapterContext,
  communities: readonly CommunityId[],
): Promise<readonly Finding[]> {
  const graph = createClient(settings)
  const page = await attempt('the Page', () => pageFindings(graph, settings, context))
  const findings = [...publicUrlFindings(context), ...page, ...communityFindings(settings, communities)]
  // Without a working token every further question would only repeat the answer.
  if (page.some((finding) => !finding.ok && finding.text.includes('MESSENGER_PAGE_TOKEN'))) return findings
  return [
    ...findings,
    ...(await attempt('the token', () => tokenFindings(graph, settings, context))),
    ...(await attempt('the webhook', () => callbackFindings(graph, settings, context))),
    ...(await attempt('the subscription', () => subscriptionFindings(graph, settings))),
    ...(await attempt('the conversation routing', () => routingFindings(graph, settings))),
    ...(await attempt('the utility template', () => templateFindings(graph, settings))),
  ]
}

function publicUrlFindings(context: AdapterContext): readonly Finding[] {
  const url = context.publicUrl
  if (url === undefined)
    return [bad('there is no public address. Set EKKO_PUBLIC_URL: Meta sends events to a webhook only.')]
  return [
    url.startsWith('https://')
      ? good(`the public address is ${url}`)
      : bad(`Meta only sends to https, and EKKO_PUBLIC_URL is ${url}.`),
  ]
}

async function pageFindings(graph: Client, settings: Settings, context: AdapterContext): Promise<readonly Finding[]> {
  let answer: Awaited<ReturnType<Client['get']>>
  try {
    answer = await graph.get('/me', { fields: 'id,name,is_published' })
  } catch (error) {
    if (!(error instanceof SendError)) throw error
    return [refusedFinding(error)]
  }
  const { fields, at } = answer
  const id = idIn(fields, 'id')
  const skewMs = at === undefined ? 0 : Math.abs(at - context.now())
  return [
    id === settings.pageId
      ? good(`the token is valid for the Page ${id}, and the app secret fits it`)
      : bad(
          `MESSENGER_PAGE_TOKEN belongs to ${id ?? 'nobody'}, and MESSENGER_PAGE_ID is ${settings.pageId}. Generate a token for that Page.`,
        ),
    fields.is_published === false
      ? bad('the Page is not published, so nobody but its staff can write to it. Publish it on facebook.com.')
      : good('the Page is published'),
    skewMs <= clockSkewMsMax
      ? good('the clock agrees with Meta')
      : bad(`the clock is ${Math.round(skewMs / secondMs)} seconds away from Meta's. Set the server's clock by NTP.`),
  ]
}

function refusedFinding(error: SendError): Finding {
  if (error.code.startsWith('190') || error.code.startsWith('102')) {
    return bad(
      `Meta refuses MESSENGER_PAGE_TOKEN (${error.code}): it expired or was revoked. Generate a new one under Messenger, API setup.`,
    )
  }
  if (error.reason === 'rejected') {
    return bad(
      `Meta refuses the call (${error.code}): MESSENGER_APP_SECRET is not of the app that MESSENGER_PAGE_TOKEN was made for, or the Page was removed.`,
    )
  }
  return bad(
    `Graph could not be asked about MESSENGER_PAGE_TOKEN: ${error.message}. Check the network and MESSENGER_GRAPH_URL.`,
  )
}

async function tokenFindings(graph: Client, settings: Settings, context: AdapterContext): Promise<readonly Finding[]> {
  const asApp = graph.asApp()
  if (asApp === undefined)
    return [good("the token's permissions and expiry were not looked at: set MESSENGER_APP_ID for that")]
  const { fields } = await asApp.get('/debug_token', { input_token: settings.pageToken })
  const token = objectIn(fields, 'data')
  if (token?.is_valid !== true)
    return [bad('MESSENGER_PAGE_TOKEN is not valid. Generate a new one under Messenger, API setup.')]
  if (idIn(token, 'app_id') !== settings.appId)
    return [bad('MESSENGER_PAGE_TOKEN was made for another app than MESSENGER_APP_ID.')]
  const lacking = missing(permissionsNeeded(settings), textsIn(token, 'scopes'))
  return [
    lacking.length === 0
      ? good('the token has every permission')
      : bad(`the token lacks ${lacking.join(', ')}. Grant them in the app, then generate a new token for the Page.`),
    expiryFinding(integerIn(token, 'expires_at') ?? 0, context.now()),
  ]
}

/** Zero means never. */
function expiryFinding(expiresAtS: number, now: number): Finding {
  if (expiresAtS === 0) return good('the token never expires')
  const day = new Date(expiresAtS * secondMs).toISOString().slice(0, 10)
  return expiresAtS * secondMs - now > expiryWarningMs
    ? good(`the token expires on ${day}`)
    : bad(`MESSENGER_PAGE_TOKEN expires on ${day}. Generate one from a long-lived user token: that never expires.`)
}

async function callbackFindings(
  graph: Client,
  settings: Settings,
  context: AdapterContext,
): Promise<readonly Finding[]> {
  const asApp = graph.asApp()
  if (asApp === undefined || settings.appId === undefined || context.publicUrl === undefined) return []
  const url = callbackUrl(context.publicUrl)
  const found = await appCallback(asApp, settings.appId)
  if (found?.url !== url)
    return [bad(`the app sends its events to ${found?.url ?? 'nowhere'} and not to ${url}. Run "ekko setup".`)]
  const lacking = missing(fieldsNeeded(settings), found.fields)
  return [
    lacking.length === 0
      ? good(`the app sends its events to ${url}`)
      : bad(`the app's webhook lacks ${lacking.join(', ')}. Run "ekko setup".`),
  ]
}

async function subscriptionFindings(graph: Client, settings: Settings): Promise<readonly Finding[]> {
  const lacking = missing(fieldsNeeded(settings), await pageFields(graph, settings))
  return [
    lacking.length === 0
      ? good('the Page sends the app everything it needs')
      : bad(`the Page does not send the app ${lacking.join(', ')}. Run "ekko setup".`),
  ]
}

/** Other apps that get the Page's messages may be given its conversations; then Meta refuses us there, and nothing is wrong with us. */
async function routingFindings(graph: Client, settings: Settings): Promise<readonly Finding[]> {
  const others = await otherApps(graph, settings)
  if (others.length === 0) return [good('no other app takes part in the conversations')]
  return [good(`${others.join(', ')} may take part in the conversations. Where one is refused: ${routingAdvice}`)]
}

async function templateFindings(graph: Client, settings: Settings): Promise<readonly Finding[]> {
  const { template } = settings
  if (template === undefined)
    return [good('no utility template is configured: news waits until the person next writes')]
  const { fields } = await graph.get(`/${settings.pageId}/message_templates`, { name: template.name })
  const present = objectsIn(fields, 'data')
  return Object.values(template.languages).map((code) => {
    const known = present.find((entry) => entry.name === template.name && entry.language === code)
    const status = textIn(known, 'status')
    if (status === 'APPROVED') return good(`the template ${template.name} (${code}) is approved`)
    if (status === undefined) return bad(`the template ${template.name} (${code}) does not exist. Run "ekko setup".`)
    return bad(
      `the template ${template.name} (${code}) is ${status}. Wait for Meta's review; if it was rejected, change its words and its name.`,
    )
  })
}

function communityFindings(settings: Settings, communities: readonly CommunityId[]): readonly Finding[] {
  return communities
    .filter((community) => community.startsWith('messenger:') && community !== `messenger:page/${settings.pageId}`)
    .map((community) => bad(`${community} is not the Page of MESSENGER_PAGE_ID, so nothing can be posted there.`))
}

async function attempt(what: string, work: () => Promise<readonly Finding[]>): Promise<readonly Finding[]> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof SendError)) throw error
    return [bad(`${what} could not be looked at: ${error.message}. ${adviceFor(error)}`)]
  }
}

function adviceFor(error: SendError): string {
  if (error.reason !== 'misconfigured') return 'Try again later.'
  return error.code.startsWith('190')
    ? 'MESSENGER_APP_ID or MESSENGER_APP_SECRET is wrong.'
    : 'A permission is missing: see App review, Permissions and features.'
}

function good(text: string): Finding {
  return { ok: true, text: `messenger: ${text}` }
}

function bad(text: string): Finding {
  return { ok: false, text: `messenger: ${text}` }
}
