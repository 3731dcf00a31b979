import type { Random } from '../../simulation/random.ts'

type Json = unknown
type Holder = Record<string | number, Json>

/** What no platform sends where something else is expected. */
const strange: readonly Json[] = [
  ...[null, true, false, 0, -0, -1, 1, 1.5, 2 ** 31, -(2 ** 31), 2 ** 53, 1e21, 1e308, -1e308, 1e-320],
  ...[Number.NaN, Number.POSITIVE_INFINITY, 1_772_470_800, 1_772_470_800_000, 1_772_470_800_000_000],
  ...[
    '',
    ' ',
    '0',
    '-1',
    '1e308',
    'NaN',
    'null',
    '[object Object]',
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
  ],
  ...[
    '\u0000',
    '\ud83d',
    '\udc4d\ud83d',
    '\u202e',
    '\u2066',
    '\ufeff',
    'e\u0301',
    '👩‍👩‍👧‍👦',
    '٣',
    'İ',
    '<!channel>',
    '@everyone',
  ],
  ...[
    '/start',
    '/stop@ekko_bot',
    'stop',
    'ja',
    '1',
    "'; drop table persons; --",
    '../../etc/passwd',
    'https://ekko.example/',
  ],
  ...[
    '-',
    '.',
    '/',
    ':',
    '_',
    '|',
    'one:',
    'answer_',
    'cmd_',
    'trigger:1:x',
    '1772470800.000100',
    '9'.repeat(20),
    '9'.repeat(400),
  ],
]

/** Names that every object answers to. */
const inherited = ['constructor', '__proto__', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'length', 'toJSON']

/** Long enough to keep a careless reader busy. */
const longCharacters = 70_000
const longParts = [
  'a',
  '.',
  ' ',
  '<',
  '<a>',
  ':',
  ':a:',
  '`',
  '&lt;',
  '@',
  '/',
  '\n',
  '1',
  '👍',
  '\u0301',
  '\ud800',
  '"',
  '_',
  'a ',
]
const deepMax = 2_000

/** One thing that may go wrong with a payload, and the chance of it against the others. */
type Wrong = (random: Random, within: Holder, key: string | number, others: readonly Json[]) => void

const wrongs: readonly Wrong[] = [
  (_, within, key) => {
    if (Array.isArray(within)) within.splice(Number(key), 1)
    else delete within[key]
  },
  (random, within, key) => {
    within[key] = random.pick(strange)
  },
  (random, within, key) => {
    within[key] = random.pick(strange)
  },
  (_, within, key) => {
    within[key] = [within[key]]
  },
  (_, within, key) => {
    within[key] = { [String(key)]: within[key] }
  },
  (random, within, key) => {
    // As JSON has it: a name of its own, which an assignment would not make of `__proto__`.
    if (!Array.isArray(within)) Object.defineProperty(within, random.pick(inherited), own(within[key]))
  },
  (random, within, key) => {
    within[random.pick(Object.keys(within))] = within[key]
  },
  (random, within, key, others) => {
    within[key] = random.pick(placesOf(random.pick(others)))?.value
  },
  (_, within, key) => {
    if (!isHolder(within[key])) within[key] = String(within[key])
  },
  (_, within, key) => {
    if (!isHolder(within[key])) within[key] = Number(within[key])
  },
  (_, within, key) => {
    const value = within[key]
    if (Array.isArray(value)) within[key] = Array.from({ length: 40 }, () => value).flat()
  },
  (random, within, key) => {
    if (random.chance(0.05)) within[key] = random.pick(longParts).repeat(longCharacters)
  },
  (random, within, key) => {
    if (random.chance(0.02)) within[key] = nested(random.below(deepMax), within[key])
  },
]

function isHolder(value: Json): boolean {
  return typeof value === 'object' && value !== null
}

function own(value: Json): PropertyDescriptor {
  return { value, enumerable: true, configurable: true, writable: true }
}

function nested(depth: number, value: Json): Json {
  let outer = value
  for (let level = 0; level < depth; level += 1) outer = level % 2 === 0 ? [outer] : { a: outer }
  return outer
}

/** A place in a payload, with what stands there. */
interface PlaceIn {
  readonly within: Holder
  readonly key: string | number
  readonly value: Json
}

/** More places than this are not looked at: a payload that has grown so is strange enough. */
const placesMax = 400

function placesOf(payload: Json): readonly PlaceIn[] {
  const places: PlaceIn[] = []
  const open: Json[] = [payload]
  while (open.length > 0 && places.length < placesMax) {
    const within = open.pop()
    if (typeof within !== 'object' || within === null) continue
    for (const [key, value] of Object.entries(within)) {
      places.push({ within: within as Holder, key, value })
      open.push(value)
    }
  }
  return places
}

/** More than this at once is noise that every reader throws away. */
const wrongsMax = 5

/** A payload with something wrong in it, or several things; the same seed makes the same. */
export function mutantOf(payload: Json, others: readonly Json[], random: Random): Json {
  const holder: Holder = { payload: structuredClone(payload) }
  const count = 1 + random.below(wrongsMax)
  for (let done = 0; done < count; done += 1) {
    const places = placesOf(holder)
    if (places.length === 0) break
    const { within, key } = random.pick(places)
    random.pick(wrongs)(random, within, key, others)
  }
  return holder.payload
}

/** The same as a body that was broken on its way: cut, with bytes changed or doubled, with a name twice. */
export function brokenBody(payload: Json, random: Random): Uint8Array {
  const bytes = Buffer.from(JSON.stringify(payload) ?? 'null')
  const at = random.below(bytes.length + 1)
  switch (random.below(4)) {
    case 0:
      return bytes.subarray(0, at)
    case 1: {
      const changed = Buffer.from(bytes)
      if (changed.length > 0) changed[Math.min(at, changed.length - 1)] = random.below(256)
      return changed
    }
    case 2:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.max(0, at - 20))])
    default:
      return Buffer.from(bytes.toString().replace('{', `{"type":"constructor","__proto__":{"id":${random.below(9)}},`))
  }
}
