import { channel } from '../../../adapters/slack/channel.ts'
import { decode } from '../../../adapters/slack/decode.ts'
import type { Subject } from '../subject.ts'
import { startSlack } from './rig.ts'
import { liveIn } from './seen.ts'

/** Slack as the suites see it: by webhook, where there are signatures to check; slack.test.ts asks the same by socket. */
export const subject: Subject = {
  name: 'slack',
  channel: channel as Subject['channel'],
  decode,
  start: (options) => startSlack('http', options),
  liveIn,
  skips: {},
}
