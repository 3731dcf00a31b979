import type { Channel } from '../../src/adapter.ts'
import { create } from './adapter.ts'
import { channel as name } from './decode.ts'
import { doctor } from './doctor.ts'
import { configure, type Settings, variables } from './settings.ts'
import { setup } from './setup.ts'

/** Discord, as main.ts and the commands see it. */
export const channel: Channel<Settings> = { channel: name, variables, configure, create, setup, doctor }
