import type { Seal } from '../../../src/seal/seal.ts'

export { isClosedAlike, keyBytes, SealError } from '../../../src/seal/seal.ts'

/** Leaves everything as it is. */
export const passingSeal: Seal = {
  mark: (_, clear) => clear,
  close: (_, clear) => clear,
  closeAlike: (_, clear) => clear,
  closeAlikeAsBefore: (_, clear) => clear,
  open: (_, closed) => closed,
}

export function sealOf(): Seal {
  return passingSeal
}
