import { harmless } from '../direction.ts'
import { shownText } from '../personal-data.ts'
import { fold } from '../understood/fold.ts'
import { hasWord } from '../understood/sign.ts'
import { type GroupNames, groupNameCharactersMax } from './opinions.ts'
import { letterOf } from './worded.ts'

/** Why a name cannot be given: nothing to read, too long, it leads to a person, or another group has it. */
export type NameFault = 'empty' | 'long' | 'personal' | 'taken'

/** The name as it stands on pages: in one line, without what no reader can see. */
export function groupNameIn(written: string): string {
  return harmless(written).replace(/\s+/gu, ' ').trim()
}

/** What speaks against calling a group by this name, beside what the others of so many groups are called. */
export function nameFault(name: string, group: number, groups: number, names: GroupNames): NameFault | undefined {
  if (!hasWord(name)) return 'empty'
  if ([...name].length > groupNameCharactersMax) return 'long'
  if (shownText(name) !== name) return 'personal'
  const others = Array.from({ length: groups }, (_, at) => at).filter((at) => at !== group)
  return others.some((other) => isCalled(name, other, names[other]?.name)) ? 'taken' : undefined
}

/** Whether a reader takes it for what another group is called: its name, or its letter, in whatever language. */
function isCalled(name: string, group: number, given: string | undefined): boolean {
  const words = fold(name)
  if (given !== undefined && fold(given) === words) return true
  const [last, ...before] = words.split(' ').toReversed()
  return last === fold(letterOf(group)) && before.length <= 1
}
