import fc from 'fast-check'

/** With a seed every property draws the same cases, so that a failure can be played again; without one, new ones each time. */
const seed = process.env.EKKO_SEED
if (seed !== undefined) fc.configureGlobal({ seed: Number(seed) })
