/** One folder in adapters/: its files, and the names that each of them exports. */
export interface Folder {
  readonly name: string
  readonly files: Readonly<Record<string, readonly string[]>>
}

/** Files that every channel has, with the names that each exports. A reader who knows one folder knows them all. */
export const required: Readonly<Record<string, readonly string[]>> = {
  'README.md': [],
  'adapter.ts': ['createAdapter'],
  'channel.ts': ['channel'],
  'decode.ts': ['decode'],
  'deeplink.ts': ['deepLink'],
  'doctor.ts': ['doctor'],
  'encode.ts': ['encode'],
  'errors.ts': ['sendErrorOf'],
  'limits.ts': ['limits'],
  'paper.ts': ['paper'],
  'send.ts': ['Sender'],
  'settings.ts': ['Settings', 'variables', 'configure'],
  'setup.ts': ['setup'],
}

/** Files for what not every platform has, called the same wherever it has it. */
export const optional: Readonly<Record<string, readonly string[]>> = {
  'attachment.ts': ['attachedIn'],
  'buttons.ts': ['buttonsOf'],
  'client.ts': ['Client', 'createClient'],
  'commands.ts': ['commandsOf'],
  'file.ts': ['fetchFile'],
  'findings.ts': ['good', 'bad'],
  'handle.ts': ['handleText', 'handleOf'],
  'markup.ts': ['markupOf'],
  'modal.ts': ['modalOf'],
  'permissions.ts': ['permissionsNeeded'],
  'external-id.ts': ['externalIdOf', 'placeOf'],
  'places.ts': ['places'],
  'post.ts': ['Poster'],
  'reconcile.ts': ['landed'],
  'shown.ts': ['shows'],
  'signature.ts': ['isSigned'],
  'time.ts': ['instantOf'],
  'webhook.ts': ['webhookPath', 'webhookRoutes'],
  'words.ts': ['plainWords'],
}

/** What one platform has of its own, and why no other has it. */
export const own: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  discord: {
    'answer.ts': 'a tap is answered where it was made, within three seconds, and only once',
    'callback.ts': 'the calls that answer an interaction go by its own token and not by ours',
    'components.ts': 'messages and modals are built of the same numbered parts',
    'conversations.ts': 'a conversation has to be opened before it can be written into, and not too many at once',
    'desk.ts': 'an interaction that waits for the engine has to be acknowledged before it runs out',
    'forums.ts': 'a post in a forum is a thread, and only the channel’s type tells',
    'known.ts': 'a packet says little more than numbers, and earlier ones have told the rest',
    'packets.ts': 'some packets can be read only once something was asked',
    'threads.ts': 'whose post a thread stands under is in no message',
    'guilds.ts': 'being removed from a server names nothing but its id',
    'intake.ts': 'the gateway sends nothing twice, so what cannot be recorded is tried again here',
  },
  mail: {},
  messenger: {
    'routing.ts': 'another app may hold a conversation, and the Page says which has it',
    'profile.ts': 'greeting, menu and Get Started are one profile of the Page',
    'subscriptions.ts': 'the webhook is registered twice, with the app and with the Page',
  },
  sandbox: {
    'chat.ts': 'the platform itself, since the sandbox has none behind it',
    'journal.ts': 'the platform’s memory on disk',
    'message.ts': 'what the platform keeps, and the page shows',
    'stream.ts': 'the pages that look on',
  },
  slack: {
    'accounts.ts': 'messages are taken for closed accounts, as if they were read',
    'emoji.ts': 'signs arrive as names',
    'emoji-names.ts': 'some of those names are in no other list',
    'whose.ts': 'the payloads of one person name different workspaces',
    'bolt.ts': 'the library’s receivers, which hold the ways in',
    'gate.ts': 'the library acknowledges an event before it was looked at',
    'manifest.yaml': 'commands, events and scopes are pasted in by a person, because no token may register them',
    'picture.ts': 'a picture is uploaded and shared by three calls',
    'socket.ts': 'the library’s reconnecting waits too long and can end the process',
  },
  telegram: {
    'head.ts': 'an update carries its own number beside that of its message',
    'person.ts': 'anonymous administrators and channels write under accounts that are no person',
    'polling.ts': 'updates are fetched where there is no public address',
    'tap.ts': 'the spinner and the mark on a tapped button are calls of our own',
  },
}

/** How a folder does not rhyme with the others, as sentences; none when it does. */
export function discords({ name, files }: Folder): readonly string[] {
  const missing = Object.keys(required).filter((file) => files[file] === undefined)
  return [
    ...missing.map((file) => `adapters/${name} has no ${file}.`),
    ...Object.entries(files).flatMap(([file, exported]) => {
      const names = required[file] ?? optional[file] ?? partNames(file)
      if (names === undefined) {
        return own[name]?.[file] === undefined
          ? [
              `adapters/${name}/${file} is called as no file is anywhere else. Take the shared name, or give the reason.`,
            ]
          : []
      }
      return names
        .filter((each) => !exported.includes(each))
        .map((each) => `adapters/${name}/${file} does not export ${each}.`)
    }),
  ]
}

/** A part of decode.ts or encode.ts is named for what it reads or writes: `decode-form.ts` exports `decodeForm`. */
function partNames(file: string): readonly string[] | undefined {
  const [, verb, part] = /^(decode|encode)-([a-z]+)\.ts$/.exec(file) ?? []
  return verb === undefined || part === undefined ? undefined : [`${verb}${part[0]?.toUpperCase()}${part.slice(1)}`]
}
