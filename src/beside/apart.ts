/** Elements of a list that cross to the main thread at once: they are put together again in well under a millisecond. */
const partMax = 250

/** Where a long list is taken out of a value, this stands, with its place among all that were. */
interface Gap {
  readonly '\0list': number
}

/** A value whose long lists cross by themselves. */
export interface Apart {
  readonly shell: unknown
  readonly lists: readonly (readonly unknown[])[]
}

/** Characters that cross at once. */
const charactersMax = 64 * 1024

/** The parts of a list, each put away in a moment: few elements, or fewer where they are long texts. */
export function* partsOf(list: readonly unknown[]): Generator<readonly unknown[]> {
  let part: unknown[] = []
  let characters = 0
  for (const each of list) {
    part.push(each)
    characters += typeof each === 'string' ? each.length : 0
    if (part.length < partMax && characters < charactersMax) continue
    yield part
    part = []
    characters = 0
  }
  if (part.length > 0) yield part
}

/** A long text as a list of its pieces; no character is cut in two. */
export function piecesOf(text: string): readonly string[] {
  const pieces: string[] = []
  for (let at = 0; at < text.length; ) {
    const end = at + charactersMax
    const inside = isHigh(text.charCodeAt(end - 1)) ? end - 1 : end
    pieces.push(text.slice(at, inside))
    at = inside
  }
  return pieces
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}

/** Takes the long lists out of a value, so that none crosses in one piece. */
export function apart(value: unknown): Apart {
  const lists: (readonly unknown[])[] = []
  const shellOf = (each: unknown): unknown => {
    if (Array.isArray(each)) {
      if (!isLong(each)) return each.map(shellOf)
      lists.push(each)
      return { '\0list': lists.length - 1 } satisfies Gap
    }
    if (!isPlain(each)) return each
    return Object.fromEntries(Object.entries(each).map(([name, member]) => [name, shellOf(member)]))
  }
  return { shell: shellOf(value), lists }
}

/** Puts the lists back where they were. */
export function joined({ shell, lists }: Apart): unknown {
  const wholeOf = (each: unknown): unknown => {
    if (Array.isArray(each)) return each.map(wholeOf)
    if (!isPlain(each)) return each
    const place = each['\0list']
    if (typeof place === 'number') return lists[place]
    return Object.fromEntries(Object.entries(each).map(([name, member]) => [name, wholeOf(member)]))
  }
  return wholeOf(shell)
}

function isLong(list: readonly unknown[]): boolean {
  const characters = list.reduce<number>((sum, each) => sum + (typeof each === 'string' ? each.length : 0), 0)
  return list.length > partMax || characters > charactersMax
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
