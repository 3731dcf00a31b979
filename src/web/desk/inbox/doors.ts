import type { Door } from '../door.ts'
import { askDoors } from './ask.ts'
import { exchangeDoors } from './exchange.ts'
import { front } from './front.ts'
import { ideaDoors } from './idea.ts'
import { offerDoors } from './offer.ts'

/** The inbox: ideas, exchanges and offers, each with its clock. */
export const inboxDoors: readonly Door[] = [front, ...ideaDoors, ...exchangeDoors, ...offerDoors, ...askDoors]
