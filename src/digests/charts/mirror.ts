import type { TopLevelSpec } from 'vega-lite'

/** A chart as it is read from right to left: rows begin on the right, bars grow to the left, a scale ascends that way. */
export function mirrored(spec: TopLevelSpec): TopLevelSpec {
  const width = 'width' in spec && typeof spec.width === 'number' ? spec.width : 0
  return turned(spec, width) as TopLevelSpec
}

const otherSide: Readonly<Record<string, string>> = { left: 'right', right: 'left' }

function turned(part: unknown, width: number): unknown {
  if (Array.isArray(part)) return part.map((each) => turned(each, width))
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(Object.entries(part).map(([name, value]) => turnedEntry(name, value, width)))
}

function turnedEntry(name: string, value: unknown, width: number): readonly [string, unknown] {
  switch (name) {
    case 'left':
    case 'right':
      return [otherSide[name] ?? name, value]
    case 'align':
      return [name, otherSide[String(value)] ?? value]
    case 'dx':
      return [name, typeof value === 'number' ? -value : value]
    case 'x':
      return [name, turnedAcross(value, width)]
    case 'y':
      return [name, turnedAxis(value)]
    case 'data':
      return [name, value]
    default:
      return [name, turned(value, width)]
  }
}

/** Pixels are counted from the other side; a scale is run through backwards. */
function turnedAcross(channel: unknown, width: number): unknown {
  if (typeof channel !== 'object' || channel === null) return channel
  if ('value' in channel && typeof channel.value === 'number') return { ...channel, value: width - channel.value }
  if ('scale' in channel && typeof channel.scale === 'object')
    return { ...channel, scale: { ...channel.scale, reverse: true } }
  return channel
}

/** The line that bars grow from. */
function turnedAxis(channel: unknown): unknown {
  if (typeof channel !== 'object' || channel === null || !('axis' in channel) || channel.axis === null) return channel
  return { ...channel, axis: { ...Object(channel.axis), orient: 'right' } }
}
