/** Elements of a list that cross to the main thread at once: they are put together again in well under a millisecond. */
export const partMax = 250

/** Where a long list is taken out of a value, this stands, with its place among all that were. */
interface Gap {
  readonly '\0list': number
}

/** A value whose long lists cross by themselves. */
export interface Apart {
  readonly shell: unknown
  readonly lists: readonly (readonly unknown[])[]
}

/** Takes the long lists out of a value, so that none crosses in one piece. */
export function apart(value: unknown): Apart {
  const lists: (readonly unknown[])[] = []
  const shellOf = (each: unknown): unknown => {
    if (Array.isArray(each)) {
      if (each.length <= partMax) return each.map(shellOf)
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
    if (Array.isArray(each)) return each.length > partMax ? each : each.map(wholeOf)
    if (!isPlain(each)) return each
    const place = each['\0list']
    if (typeof place === 'number') return lists[place]
    return Object.fromEntries(Object.entries(each).map(([name, member]) => [name, wholeOf(member)]))
  }
  return wholeOf(shell)
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
