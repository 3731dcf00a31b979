import type { Configured, Variable } from '../../src/adapter.ts'

/** What one Page needs. */
export interface Settings {
  readonly pageId: string
  readonly pageToken: string
  readonly appSecret: string
  readonly verifyToken: string
  /** With it, doctor can read the token's expiry and permissions, and setup can register the webhook. */
  readonly appId?: string
  readonly graphVersion: string
  readonly graphUrl: string
  readonly template?: TemplateSettings
  /** How long one call may take. */
  readonly timeoutMs: number
}

/** The approved sentence that may be sent when the reply window is closed. */
export interface TemplateSettings {
  readonly name: string
  /** Ekko's language to Meta's code: `da` to `da_DK`. A language that is not here has no template. */
  readonly languages: Readonly<Record<string, string>>
}

/** The newest version when this was written (July 2026); each lives about two years. */
export const graphVersionDefault = 'v26.0'
/** Where Graph is, unless a test server stands in its place. */
const graphUrlDefault = 'https://graph.facebook.com'
/** How long one call to Graph may take. */
export const callTimeoutMs = 15_000

/** What the environment may hold for this channel. */
export const variables: readonly Variable[] = [
  {
    name: 'MESSENGER_PAGE_ID',
    required: true,
    secret: false,
    from: 'your Page on facebook.com: About, Page transparency, Page ID',
    example: '104321000000000',
  },
  {
    name: 'MESSENGER_PAGE_TOKEN',
    required: true,
    secret: true,
    from: 'developers.facebook.com: your app, Messenger, API setup, Generate token for the Page',
  },
  {
    name: 'MESSENGER_APP_SECRET',
    required: true,
    secret: true,
    from: 'developers.facebook.com: your app, App settings, Basic, App secret',
  },
  {
    name: 'MESSENGER_VERIFY_TOKEN',
    required: true,
    secret: true,
    from: 'invented by you, 16 characters or more; typed into the webhook form of the app as well',
  },
  {
    name: 'MESSENGER_APP_ID',
    required: false,
    secret: false,
    from: 'developers.facebook.com: App settings, Basic, App ID; lets doctor check the token and setup register the webhook',
    example: '1234567890',
  },
  {
    name: 'MESSENGER_UTILITY_TEMPLATE_NAME',
    required: false,
    secret: false,
    from: 'invented by you (a-z, 0-9, _); setup submits it to Meta. Without it, news waits until the person next writes',
    example: 'ekko_news',
  },
  {
    name: 'MESSENGER_UTILITY_TEMPLATE_LANGUAGES',
    required: false,
    secret: false,
    from: 'the languages the template is submitted in, as Ekko language=Meta code',
    example: 'da=da_DK,en=en_US',
  },
  {
    name: 'MESSENGER_GRAPH_VERSION',
    required: false,
    secret: false,
    from: `a newer version of the Graph API, when ${graphVersionDefault} expires`,
    example: graphVersionDefault,
  },
  {
    name: 'MESSENGER_GRAPH_URL',
    required: false,
    secret: false,
    from: 'only for tests: another address in place of graph.facebook.com',
    example: graphUrlDefault,
  },
]

/** Reads the variables above; reports every problem at once. */
export function configure(env: Readonly<Record<string, string | undefined>>): Configured<Settings> {
  const value = (name: string): string => (env[name] ?? '').trim()
  if (variables.every(({ name }) => value(name) === '')) {
    return { state: 'off', reason: 'No MESSENGER_ variable is set.' }
  }
  const problems: string[] = variables
    .filter((variable) => variable.required && value(variable.name) === '')
    .map(({ name, from }) => `${name} is not set. Take it from ${from}.`)
  const pageId = value('MESSENGER_PAGE_ID')
  const appId = value('MESSENGER_APP_ID')
  const graphVersion = value('MESSENGER_GRAPH_VERSION') || graphVersionDefault
  const graphUrl = (value('MESSENGER_GRAPH_URL') || graphUrlDefault).replace(/(?<!\/)\/+$/, '')
  const verifyToken = value('MESSENGER_VERIFY_TOKEN')
  for (const [name, id] of [['MESSENGER_PAGE_ID', pageId] as const, ['MESSENGER_APP_ID', appId] as const]) {
    if (id !== '' && !/^\d{1,25}$/.test(id)) problems.push(`${name} must be the number, not the name or the address.`)
  }
  if (verifyToken !== '' && verifyToken.length < 16) {
    problems.push('MESSENGER_VERIFY_TOKEN is shorter than 16 characters. Invent a longer one.')
  }
  if (!/^v\d{1,3}\.\d$/.test(graphVersion)) problems.push('MESSENGER_GRAPH_VERSION must look like v26.0.')
  if (!isSafeAddress(graphUrl)) problems.push('MESSENGER_GRAPH_URL must begin with https://.')
  const template = templateOf(value, problems)
  if (problems.length > 0) return { state: 'wrong', problems }
  const settings: Settings = {
    pageId,
    pageToken: value('MESSENGER_PAGE_TOKEN'),
    appSecret: value('MESSENGER_APP_SECRET'),
    verifyToken,
    ...(appId === '' ? {} : { appId }),
    graphVersion,
    graphUrl,
    ...(template === undefined ? {} : { template }),
    timeoutMs: callTimeoutMs,
  }
  return { state: 'on', settings }
}

function templateOf(value: (name: string) => string, problems: string[]): TemplateSettings | undefined {
  const name = value('MESSENGER_UTILITY_TEMPLATE_NAME')
  const given = value('MESSENGER_UTILITY_TEMPLATE_LANGUAGES')
  if (name === '' && given === '') return undefined
  if (name === '') problems.push('MESSENGER_UTILITY_TEMPLATE_NAME is not set, although its languages are.')
  else if (!/^[a-z0-9_]{1,100}$/.test(name)) {
    problems.push('MESSENGER_UTILITY_TEMPLATE_NAME may only hold a-z, 0-9 and _.')
  }
  const pairs = given.split(',').map((pair) => pair.trim().split('='))
  if (!pairs.every((pair) => pair.length === 2 && pair.every((part) => /^[A-Za-z_-]{2,10}$/.test(part)))) {
    problems.push('MESSENGER_UTILITY_TEMPLATE_LANGUAGES must look like da=da_DK,en=en_US.')
  }
  return { name, languages: Object.fromEntries(pairs.map(([language = '', code = '']) => [language, code])) }
}

/** A token must not travel in the clear, except to this very machine. */
function isSafeAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  return url.protocol === 'https:' || ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)
}
