import { fieldsOf, listOf, textOf } from './fields.ts'
import type { Graph } from './graph.ts'
import type { Settings } from './settings.ts'
import { webhookPath } from './webhook.ts'

/** What the Page tells us about; a field counts only where the app has it as well. */
export const webhookFields = [
  'messages',
  'messaging_postbacks',
  'messaging_referrals',
  'message_echoes',
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
export async function pageFields(graph: Graph, settings: Settings): Promise<readonly string[]> {
  const { fields } = await graph.get(`/${settings.pageId}/subscribed_apps`, { fields: 'id,subscribed_fields' })
  return listOf(fields.data)
    .map(fieldsOf)
    .filter((app) => settings.appId === undefined || textOf(app.id) === settings.appId)
    .flatMap((app) => listOf(app.subscribed_fields))
    .flatMap((field) => textOf(field) ?? textOf(fieldsOf(field).name) ?? [])
}

/** Where Meta should send our events, when we have a public address. */
export function callbackUrl(publicUrl: string): string {
  return `${publicUrl.replace(/\/+$/, '')}${webhookPath}`
}

/** Where the app sends events of Pages now, and which; undefined when nowhere. */
export async function appCallback(
  asApp: Graph,
  appId: string,
): Promise<{ readonly url: string; readonly fields: readonly string[] } | undefined> {
  const { fields } = await asApp.get(`/${appId}/subscriptions`)
  const ofPages = listOf(fields.data)
    .map(fieldsOf)
    .find((subscription) => subscription.object === 'page')
  const url = textOf(ofPages?.callback_url)
  if (ofPages === undefined || url === undefined) return undefined
  const names = listOf(ofPages.fields).flatMap((field) => textOf(field) ?? textOf(fieldsOf(field).name) ?? [])
  return { url, fields: names }
}

/** What of the needed is not there. */
export function missing(needed: readonly string[], found: readonly string[]): readonly string[] {
  return needed.filter((field) => !found.includes(field))
}
