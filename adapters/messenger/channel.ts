import type { Channel } from '../../src/adapter.ts'
import { createAdapter } from './adapter.ts'
import { deepLink } from './deeplink.ts'
import { doctor } from './doctor.ts'
import { paper } from './paper.ts'
import type { Settings } from './settings.ts'
import { setup } from './setup.ts'

/** A Facebook Page and its Messenger, as main.ts and the commands see them. */
export const channel: Channel<Settings> = { ...paper, create: createAdapter, setup, doctor, deepLink }
