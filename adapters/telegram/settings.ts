import type { Configured, Variable } from '../../src/adapter.ts'
import { hmacSha256Hex } from '../shared/hmac.ts'

/** What the Telegram adapter is told from outside. */
export interface Settings {
  readonly token: string
  readonly webhookSecret: string
  /** Without a slash at the end. */
  readonly apiRoot: string
}

const apiRootDefault = 'https://api.telegram.org'

/** What the environment may hold for this channel. */
export const variables: readonly Variable[] = [
  {
    name: 'TELEGRAM_BOT_TOKEN',
    required: true,
    secret: true,
    from: 'Telegram, @BotFather, /newbot',
    example: '123456789:AAExampleExampleExampleExampleExamp',
  },
  {
    name: 'TELEGRAM_WEBHOOK_SECRET',
    required: false,
    secret: true,
    from: 'your own choice, 1-256 of A-Z a-z 0-9 _ -; made from the token when absent',
  },
  {
    name: 'TELEGRAM_API_ROOT',
    required: false,
    secret: false,
    from: 'only for a Bot API server of your own, and for tests',
    example: apiRootDefault,
  },
]

/** Reads the settings; every problem is a sentence that says what to do. */
export function configure(env: Readonly<Record<string, string | undefined>>): Configured<Settings> {
  const token = env.TELEGRAM_BOT_TOKEN?.trim() ?? ''
  const secret = env.TELEGRAM_WEBHOOK_SECRET?.trim() ?? ''
  const root = env.TELEGRAM_API_ROOT?.trim() ?? ''
  const missing = 'TELEGRAM_BOT_TOKEN is not set. Ask @BotFather for one, or remove telegram from EKKO_CHANNELS.'
  if (token === '' && secret === '' && root === '') return { state: 'off', reason: missing }

  const problems: string[] = []
  if (token === '') problems.push(missing)
  else if (!/^\d+:[A-Za-z0-9_-]{30,}$/.test(token)) {
    problems.push(
      'TELEGRAM_BOT_TOKEN is not a bot token: one is digits, a colon and about 35 letters and digits. Copy it again from @BotFather (/mybots, your bot, API Token).',
    )
  }
  if (secret !== '' && !/^[A-Za-z0-9_-]{1,256}$/.test(secret)) {
    problems.push(
      'TELEGRAM_WEBHOOK_SECRET may only hold 1 to 256 of A-Z, a-z, 0-9, _ and -. Choose another, or remove it.',
    )
  }
  if (root !== '' && !isWebAddress(root)) {
    problems.push(
      `TELEGRAM_API_ROOT is not a web address such as ${apiRootDefault}. Correct it, or remove it to use Telegram's own.`,
    )
  }
  if (problems.length > 0) return { state: 'wrong', problems }
  return {
    state: 'on',
    settings: {
      token,
      // The secret then needs no place of its own, and changes with the token.
      webhookSecret: secret === '' ? hmacSha256Hex(token, 'ekko telegram webhook') : secret,
      apiRoot: root === '' ? apiRootDefault : root.replace(/(?<!\/)\/+$/, ''),
    },
  }
}

function isWebAddress(value: string): boolean {
  const address = URL.canParse(value) ? new URL(value) : undefined
  return address?.protocol === 'https:' || address?.protocol === 'http:'
}
