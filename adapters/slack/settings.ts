import type { Configured, Variable } from '../../src/adapter.ts'

/** Everything the Slack adapter is told from outside. */
export interface Settings {
  /** `xoxb-…`. */
  readonly botToken: string
  /** `xapp-…`, for Socket Mode. */
  readonly appToken?: string
  /** For webhooks. */
  readonly signingSecret?: string
  /** Where the Web API is; ends in a slash. */
  readonly apiUrl: string
}

/** Where Slack's Web API is. */
const apiUrlDefault = 'https://slack.com/api/'

/** What the environment may hold for this channel. */
export const variables: readonly Variable[] = [
  {
    name: 'SLACK_BOT_TOKEN',
    required: true,
    secret: true,
    from: 'api.slack.com/apps, your app, OAuth & Permissions, Bot User OAuth Token',
    example: 'xoxb-…',
  },
  {
    name: 'SLACK_APP_TOKEN',
    required: false,
    secret: true,
    from: 'api.slack.com/apps, your app, Basic Information, App-Level Tokens, with the scope connections:write; for Socket Mode',
    example: 'xapp-…',
  },
  {
    name: 'SLACK_SIGNING_SECRET',
    required: false,
    secret: true,
    from: 'api.slack.com/apps, your app, Basic Information, App Credentials; only with a public address',
  },
  {
    name: 'SLACK_API_URL',
    required: false,
    secret: false,
    from: 'leave it out, unless you run a test server in the place of Slack',
    example: apiUrlDefault,
  },
]

/** Reads the settings. Which of the two secrets is needed depends on the public address, so only `create` can tell. */
export function configure(env: Readonly<Record<string, string | undefined>>): Configured<Settings> {
  const botToken = env.SLACK_BOT_TOKEN?.trim() ?? ''
  const appToken = env.SLACK_APP_TOKEN?.trim() ?? ''
  const signingSecret = env.SLACK_SIGNING_SECRET?.trim() ?? ''
  const apiUrl = env.SLACK_API_URL?.trim() ?? ''
  if (botToken === '' && appToken === '' && signingSecret === '') {
    return { state: 'off', reason: 'SLACK_BOT_TOKEN is not set.' }
  }
  const problems: string[] = []
  if (botToken === '') {
    problems.push(
      'SLACK_BOT_TOKEN is not set. Copy the Bot User OAuth Token from api.slack.com/apps, or remove slack from EKKO_CHANNELS.',
    )
  } else if (!botToken.startsWith('xoxb-')) {
    problems.push('SLACK_BOT_TOKEN does not begin with xoxb-. Take the Bot User OAuth Token, not the app-level token.')
  }
  if (appToken !== '' && !appToken.startsWith('xapp-')) {
    problems.push('SLACK_APP_TOKEN does not begin with xapp-. Take the App-Level Token, not the bot token.')
  }
  if (botToken !== '' && appToken === '' && signingSecret === '') {
    problems.push(
      'Neither SLACK_APP_TOKEN nor SLACK_SIGNING_SECRET is set. Set SLACK_APP_TOKEN for Socket Mode, or SLACK_SIGNING_SECRET when Ekko has a public address.',
    )
  }
  if (apiUrl !== '' && !URL.canParse(apiUrl)) {
    problems.push('SLACK_API_URL is not an address. Leave it out to talk to Slack itself.')
  }
  if (problems.length > 0) return { state: 'wrong', problems }
  return {
    state: 'on',
    settings: {
      botToken,
      ...(appToken === '' ? {} : { appToken }),
      ...(signingSecret === '' ? {} : { signingSecret }),
      apiUrl: apiUrl === '' ? apiUrlDefault : apiUrl.endsWith('/') ? apiUrl : `${apiUrl}/`,
    },
  }
}
