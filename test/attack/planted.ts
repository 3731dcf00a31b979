import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** All files below a folder, with what is in them. */
export function filesIn(folder: string): readonly { readonly name: string; readonly bytes: Buffer }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
    .map((name) => ({ name, bytes: readFileSync(name) }))
}

/** How a planted text could stand in bytes without a key: as it is, in hex, in base64 wherever it begins, or as a number or a hash. */
export function tracesOf(text: string): readonly { readonly how: string; readonly bytes: Buffer }[] {
  const own = Buffer.from(text)
  const hashes = ['sha256', 'sha1', 'md5'].flatMap((name) => {
    const hash = createHash(name).update(text).digest()
    // The beginning tells as much as the whole.
    return [
      { how: `${name} in hex`, bytes: Buffer.from(hash.toString('hex').slice(0, 12)) },
      { how: `${name} in base64`, bytes: Buffer.from(hash.toString('base64url').slice(0, 12)) },
      { how: name, bytes: hash.subarray(0, 8) },
    ]
  })
  const number = /^\d{6,18}$/.test(text) ? BigInt(text) : undefined
  return [
    { how: 'in clear', bytes: own },
    { how: 'in UTF-16', bytes: Buffer.from(text, 'utf16le') },
    { how: 'in hex', bytes: Buffer.from(own.toString('hex')) },
    ...[0, 1, 2].flatMap((offset) => {
      const padded = Buffer.concat([Buffer.alloc(offset), own]).toString('base64')
      // Only the characters that the text alone decides.
      const inner = padded.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + own.length) * 8) / 6))
      const url = inner.replace(/\+/g, '-').replace(/\//g, '_')
      return [...new Set([inner, url])].map((each) => ({ how: 'in base64', bytes: Buffer.from(each) }))
    }),
    ...(number === undefined ? [] : [{ how: 'as a number', bytes: bigEndian(number) }]),
    ...hashes,
  ]
}

/** A trace of a text in bytes. */
export interface Trace {
  readonly text: string
  readonly how: string
}

/**
 * Which of many texts stand in bytes, and how. The bytes are gone through once, however many the texts: where four of them begin
 * a trace, the whole of it is compared.
 */
export function tracesIn(bytes: Buffer, texts: readonly string[]): readonly Trace[] {
  const all = texts.flatMap((text) => tracesOf(text).map(({ how, bytes: trace }) => ({ text, how, trace })))
  const found = new Set(all.filter(({ trace }) => trace.length < firstBytes && bytes.includes(trace)))
  const beginning = new Map<number, typeof all>()
  const possible = new Uint8Array(1 << 16)
  for (const each of all) {
    if (each.trace.length < firstBytes) continue
    const first = each.trace.readUInt32LE()
    possible[first & 0xff_ff] = 1
    beginning.set(first, [...(beginning.get(first) ?? []), each])
  }
  for (let at = 0; at + firstBytes <= bytes.length; at += 1) {
    if (possible[(bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)] === 0) continue
    for (const each of beginning.get(bytes.readUInt32LE(at)) ?? [])
      if (!found.has(each) && each.trace.equals(bytes.subarray(at, at + each.trace.length))) found.add(each)
  }
  return all.filter((each) => found.has(each))
}

const firstBytes = 4

/** As SQLite stores an integer. */
function bigEndian(number: bigint): Buffer {
  const hex = number.toString(16)
  return Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex')
}

/** Numbers whose high 32 bits are a planted account, as Telegram makes the ids of taps. */
export function hiddenHigh(bytes: Buffer, accounts: readonly string[]): readonly string[] {
  const planted = new Set(accounts.filter((each) => /^\d{1,10}$/.test(each)))
  const numbers = bytes.toString('latin1').match(/\d{10,20}/g) ?? []
  return numbers.filter((each) => planted.has(String(BigInt(each) >> 32n)))
}
