/** A permission of the bot token, with what breaks without it. manifest.yaml asks for exactly these. */
export interface Permission {
  readonly name: string
  readonly without: string
  /** `wished`: everything works without it, only one repair does not. */
  readonly need: 'required' | 'wished'
}

/** The scopes of the bot token. */
export const permissionsNeeded: readonly Permission[] = [
  { name: 'chat:write', need: 'required', without: 'Ekko cannot write at all' },
  { name: 'im:write', need: 'required', without: 'Ekko cannot open direct messages' },
  { name: 'im:history', need: 'required', without: 'Ekko does not receive what people write to it' },
  { name: 'commands', need: 'required', without: 'the /ekko command and the shortcut do not work' },
  { name: 'channels:read', need: 'required', without: 'Ekko does not learn that it was added to a public channel' },
  { name: 'groups:read', need: 'required', without: 'Ekko does not learn that it was added to a private channel' },
  { name: 'files:write', need: 'required', without: 'charts cannot be sent' },
  {
    name: 'reactions:read',
    need: 'wished',
    without: 'an emoji put on a message of Ekko in place of an answer goes unnoticed',
  },
  { name: 'files:read', need: 'wished', without: 'voice clips and pictures can only be answered with a kind no' },
  {
    name: 'app_mentions:read',
    need: 'wished',
    without: 'a person who writes "@ekko stop" in a channel is not heard',
  },
  {
    name: 'users:read',
    need: 'wished',
    without: 'people whose account was closed count as told, since Slack takes messages for them as if they read them',
  },
  {
    name: 'channels:history',
    need: 'wished',
    without:
      'replies under a post in a public channel go unnoticed, and a post that Slack did not answer for stays "unknown" instead of being looked up',
  },
  {
    name: 'groups:history',
    need: 'wished',
    without:
      'replies under a post in a private channel go unnoticed, and a post that Slack did not answer for stays "unknown" instead of being looked up',
  },
]
