import type { Localized } from '../../domain/language.ts'
import { missingIn } from '../../domain/release/reach.ts'
import { unabridged } from '../abridge.ts'
import { placesChart } from '../charts/plan.ts'
import type { GroupDigest } from '../groups.ts'
import type { Format, Row, Section } from '../outline.ts'
import type { Say } from '../say.ts'
import { lineOf, listOf } from './rows.ts'

/** More names than these are a wall; their number says as much. */
const unaskedNamesMax = 6

/** Who is missing, in a line: it stands above all that was said. */
export function missingRows(groups: readonly GroupDigest[], t: Say): readonly Row[] {
  const missing = missingIn(groups)
  return lineOf(missing.length > 0 ? missing : undefined, (names) => t('weights-missing', { names: { list: names } }))
}

/** Who took part; a message names only the places where citizens were asked. */
export function groupSections(consultation: string, groups: readonly GroupDigest[], t: Say): readonly Section[] {
  const places = groups.filter(({ by, invited }) => by === 'place' && invited !== undefined)
  const chart: Row = { shape: 'chart', chart: placesChart(consultation), only: ['html'] }
  return [
    ...sectionOf(groups, unabridged, [chart], t),
    ...sectionOf(places, ['message'], [], t).map((section): Section => ({ ...section, soft: true })),
  ]
}

function sectionOf(
  groups: readonly GroupDigest[],
  only: readonly Format[],
  above: readonly Row[],
  t: Say,
): readonly Section[] {
  if (groups.length === 0) return []
  const items = groupLines(groups, t).map((words) => ({ words }))
  const rows: readonly Row[] = [...above, ...listOf(items, { name: 'groups' })]
  return [{ shape: 'section', heading: { words: t('digest-missing') }, rows, only }]
}

/** A line for each group that is told, and one each for those that are not and those of whom hardly any were asked. */
function groupLines(groups: readonly GroupDigest[], t: Say): readonly string[] {
  const shown = groups.flatMap((group) => groupLine(group, t) ?? [])
  const few = groups.filter((group) => group.invited !== undefined && groupLine(group, t) === undefined)
  const unasked = groups.filter((group) => group.invited === undefined)
  return [
    ...shown,
    ...(few.length > 0 ? [fewLine(namesOf(few), t)] : []),
    ...(unasked.length > unaskedNamesMax ? [t('digest-missing-nobody-many', { groups: unasked.length })] : []),
    ...(unasked.length > 0 && unasked.length <= unaskedNamesMax
      ? [t('digest-missing-nobody', { place: { list: namesOf(unasked) } })]
      : []),
  ]
}

/** Everything of which too little may be shown, said once. */
export function fewLine(names: readonly Localized[], t: Say): string {
  return t('digest-missing-few', { place: { list: names } })
}

/** One group beside its share of the population where that is known; undefined where nothing may be shown. */
function groupLine(group: GroupDigest, t: Say): string | undefined {
  if (group.invited === undefined || group.answered === undefined) return undefined
  const place = { local: group.name }
  const line = [
    t('digest-missing-place', { place, answered: group.answered, invited: group.invited }),
    ...(group.turnoutPercent ? [t('weights-turnout-short', group.turnoutPercent)] : []),
    ...(group.visits ? [t('weights-elsewhere-short')] : []),
  ].join(', ')
  if (group.residentsPercent === undefined || group.answersPercent === undefined) return line
  return `${line} (${t('digest-of-residents', { share: group.residentsPercent, answeredShare: group.answersPercent })})`
}

function namesOf(groups: readonly GroupDigest[]): readonly Localized[] {
  return groups.map(({ name }) => name)
}
