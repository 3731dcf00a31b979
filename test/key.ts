import type { ContactId } from '../src/domain/contact.ts'
import { markOf } from '../src/seal/account.ts'
import { keyIn } from '../src/seal/key.ts'
import { type Seal, sealOf } from '../src/seal/seal.ts'
import type { Store } from '../src/store/store.ts'

/** The key of every city in tests, as a setting. */
export const cityKey = { EKKO_KEY: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=' } as const

/** By that key: for a store that several processes of a test open. */
export const citySeal: Seal = sealOf(keyIn(cityKey.EKKO_KEY) ?? Buffer.alloc(0))

const steadyRoot = Buffer.alloc(32, 7).toString('base64')

/** The same key for a town whose marks are alike in every run: what is named after one is written in its transcript. */
export const steadySeal: Seal = {
  ...citySeal,
  close: (purpose, clear) => citySeal.close(purpose, purpose === 'root' ? steadyRoot : clear),
}

/** Under which mark a store knows an account. */
export function known(store: Pick<Store, 'seal'>, account: ContactId): ContactId {
  return markOf(store.seal, account)
}
