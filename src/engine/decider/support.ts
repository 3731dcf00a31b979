import type { City } from '../../domain/city.ts'
import type { Support } from '../../domain/decider.ts'
import type { Localized } from '../../domain/language.ts'
import { type TextRef, text } from '../../domain/message.ts'
import { supportTold } from '../../domain/release/support.ts'

/** How many people asked at least, and which places and roles five of them share. */
export function supportLine(support: Support | undefined, city: Pick<City, 'places' | 'roles'>): TextRef {
  const { people, groups: shared } = supportTold(support)
  const groups = groupNames(shared, city)
  if (people === undefined) return text('decider-support-few')
  return groups.length === 0
    ? text('decider-support', { people })
    : text('decider-support-groups', { people, groups: { list: groups } })
}

/** To one whose question was put together with those of others; with how many stands below it. Undefined below five: it would tell of one to three. */
export function joinedLine(support: Support | undefined): TextRef | undefined {
  return supportTold(support).people === undefined ? undefined : text('decider-joined')
}

/** The places and roles that at least five of those who asked share. */
function groupNames(
  groups: Support['groups'],
  { places, roles }: Pick<City, 'places' | 'roles'>,
): readonly Localized[] {
  return groups.flatMap(({ of, id }) => {
    const found = (of === 'place' ? places : roles).find((each) => each.id === id)
    return found ? [found.name] : []
  })
}
