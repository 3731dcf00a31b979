import type { Channel } from '../../src/adapter.ts'
import { create } from './adapter.ts'
import { channel as name } from './decode.ts'
import { doctor } from './doctor.ts'
import { configure, type Settings, variables } from './settings.ts'
import { setup } from './setup.ts'

/** Discord, as main.ts and the commands see it. */
export const channel: Channel<Settings> = {
  channel: name,
  variables,
  configure,
  create,
  setup,
  doctor,
  // A link opens the app's own page, from which one writes to it; it carries no token, and /start shows what is open.
  deepLink: async ({ applicationId }) => ({ url: `https://discord.com/users/${applicationId}`, words: '/start' }),
}
