import type { Actor } from '../../domain/actor.ts'
import { text } from '../../domain/message.ts'
import { groupNameIn, type NameFault, nameFault } from '../../domain/opinions/group-name.ts'
import { type GroupNamed, groupNameCharactersMax } from '../../domain/opinions/opinions.ts'
import type { Instant } from '../../domain/time.ts'
import { refuseAct, refuseUnknown } from '../cityside/refuse.ts'
import { changing, type Decision } from '../decision.ts'
import type { GroupsState } from '../state.ts'

const faultTexts: Readonly<Record<NameFault, string>> = {
  empty: 'refused-group-empty',
  long: 'refused-group-long',
  personal: 'refused-group-personal',
  taken: 'refused-group-taken',
}

/**
 * A moderator says what a group of people who vote alike is called, calls it otherwise, or takes its name away. While votes come in groups
 * are not the same from one hour to the next, so that a name is given to what stays.
 */
export function nameGroup(
  { running, opinions }: GroupsState,
  { consultation, question, group, name }: GroupNamed,
  by: Actor,
  at: Instant,
): Decision {
  if (!running) return refuseUnknown(consultation)
  if (!opinions?.final || opinions.found.groups[group] === undefined) return refuseAct(text('refused-group-none'))
  const named = { kind: 'group.named', consultation, question, group, by, at } as const
  if (name === undefined) return changing(named)
  const given = groupNameIn(name)
  const fault = nameFault(given, group, opinions.found.groups.length, opinions.names)
  if (fault) return refuseAct(text(faultTexts[fault], { max: groupNameCharactersMax }))
  return changing({ ...named, name: given })
}
