import type { Channel } from '../../src/adapter.ts'
import { createAdapter } from './adapter.ts'
import { doctor } from './doctor.ts'
import { messengerLink } from './page.ts'
import { configure, type Settings, variables } from './settings.ts'
import { setup } from './setup.ts'

/** A Facebook Page and its Messenger. */
export const channel: Channel<Settings> = {
  channel: 'messenger',
  variables,
  configure,
  create: createAdapter,
  setup,
  doctor,
  deepLink: async ({ pageId }, token) => ({ url: messengerLink(pageId, token) }),
}
