import type { DeepLink } from '../../src/adapter.ts'

/** Citizens are never written to by mail, so no code on a poster can lead there. */
export async function deepLink(): Promise<DeepLink> {
  throw new Error('No conversation begins by mail. Make the QR code for another channel.')
}
