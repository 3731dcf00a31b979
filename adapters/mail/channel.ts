import type { Channel } from '../../src/adapter.ts'
import { createAdapter } from './adapter.ts'
import { doctor, setup } from './doctor.ts'
import { configure, type Settings, variables } from './settings.ts'

/** Mail to staff. */
export const channel: Channel<Settings> = {
  channel: 'mail',
  variables,
  configure,
  create: createAdapter,
  setup,
  doctor,
  deepLink: () => Promise.reject(new Error('No conversation begins by mail. Make the QR code for another channel.')),
}
