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
    name: 'channels:history',
    need: 'wished',
    without: 'a post in a public channel that Slack did not answer for stays "unknown" instead of being looked up',
  },
  {
    name: 'groups:history',
    need: 'wished',
    without: 'a post in a private channel that Slack did not answer for stays "unknown" instead of being looked up',
  },
]
