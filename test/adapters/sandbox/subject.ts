import { channel as sandbox } from '../../../adapters/sandbox/channel.ts'
import { decode } from '../../../adapters/sandbox/decode.ts'
import type { ChatMessage } from '../../../adapters/sandbox/message.ts'
import type { Subject } from '../subject.ts'
import { startSandbox } from './rig.ts'

/** The sandbox as the suites see it. */
export const subject: Subject = {
  name: 'sandbox',
  channel: sandbox as Subject['channel'],
  decode,
  start: startSandbox,
  // The page shows a block's text as text; a block that carried anything else could be taken for markup.
  liveIn: (sent) =>
    (sent.raw as readonly ChatMessage[]).flatMap((message) =>
      message.bubbles.flatMap((bubble) =>
        bubble.blocks.flatMap((block) => Object.keys(block).filter((key) => key !== 'style' && key !== 'text')),
      ),
    ),
  skips: {
    'a bad, missing or stale signature is refused before parsing':
      'nothing is signed between a page and its own machine; other hosts and origins are refused, see doors.test.ts',
  },
  lacks: {
    'write in thread': 'the page shows one line of messages; a reply names the message it answers',
    'write of oneself': 'the page has no /me',
    paste: 'the page sends no more than one message holds',
    'custom emoji': 'the page has no emoji of its own',
    mention: 'the people of the page do not mention each other',
    'write to a colleague': 'nobody but Ekko is in this chat, and no other app takes it over',
    'be taken over': 'nobody but Ekko is in this chat, and no other app takes it over',
    'be given back': 'nobody but Ekko is in this chat, and no other app takes it over',
    'leave the platform': 'people of the sandbox have no accounts',
  },
}
