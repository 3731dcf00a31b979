import type { Channel } from '../../src/adapter.ts'
import { createAdapter } from './adapter.ts'
import { deepLink } from './deeplink.ts'
import { doctor } from './doctor.ts'
import { paper } from './paper.ts'
import { places } from './places.ts'
import type { Settings } from './settings.ts'
import { setup } from './setup.ts'

/** Telegram, as main.ts and the commands see it. */
export const channel: Channel<Settings> = { ...paper, create: createAdapter, setup, doctor, places, deepLink }
