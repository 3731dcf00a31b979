import type { City } from '../../domain/city.ts'
import type { Support } from '../../domain/decider.ts'
import type { Localized } from '../../domain/language.ts'
import { type TextRef, text } from '../../domain/message.ts'
import { publishableOne } from '../../domain/publishable.ts'

/** How many people asked, and which places and roles at least five of them share. */
export function supportLine(support: Support | undefined, city: Pick<City, 'places' | 'roles'>): TextRef {
  const people = publishableOne(support?.people ?? 0)
  const groups = groupNames(support, city)
  if (people === undefined) return text('decider-support-few')
  return groups.length === 0
    ? text('decider-support', { people })
    : text('decider-support-groups', { people, groups: { list: groups } })
}

/** To one whose question was put together with those of others: with how many, where that may be said. Undefined for one who is alone. */
export function joinedLine(support: Support | undefined): TextRef | undefined {
  const people = support?.people ?? 0
  if (people < 2) return undefined
  return publishableOne(people) === undefined
    ? text('decider-joined-few')
    : text('decider-joined', { others: people - 1 })
}

/** The places and roles that at least five of those who asked share. */
function groupNames(
  support: Support | undefined,
  { places, roles }: Pick<City, 'places' | 'roles'>,
): readonly Localized[] {
  return (support?.groups ?? []).flatMap(({ of, id }) => {
    const found = (of === 'place' ? places : roles).find((each) => each.id === id)
    return found ? [found.name] : []
  })
}
