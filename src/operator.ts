import { timingSafeEqual } from 'node:crypto'

/** A key that is shorter could be guessed. */
export const operatorKeyCharactersMin = 20

/**
 * Whether a request comes from whom the operator named, by the key they share (`Authorization: Bearer …`, RFC 6750, as Prometheus sends
 * it). An address proves nothing: behind a proxy every request comes from the same one. Without a key nothing does.
 */
export function asksAsOperator(key: string | undefined): (authorization: string | undefined) => boolean {
  if (key === undefined) return () => false
  const wanted = Buffer.from(`Bearer ${key}`)
  return (authorization) => {
    const given = Buffer.from(authorization ?? '')
    return given.length === wanted.length && timingSafeEqual(given, wanted)
  }
}
