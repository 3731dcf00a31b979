import type { CityMap } from '../../../src/domain/map/map.ts'
import { readCity } from '../../../src/files/read.ts'

/** The map of the example city. */
export async function exampleMap(): Promise<CityMap> {
  const read = await readCity('prompts')
  if (!read.ok || !read.value.map) throw new Error('prompts/city.yaml has no map that can be read.')
  return read.value.map
}
