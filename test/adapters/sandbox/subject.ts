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
}
