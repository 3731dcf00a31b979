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
  liveIn: (sent) => sent.raw.flatMap((raw) => JSON.stringify(raw).match(/@\[/g) ?? []),
  skips: {
    'a stale signature': 'Meta signs the body and no time; a delivery made again is the same event by its id',
    'an edit changes the message in place':
      'messages in Messenger cannot be changed; posts of the Page can, see messenger.test.ts',
  },
}
