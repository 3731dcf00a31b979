import { type AdapterContext, SendError, type SetupStep, type SetupTexts } from '../../src/adapter.ts'
import { objectIn, objectsIn, textIn } from '../shared/read.ts'
import { type Client, createClient } from './client.ts'
import { templateCreation } from './encode-template.ts'
import { permissionsNeeded } from './permissions.ts'
import { greetingsTooLong, profileDifferences, profileProperties, wantedProfile } from './profile.ts'
import type { Settings } from './settings.ts'
import { appCallback, callbackUrl, fieldsNeeded, missing, pageFields } from './subscriptions.ts'

/**
 * Brings the Page, the webhook and the templates to where they should be. Reads first and writes only what differs:
 * the profile allows ten calls in ten minutes. Run by hand, never at a start.
 */
export async function setup(
  settings: Settings,
  context: AdapterContext,
  texts: SetupTexts,
): Promise<readonly SetupStep[]> {
  const graph = createClient(settings)
  const steps = [
    ...(await attempt('The Messenger profile', () => profileSteps(graph, settings, texts))),
    ...(await attempt('The webhook', () => webhookSteps(graph, settings, context))),
    ...(await attempt('The Page subscription', () => subscriptionSteps(graph, settings))),
    ...(await attempt('The utility template', () => templateSteps(graph, settings, texts))),
  ]
  return [...steps, reviewStep(settings)]
}

async function profileSteps(graph: Client, settings: Settings, texts: SetupTexts): Promise<readonly SetupStep[]> {
  const path = `/${settings.pageId}/messenger_profile`
  const { fields } = await graph.get(path, { fields: profileProperties.join(',') })
  const differences = profileDifferences(objectIn(fields, 'data', 0) ?? {}, wantedProfile(texts))
  const names = Object.keys(differences)
  if (names.length > 0) await graph.post({ path, fields: { platform: 'messenger', ...differences } })
  const written: SetupStep =
    names.length > 0
      ? { state: 'done', text: `Wrote ${names.join(', ')} to the Page's Messenger profile.` }
      : { state: 'unchanged', text: "The Page's Messenger profile is as it should be." }
  const long = greetingsTooLong(texts).map((language): SetupStep => {
    return {
      state: 'yours',
      text: `The greeting in ${language} is over 160 characters and was left out. Shorten it in prompts/${language}.`,
    }
  })
  return [written, ...long]
}

async function webhookSteps(graph: Client, settings: Settings, context: AdapterContext): Promise<readonly SetupStep[]> {
  if (context.publicUrl === undefined) {
    return [
      {
        state: 'yours',
        text: 'Set EKKO_PUBLIC_URL to the https address that leads to this server, then run setup again.',
      },
    ]
  }
  const url = callbackUrl(context.publicUrl)
  const needed = fieldsNeeded(settings)
  const asApp = graph.asApp()
  if (asApp === undefined || settings.appId === undefined) return [webhookByHand(url, needed)]
  const found = await appCallback(asApp, settings.appId)
  if (found !== undefined && found.url !== url) {
    return [
      {
        state: 'yours',
        text: `The app sends its events to ${found.url}. If that may end, change it to ${url} under Messenger, Webhooks.`,
      },
    ]
  }
  if (found !== undefined && missing(needed, found.fields).length === 0) {
    return [{ state: 'unchanged', text: `The app sends its events to ${url}.` }]
  }
  const fields = { object: 'page', callback_url: url, verify_token: settings.verifyToken, fields: needed.join(',') }
  try {
    await asApp.post({ path: `/${settings.appId}/subscriptions`, fields })
  } catch (error) {
    if (!(error instanceof SendError)) throw error
    const text = `Meta could not reach ${url} (${error.code}). Start Ekko, make sure the address is public, and run setup again.`
    return [{ state: 'failed', text }]
  }
  return [{ state: 'done', text: `The app now sends its events to ${url}.` }]
}

function webhookByHand(url: string, needed: readonly string[]): SetupStep {
  return {
    state: 'yours',
    text: `On developers.facebook.com, in your app under Messenger, Webhooks: callback URL ${url}, verify token as in MESSENGER_VERIFY_TOKEN, and the fields ${needed.join(', ')}. With MESSENGER_APP_ID set, setup does this itself.`,
  }
}

async function subscriptionSteps(graph: Client, settings: Settings): Promise<readonly SetupStep[]> {
  const found = await pageFields(graph, settings)
  const lacking = missing(fieldsNeeded(settings), found)
  if (lacking.length === 0) return [{ state: 'unchanged', text: 'The Page sends the app everything it needs.' }]
  // The list replaces the one before, so what others asked for stays in it.
  const all = [...new Set([...found, ...lacking])]
  await graph.post({ path: `/${settings.pageId}/subscribed_apps`, fields: { subscribed_fields: all } })
  return [{ state: 'done', text: `The Page now sends the app ${lacking.join(', ')} as well.` }]
}

async function templateSteps(graph: Client, settings: Settings, texts: SetupTexts): Promise<readonly SetupStep[]> {
  const { template } = settings
  if (template === undefined) {
    return [{ state: 'unchanged', text: 'No utility template is configured: news waits until the person next writes.' }]
  }
  const path = `/${settings.pageId}/message_templates`
  const { fields } = await graph.get(path, { name: template.name })
  const present = objectsIn(fields, 'data')
  const steps: SetupStep[] = []
  for (const [language, code] of Object.entries(template.languages)) {
    const known = present.find((entry) => entry.name === template.name && entry.language === code)
    const creation = templateCreation(texts, language, settings)
    if (known !== undefined) {
      steps.push({
        state: 'unchanged',
        text: `The template ${template.name} (${code}) is ${textIn(known, 'status') ?? 'there'}.`,
      })
    } else if (creation === undefined) {
      steps.push({
        state: 'yours',
        text: `prompts/${language} has no sentence for the utility template. Write one, or take ${language} out of MESSENGER_UTILITY_TEMPLATE_LANGUAGES.`,
      })
    } else {
      const answer = (await graph.post({ path, fields: creation })).fields
      steps.push({
        state: 'done',
        text: `Submitted the template ${template.name} (${code}): ${textIn(answer, 'status') ?? 'PENDING'}.`,
      })
    }
  }
  return steps
}

function reviewStep(settings: Settings): SetupStep {
  return {
    state: 'yours',
    text: `For people who have no role in your app, Meta must grant Advanced Access, once: App review, Permissions and features: ${permissionsNeeded(settings).join(', ')}.`,
  }
}

/** One step that fails must not hide the others. */
async function attempt(what: string, work: () => Promise<readonly SetupStep[]>): Promise<readonly SetupStep[]> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof SendError)) throw error
    return [{ state: 'failed', text: `${what} could not be set up: ${error.message}. Run "ekko doctor" to see why.` }]
  }
}
