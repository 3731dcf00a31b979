import { type Fields, fieldsOf, invalid, listOf, Refusal, textOf } from './graph-rules.ts'
import type { ReceivedCall } from './graph-server.ts'
import { type GraphState, nextId, type Template } from './graph-state.ts'

const profileFields = ['get_started', 'greeting', 'persistent_menu', 'ice_breakers', 'whitelisted_domains']

/** GET /debug_token, which only the app itself may ask. */
export function debugToken(state: GraphState, call: ReceivedCall): unknown {
  const valid = call.fields.input_token === state.token
  if (!valid) return { data: { is_valid: false, error: { code: 190, message: 'Malformed access token' }, scopes: [] } }
  return {
    data: {
      app_id: state.appId,
      type: 'PAGE',
      is_valid: true,
      expires_at: state.tokenExpiresAtS,
      data_access_expires_at: 0,
      profile_id: state.pageId,
      scopes: state.scopes,
    },
  }
}

/** GET, POST and DELETE /{page}/messenger_profile. */
export function messengerProfile(state: GraphState, call: ReceivedCall): unknown {
  if (call.method === 'GET') {
    const wanted = (textOf(call.fields.fields) ?? '').split(',')
    const kept = Object.entries(state.profile).filter(([name]) => wanted.includes(name))
    return { data: kept.length === 0 ? [] : [Object.fromEntries(kept)] }
  }
  state.profileWrites += 1
  if (call.method === 'DELETE') {
    for (const name of listOf(call.fields.fields)) delete state.profile[String(name)]
    return { result: 'success' }
  }
  const written = Object.entries(call.fields).filter(([name]) => profileFields.includes(name))
  if (written.length === 0) invalid('no profile field is given')
  const next = { ...state.profile, ...Object.fromEntries(written) }
  checkProfile(next)
  state.profile = next
  return { result: 'success' }
}

function checkProfile(profile: Fields): void {
  for (const list of ['greeting', 'persistent_menu']) {
    const entries = profile[list] === undefined ? undefined : listOf(profile[list]).map(fieldsOf)
    if (entries !== undefined && !entries.some((entry) => entry.locale === 'default')) invalid(`${list} has no default`)
  }
  for (const entry of listOf(profile.greeting).map(fieldsOf)) {
    if ((textOf(entry.text) ?? '').length > 160) invalid('a greeting has at most 160 characters')
  }
  if (profile.persistent_menu !== undefined && profile.get_started === undefined) invalid('a menu needs get_started')
  for (const entry of listOf(profile.persistent_menu).map(fieldsOf)) {
    const actions = listOf(entry.call_to_actions).map(fieldsOf)
    if (actions.length > 20) invalid('a menu has at most 20 entries')
    for (const action of actions)
      if ((textOf(action.title) ?? '').length > 30) invalid('a menu title has at most 30 characters')
  }
}

/** GET and POST /{page}/subscribed_apps. */
export function subscribedApps(state: GraphState, call: ReceivedCall): unknown {
  if (!state.scopes.includes('pages_manage_metadata'))
    throw new Refusal(403, 200, '(#200) pages_manage_metadata is missing')
  if (call.method === 'GET') {
    const app = { id: state.appId, name: 'Ekko', subscribed_fields: state.subscribedFields }
    return { data: [...(state.subscribedFields.length === 0 ? [] : [app]), ...state.otherApps] }
  }
  const given = call.fields.subscribed_fields
  state.subscribedFields = Array.isArray(given) ? given.map(String) : String(given ?? '').split(',')
  state.subscriptionWrites += 1
  return { success: true }
}

/** GET and POST /{app}/subscriptions, with the app's own token. */
export function appSubscriptions(state: GraphState, call: ReceivedCall): unknown {
  if (call.method === 'GET') {
    const { callback } = state
    const fields = callback?.fields.map((name) => ({ name, version: state.version }))
    return {
      data: callback === undefined ? [] : [{ object: 'page', callback_url: callback.url, active: true, fields }],
    }
  }
  if (!state.callbackAnswers) throw new Refusal(400, 2200, '(#2200) Callback verification failed')
  const url = textOf(call.fields.callback_url) ?? invalid('callback_url is missing')
  if (textOf(call.fields.verify_token) === undefined) invalid('verify_token is missing')
  state.callback = { url, fields: String(call.fields.fields).split(',') }
  return { success: true }
}

/** GET and POST /{page}/message_templates. */
export function messageTemplates(state: GraphState, call: ReceivedCall): unknown {
  if (!state.scopes.includes('pages_utility_messaging')) {
    throw new Refusal(403, 10, '(#10) Application does not have permission for this action')
  }
  const name = textOf(call.fields.name)
  if (call.method === 'GET') {
    return { data: state.templates.filter((template) => name === undefined || template.name === name) }
  }
  const language = textOf(call.fields.language)
  if (name === undefined || language === undefined || !/^[a-z0-9_]{1,512}$/.test(name))
    invalid('a template has a name and a language')
  if (call.fields.category !== 'UTILITY') invalid('only utility templates are known here')
  if (state.templates.some((known) => known.name === name && known.language === language))
    invalid('the template exists')
  const components = listOf(call.fields.components).map(fieldsOf)
  checkComponents(components)
  const template: Template = { id: nextId(state), name, language, status: 'PENDING', components }
  state.templates.push(template)
  return { id: template.id, status: template.status, category: 'UTILITY' }
}

function checkComponents(components: readonly Fields[]): void {
  const body = components.find((component) => component.type === 'BODY') ?? invalid('a template has a body')
  const text = textOf(body.text) ?? ''
  if (text === '' || text.length > 1024) invalid('a body has 1 to 1024 characters')
  if (/^\s*\{\{|\}\}\s*$/.test(text)) invalid('a body neither starts nor ends with a placeholder')
  if (/\{\{1\}\}/.test(text) && listOf(fieldsOf(body.example).body_text).length === 0) invalid('a sample is missing')
  const buttons = listOf(components.find((component) => component.type === 'BUTTONS')?.buttons).map(fieldsOf)
  if (buttons.length > 3) invalid('a template has at most 3 buttons')
  for (const button of buttons) {
    if (!['POSTBACK', 'URL', 'PHONE_NUMBER'].includes(String(button.type))) invalid('the button type is not known')
    if (button.type === 'POSTBACK' && button.example !== undefined) {
      throw new Refusal(400, 100, '(#100) Invalid parameter', 2388051)
    }
  }
}
