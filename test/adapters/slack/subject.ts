import { channel } from '../../../adapters/slack/channel.ts'
import { decode } from '../../../adapters/slack/decode.ts'
import type { Subject } from '../subject.ts'
import { team } from './payloads.ts'
import { startSlack } from './rig.ts'
import { liveIn } from './seen.ts'

/** Slack as the suites see it: by webhook, where there are signatures to check; slack.test.ts asks the same by socket. */
export const subject: Subject = {
  name: 'slack',
  channel: channel as Subject['channel'],
  decode: (payload, now) => decode(payload, now, team),
  start: (options) => startSlack('http', options),
  liveIn,
  skips: {},
  lacks: {
    location: 'Slack has no places to send',
    venue: 'Slack has no places to send',
    'contact card': 'Slack has no cards to send; a person is only mentioned',
    sticker: 'Slack has no stickers: pictures and emoji stand in their place',
    poll: 'Slack has no polls of its own; those of other apps are messages of those apps',
    'write to a colleague': 'nobody but Ekko is in these direct messages, and no other app takes them over',
    'be taken over': 'nobody but Ekko is in these direct messages, and no other app takes them over',
    'be given back': 'nobody but Ekko is in these direct messages, and no other app takes them over',
  },
}
