import { sandbox } from '../../../adapters/sandbox/adapter.ts'
import { decode } from '../../../adapters/sandbox/decode.ts'
import type { Subject } from '../subject.ts'
import { startSandbox } from './rig.ts'

/** The sandbox as the suites see it. */
export const subject: Subject = {
  name: 'sandbox',
  channel: sandbox as Subject['channel'],
  decode,
  start: startSandbox,
  // The page sets text as text and never as HTML, so no word of anyone can be more than characters.
  liveIn: (sent) => sent.raw.flatMap((raw) => (JSON.stringify(raw).includes('"html"') ? ['html'] : [])),
  skips: {
    'a bad, missing or stale signature is refused before parsing':
      'nothing is signed between a page and its own machine; other hosts and origins are refused, see doors.test.ts',
  },
}
