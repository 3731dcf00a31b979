import { channel } from '../../../adapters/messenger/channel.ts'
import { decode } from '../../../adapters/messenger/decode.ts'
import type { Subject } from '../subject.ts'
import { startMessenger } from './rig.ts'

/** The Page the fixtures are about. */
export const fixturePage = { pageId: '900100200300', appId: '700800900' }

/** Messenger and the Page as the suites see them. */
export const subject: Subject = {
  name: 'messenger',
  channel: channel as Subject['channel'],
  decode: (payload, now) => decode(payload, now, fixturePage),
  start: startMessenger,
  // Messenger shows text as text; only a Page's posts and comments know a mention, `@[123]`.
  liveIn: ({ to, raw }) =>
    to.startsWith('messenger:page/') ? raw.flatMap((each) => JSON.stringify(each).match(/@\[/g) ?? []) : [],
  skips: {
    'a stale signature': 'Meta signs the body and no time; a delivery made again is the same event by its id',
    'an edit changes the message in place':
      'messages in Messenger cannot be changed; posts of the Page can, see messenger.test.ts',
  },
  lacks: {
    'transcribed voice': 'the platform hands over no transcript',
    'write in thread': 'a conversation with a Page has no threads; a reply is a quote',
    'write of oneself': "Messenger's apps have no /me",
    venue: 'Messenger sends a point without the name of what stands there',
    'contact card': "Messenger's apps send no cards to a Page",
    poll: 'Messenger has polls in groups only',
    forward: 'Meta does not tell a Page that words were passed on: they arrive as the person’s own',
    'custom emoji': 'Messenger has no emoji of its own beside stickers',
    mention: 'a conversation with a Page has nobody to mention',
    unblock: 'Meta tells a Page neither of a block nor of its end',
  },
}
