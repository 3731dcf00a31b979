import { standing } from '../../domain/direction.ts'
import { directionOf, inLanguage, type Language } from '../../domain/language.ts'
import { cornersOf, metresBetween } from '../../domain/map/grid.ts'
import type { CityMap, Point } from '../../domain/map/map.ts'
import type { TextValue } from '../../domain/message.ts'
import type { ShownCell, ShownLine, ShownMap } from '../../domain/questions/kind.ts'
import type { MapPicture } from './map-plot.ts'

/** Says one text in the reader's language. */
type Say = (key: string, values?: Readonly<Record<string, TextValue>>) => string

/** What a map is drawn from. */
export interface MapSource {
  readonly shown: ShownMap
  /** One per district, in the same order. */
  readonly lines: readonly Pick<ShownLine, 'label' | 'people'>[]
  readonly city: CityMap
}

/** More squares than these are on the map, and not in words as well. */
const squaresInWordsMax = 6
/** What stands further away does not tell where a square is. */
const nearMetresMax = 1_000

/** A map in the reader's language: the numbers of the text, and no others. */
export function mapPicture({ shown, lines, city }: MapSource, language: Language, t: Say, title?: string): MapPicture {
  const direction = directionOf(language)
  const people = new Map(shown.districts.map((id, at) => [id, lines[at]]))
  const drawn = (words: string) => standing(language, words)
  const pointed = city.districts.filter(({ place }) => (people.get(place)?.people ?? 1) !== 0 && people.has(place))
  const none = lines.filter((line) => line.people === 0).map(({ label }) => label)
  return {
    ...(title !== undefined && { title: drawn(title) }),
    districts: city.districts.map(({ place, name, rings }) => {
      const line = people.get(place)
      if (!line || line.people === 0) return { place, name, rings, people: 0 }
      const number = pointed.findIndex((each) => each.place === place) + 1
      const words = drawn(`${number}. ${lineWords(line, language, t)}`)
      return { place, name, rings, people: line.people, pointed: { number, words } }
    }),
    squares: byPeople(shown.cells).map((cell, at) => {
      const words = at < squaresInWordsMax ? squareWords(cell, city, t) : undefined
      return { corners: cornersOf(cell.cell, shown.gridMetres), ...(words !== undefined && { words: drawn(words) }) }
    }),
    notes: [
      ...(shown.cells.length > 0 ? [t('map-squares', { metres: shown.gridMetres })] : []),
      ...(none.length > 0 ? [t('map-none', { names: { list: none } })] : []),
    ].map(drawn),
    direction,
  }
}

/** The same in words, for those who do not see it. */
export function mapAlt(source: MapSource, language: Language, t: Say, title: string): string {
  const lines = [
    ...source.lines.filter(({ people }) => people !== 0).map((line) => lineWords(line, language, t)),
    ...squaresInWords(source, t),
  ]
  return t('map-alt', { title, lines: lines.join(', ') })
}

/** The squares with the most people, by what they are near. */
export function squaresInWords({ shown, city }: Pick<MapSource, 'shown' | 'city'>, t: Say): readonly string[] {
  return byPeople(shown.cells)
    .slice(0, squaresInWordsMax)
    .flatMap((cell) => squareWords(cell, city, t) ?? [])
}

function lineWords({ label, people }: Pick<ShownLine, 'label' | 'people'>, language: Language, t: Say): string {
  const name = inLanguage(label, language)
  return people === undefined ? t('map-line-few', { label: name }) : t('map-line', { label: name, people })
}

function squareWords({ people, ...middle }: ShownCell, city: CityMap, t: Say): string | undefined {
  const name = nameNear(middle, city)
  return name === undefined ? undefined : t('map-square', { name, people })
}

function nameNear(middle: Point, { spots }: CityMap): string | undefined {
  const [nearest] = spots
    .map(({ name, at }) => ({ name, far: metresBetween(at, middle) }))
    .filter(({ far }) => far <= nearMetresMax)
    .toSorted((one, other) => one.far - other.far)
  return nearest?.name
}

function byPeople(cells: readonly ShownCell[]): readonly ShownCell[] {
  return cells.toSorted((one, other) => other.people - one.people)
}
