import type { Channel } from '../../src/adapter.ts'
import { createAdapter } from './adapter.ts'
import { deepLink } from './deeplink.ts'
import { doctor } from './doctor.ts'
import { configure, type SlackSettings, variables } from './settings.ts'
import { setup } from './setup.ts'

/** Slack as main.ts and the commands see it. */
export const channel: Channel<SlackSettings> = {
  channel: 'slack',
  variables,
  configure,
  create: (settings, context) => createAdapter(settings, context),
  setup,
  doctor,
  deepLink,
}
