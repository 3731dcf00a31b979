/** The key of every city in tests, as a setting. */
export const cityKey = { EKKO_KEY: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=' } as const
