import { largeCity } from './large-city.ts'
import { large } from './large-town.ts'
import { piecesSuite } from './suite.ts'

piecesSuite('a large city in a file', (people) => largeCity(people, large))
