import type { City, DepartmentId } from '../../domain/city.ts'
import { departmentName } from '../../domain/city.ts'
import { heldMs } from '../../domain/held.ts'
import type { Localized } from '../../domain/language.ts'
import { type Block, say, type TextValue, text } from '../../domain/message.ts'
import type { OwnData } from '../../domain/own-data.ts'
import { allKept } from '../../domain/retention.ts'
import { dayMs } from '../../domain/time.ts'
import { unaskedKeptDays } from '../../domain/unasked.ts'
import { dayOf, numbered, type Section, type Unit } from './section.ts'

/** Who could read what they said: roles, departments and hosts, never an account. */
export interface Readers {
  readonly hosts: readonly string[]
  readonly departments: readonly Localized[]
  readonly guides: readonly string[]
  /** Politicians who were asked. */
  readonly deciders: readonly Localized[]
}

/** Who these are for one person; none where they said nothing. */
export function readersOf({ matters, ideas, exchanges, offers, deciderQuestions }: OwnData, city: City): Readers {
  const said = matters.filter(({ respondent }) => respondent !== undefined).map(({ running }) => running.consultation)
  const asked = matters.map(({ running }) => running.consultation)
  const ids: readonly DepartmentId[] = [
    ...said.flatMap(({ departments }) => departments),
    ...[...ideas, ...exchanges, ...offers].map(({ department }) => department),
    ...ideas.flatMap(({ passes }) => passes.flatMap(({ from, to }) => [from, to])),
  ]
  const guides = [...ideas, ...exchanges].flatMap((each) => (each.guides ?? []).map(({ name }) => name))
  const deciders = deciderQuestions.flatMap(({ consultation }) => {
    const to = asked.find(({ id }) => id === consultation)?.deciderQuestions
    return to ? [{ [city.languages[0]]: to.name }] : []
  })
  return {
    hosts: unique(said.map(({ host }) => host.name)),
    departments: [...new Set(ids)].map((id) => departmentName(city, id).local),
    guides: unique(guides),
    deciders,
  }
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)]
}

/** The names of departments as a list; some have an "and" in them. */
export function named(departments: readonly Localized[]): TextValue {
  return { texts: departments.map((each) => text('mydata-named', { name: { local: each } })) }
}

/** Who has seen it, in a line for each kind of reader. */
export function seenSection(data: OwnData, city: City): Section {
  return {
    key: 'seen',
    title: text('mydata-seen'),
    units: [...numbered('reader', seenBlocks(readersOf(data, city))), ...openedUnits(data, city)],
  }
}

function seenBlocks({ hosts, departments, guides, deciders }: Readers): readonly Block[] {
  if (hosts.length + departments.length === 0) return [say('mydata-seen-none')]
  return [
    ...(hosts.length > 0 ? [say('mydata-seen-hosts', { names: hosts.join(', ') })] : []),
    ...(departments.length > 0 ? [say('mydata-seen-departments', { names: named(departments) })] : []),
    ...(guides.length > 0 ? [say('mydata-seen-guides', { names: guides.join(', ') })] : []),
    ...(deciders.length > 0 ? [say('mydata-seen-deciders', { names: { list: deciders } })] : []),
    say('mydata-seen-never'),
    say('mydata-seen-hidden'),
  ]
}

/** Each time that staff looked at what is hidden in their words, and why. */
function openedUnits({ openings }: OwnData, city: City): readonly Unit[] {
  return openings.map(({ what, at, department, why }) => ({
    id: `opened:${what}:${at}`,
    blocks: [say('mydata-opened', { on: dayOf(at, city), department: departmentName(city, department), why })],
  }))
}

/** How long each kind is kept, the things that wait for a word or a tap among them. */
export function keptSection(city: City): Section {
  const waiting = [
    text('mydata-kept-unasked', { days: unaskedKeptDays }),
    text('mydata-kept-held', { days: heldMs / dayMs }),
  ]
  const lines = [...allKept(city), ...waiting].map((words): Block => ({ style: 'plain', words }))
  return { key: 'kept', title: text('mydata-kept'), units: numbered('kind', lines) }
}
