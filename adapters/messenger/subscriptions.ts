import { type Fields, idIn, listIn, objectsIn, textIn } from '../shared/read.ts'
import type { Client } from './client.ts'
import type { Settings } from './settings.ts'
import { webhookPath } from './webhook.ts'

/** What the Page tells us about; a field counts only where the app has it as well. */
const webhookFields = [
  'messages',
  'messaging_postbacks',
  'messaging_referrals',
  'message_echoes',
  'message_edits',
  'message_reactions',
  'messaging_handovers',
  'standby',
  'message_deliveries',
  'messaging_policy_enforcement',
  'feed',
] as const

/** With a template, what Meta decides about it. */
const templateField = 'message_template_status_update'

/** The fields this installation needs. */
export function fieldsNeeded(settings: Settings): readonly string[] {
  return settings.template === undefined ? webhookFields : [...webhookFields, templateField]
}

/** The fields the Page sends to our app now. With an app id, other apps on the Page do not count. */
export async function pageFields(graph: Client, settings: Settings): Promise<readonly string[]> {
  const { fields } = await graph.get(`/${settings.pageId}/subscribed_apps`, { fields: 'id,subscribed_fields' })
  return objectsIn(fields, 'data')
    .filter((app) => settings.appId === undefined || idIn(app, 'id') === settings.appId)
    .flatMap((app) => namesIn(app, 'subscribed_fields'))
}

/** The names of other apps that get the Page's messages; none where our own app is not known. */
export async function otherApps(graph: Client, { pageId, appId }: Settings): Promise<readonly string[]> {
  if (appId === undefined) return []
  const { fields } = await graph.get(`/${pageId}/subscribed_apps`, { fields: 'id,name,subscribed_fields' })
  return objectsIn(fields, 'data')
    .filter((app) => idIn(app, 'id') !== appId && namesIn(app, 'subscribed_fields').includes('messages'))
    .map((app) => textIn(app, 'name') ?? idIn(app, 'id') ?? 'another app')
}

/** Where Meta should send our events, when we have a public address. */
export function callbackUrl(publicUrl: string): string {
  return `${publicUrl.replace(/(?<!\/)\/+$/, '')}${webhookPath}`
}

/** Where the app sends events of Pages now, and which; undefined when nowhere. */
export async function appCallback(
  asApp: Client,
  appId: string,
): Promise<{ readonly url: string; readonly fields: readonly string[] } | undefined> {
  const { fields } = await asApp.get(`/${appId}/subscriptions`)
  const ofPages = objectsIn(fields, 'data').find((subscription) => subscription.object === 'page')
  const url = textIn(ofPages, 'callback_url')
  if (ofPages === undefined || url === undefined) return undefined
  return { url, fields: namesIn(ofPages, 'fields') }
}

/** What of the needed is not there. */
export function missing(needed: readonly string[], found: readonly string[]): readonly string[] {
  return needed.filter((field) => !found.includes(field))
}

/** Graph gives the names of fields as texts in one place, and as objects with a name in another. */
function namesIn(value: Fields, list: string): readonly string[] {
  return (listIn(value, list) ?? []).flatMap((field) => textIn(field) ?? textIn(field, 'name') ?? [])
}
