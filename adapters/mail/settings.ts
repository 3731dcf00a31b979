import type { Configured, Variable } from '../../src/adapter.ts'

/** What it takes to send mail. */
export interface Settings {
  readonly host: string
  readonly port: number
  /** TLS from the first byte; otherwise STARTTLS where the server has it. */
  readonly secure: boolean
  readonly user?: string
  readonly password?: string
  /** `Ekko <ekko@example.org>`. */
  readonly from: string
  /** How long one step may take. */
  readonly timeoutMs: number
}

/** A mail that was not accepted within this time waits for no answer any more. */
const stepTimeoutMs = 20_000

/** What the environment may hold for this channel. */
export const variables: readonly Variable[] = [
  {
    name: 'SMTP_URL',
    required: true,
    secret: true,
    from: 'your mail server: smtps://user:password@host, or smtp://host:587; ask whoever runs your mail',
    example: 'smtps://ekko%40example.org:password@mail.example.org',
  },
  {
    name: 'MAIL_FROM',
    required: true,
    secret: false,
    from: 'the sender of digests, an address that somebody reads',
    example: 'Ekko <ekko@example.org>',
  },
]

/** Reads the variables above; reports every problem at once. */
export function configure(env: Readonly<Record<string, string | undefined>>): Configured<Settings> {
  const url = (env.SMTP_URL ?? '').trim()
  const from = (env.MAIL_FROM ?? '').trim()
  if (url === '' && from === '')
    return { state: 'off', reason: 'SMTP_URL is not set, so staff get no digests by mail.' }
  const problems = [
    ...(url === '' ? ['SMTP_URL is not set. Write it like smtps://user:password@mail.example.org.'] : []),
    ...(from === '' ? ['MAIL_FROM is not set. Write who sends the digests, like Ekko <ekko@example.org>.'] : []),
    ...(url !== '' && !isSmtpAddress(url)
      ? [
          'SMTP_URL must begin with smtps:// or smtp:// and name a server. Write % signs and @ in a password as %25 and %40.',
        ]
      : []),
    ...(from !== '' && !/^([^<>@]* <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(from)
      ? ['MAIL_FROM is not an address. Write it like Ekko <ekko@example.org>.']
      : []),
  ]
  if (problems.length > 0) return { state: 'wrong', problems }
  const { protocol, hostname, port, username, password } = new URL(url)
  const secure = protocol === 'smtps:'
  const settings: Settings = {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    ...(username === '' ? {} : { user: decodeURIComponent(username), password: decodeURIComponent(password) }),
    from,
    timeoutMs: stepTimeoutMs,
  }
  return { state: 'on', settings }
}

/** What a server is called, without who logs in there. */
export function serverName({ host, port }: Settings): string {
  return `${host}:${port}`
}

/** The domain whose records say that we may send for it: `example.org` of `Ekko <ekko@example.org>`. */
export function senderDomain({ from }: Pick<Settings, 'from'>): string {
  return /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost'
}

function isSmtpAddress(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname, username, password } = new URL(url)
  if ((protocol !== 'smtp:' && protocol !== 'smtps:') || hostname === '') return false
  try {
    return decodeURIComponent(`${username}${password}`).length >= 0
  } catch {
    return false
  }
}
