import type { District, Point, Ring } from './map.ts'

/** The rectangle around some districts, in degrees. */
export interface Bounds {
  readonly south: number
  readonly west: number
  readonly north: number
  readonly east: number
}

/** The rectangle around everything that has an outline; undefined where nothing has. */
export function boundsOf(districts: readonly Pick<District, 'rings'>[]): Bounds | undefined {
  let bounds: Bounds | undefined
  for (const { latitude, longitude } of districts.flatMap(({ rings }) => rings.flat())) {
    bounds = {
      south: Math.min(bounds?.south ?? latitude, latitude),
      west: Math.min(bounds?.west ?? longitude, longitude),
      north: Math.max(bounds?.north ?? latitude, latitude),
      east: Math.max(bounds?.east ?? longitude, longitude),
    }
  }
  return bounds
}

/** Whether a point is within the city's rectangle. */
export function isWithin({ south, west, north, east }: Bounds, { latitude, longitude }: Point): boolean {
  return latitude >= south && latitude <= north && longitude >= west && longitude <= east
}

/** The district that a point lies in; on water and in gaps the nearest. */
export function districtAt(districts: readonly District[], point: Point): District | undefined {
  const around = districts.find(({ rings }) => isInside(rings, point))
  if (around) return around
  const [nearest] = districts
    .map((district) => ({ district, far: farFrom(district, point) }))
    .toSorted((one, other) => one.far - other.far)
  return nearest?.district
}

/** Whether a ray from the point crosses the outlines an odd number of times. */
export function isInside(rings: readonly Ring[], { latitude, longitude }: Point): boolean {
  let inside = false
  for (const [one, other] of rings.flatMap(sidesOf)) {
    if (one.latitude > latitude === other.latitude > latitude) continue
    const share = (latitude - one.latitude) / (other.latitude - one.latitude)
    if (longitude < one.longitude + share * (other.longitude - one.longitude)) inside = !inside
  }
  return inside
}

type Side = readonly [Point, Point]

function sidesOf(ring: Ring): readonly Side[] {
  return ring.flatMap((point, at): readonly Side[] => {
    const next = ring[(at + 1) % ring.length]
    return next ? [[point, next]] : []
  })
}

/** How far it is to the outline of a district: only to be compared, as a degree of longitude is made as long as it is there. */
function farFrom({ rings }: District, point: Point): number {
  const narrow = Math.cos((point.latitude * Math.PI) / 180)
  const flat = ({ latitude, longitude }: Point) => ({
    x: (longitude - point.longitude) * narrow,
    y: latitude - point.latitude,
  })
  return Math.min(
    ...rings.flatMap(sidesOf).map(([one, other]) => {
      const [from, to] = [flat(one), flat(other)]
      const along = { x: to.x - from.x, y: to.y - from.y }
      const length = along.x ** 2 + along.y ** 2
      const share = length === 0 ? 0 : Math.max(0, Math.min(1, -(from.x * along.x + from.y * along.y) / length))
      return Math.hypot(from.x + share * along.x, from.y + share * along.y)
    }),
  )
}

/** How many points across are looked at for the roomiest. */
const acrossCount = 24

/** The point in an area that is furthest from its outline: there is room to write something. */
export function roomiestPoint(district: District): Point | undefined {
  const bounds = boundsOf([district])
  if (!bounds) return undefined
  const steps = Array.from({ length: acrossCount }, (_, at) => (at + 0.5) / acrossCount)
  const inside = steps
    .flatMap((up) =>
      steps.map((across) => ({
        latitude: bounds.south + up * (bounds.north - bounds.south),
        longitude: bounds.west + across * (bounds.east - bounds.west),
      })),
    )
    .filter((point) => isInside(district.rings, point))
  const [best] = inside
    .map((point) => ({ point, far: farFrom(district, point) }))
    .toSorted((one, other) => other.far - one.far)
  return best?.point
}
