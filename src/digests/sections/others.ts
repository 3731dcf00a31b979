import type { City } from '../../domain/city.ts'
import type { Localized } from '../../domain/language.ts'
import type { Digest } from '../digest.ts'
import type { OtherDigest } from '../others.ts'
import type { Section } from '../outline.ts'
import type { Say } from '../say.ts'
import { listOf } from './rows.ts'
import { stageLine } from './stage.ts'

/** What other departments ask on the same topics; no section where they ask nothing. */
export function othersSection({ others, city }: Digest, t: Say): readonly Section[] {
  if (others.length === 0) return []
  const items = others.map((other) => ({ words: otherLine(other, city, t) }))
  return [{ shape: 'section', heading: { words: t('digest-others') }, rows: listOf(items) }]
}

function otherLine({ running, topics }: OtherDigest, city: City, t: Say): string {
  const { consultation } = running
  return t('digest-other', {
    title: { local: consultation.title },
    departments: { list: consultation.departments.map((id) => nameOf(city.departments, id)) },
    topics: { list: topics.map((id) => nameOf(city.topics, id)) },
    stage: stageLine(running, t),
  })
}

function nameOf(things: readonly { readonly id: string; readonly name: Localized }[], id: string): Localized {
  return things.find((thing) => thing.id === id)?.name ?? { any: id }
}
