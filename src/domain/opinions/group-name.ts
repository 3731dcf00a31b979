import { harmless } from '../direction.ts'
import { personalDataIn } from '../personal-data.ts'
import { hasWord } from '../understood/sign.ts'
import { type GroupNames, groupNameCharactersMax } from './opinions.ts'

/** Why a name cannot be given: nothing to read, too long, it leads to a person, or another group has it. */
export type NameFault = 'empty' | 'long' | 'personal' | 'taken'

/** The name as it stands on pages: in one line, without what no reader can see. */
export function groupNameIn(written: string): string {
  return harmless(written).replace(/\s+/gu, ' ').trim()
}

/** What speaks against calling a group by this name, beside the names that the others have. */
export function nameFault(name: string, group: number, others: GroupNames): NameFault | undefined {
  if (!hasWord(name)) return 'empty'
  if ([...name].length > groupNameCharactersMax) return 'long'
  if (personalDataIn(name).length > 0) return 'personal'
  const isTaken = Object.entries(others).some(
    ([other, given]) => Number(other) !== group && given?.name.toLowerCase() === name.toLowerCase(),
  )
  return isTaken ? 'taken' : undefined
}
