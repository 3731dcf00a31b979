import type { Role } from '../../domain/city.ts'
import { text } from '../../domain/message.ts'
import type { CityFile } from '../city-shape.ts'
import type { Draft } from '../draft.ts'
import { doubtful, type Remark, wrong } from '../problem.ts'

/** Whether answers can be weighed by what the file tells of the population: every place has its number, and no role is larger than the city. */
export function marginRemarks(draft: Draft<CityFile>): readonly Remark[] {
  const places = draft.places ?? []
  const counted = places.filter((place) => typeof place?.population === 'number')
  const all = counted.reduce((sum, place) => sum + (place?.population ?? 0), 0)
  const isWhole = counted.length === places.length
  const remarks: Remark[] = []
  if (counted.length > 0 && !isWhole) {
    for (const [at, place] of places.entries())
      if (place && place.population === undefined)
        remarks.push(doubtful(['places', at], text('file-margin-place', { place: place.id ?? '' })))
  }
  for (const [at, role] of (draft.roles ?? []).entries()) {
    if (role?.population === undefined) continue
    const path = ['roles', at, 'population']
    const named = { role: role.id ?? '' }
    if (role.visits) remarks.push(wrong(path, text('file-margin-visits', named)))
    else if (!isWhole || places.length < 2) remarks.push(doubtful(path, text('file-margin-alone', named)))
    else if (role.population >= all)
      remarks.push(wrong(path, text('file-margin-sum', { ...named, population: role.population, all })))
  }
  return remarks
}

/** What a role tells beside its name. */
export function roleIn({
  population,
  visits = false,
  age = false,
}: CityFile['roles'][number]): Omit<Role, 'id' | 'name'> {
  return { ...(population !== undefined && { population }), ...(visits && { visits }), ...(age && { age }) }
}
