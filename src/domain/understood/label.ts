import type { Language } from '../language.ts'
import { leavingIn } from './leaving.ts'
import { meant } from './match.ts'
import type { Table } from './meanings.ts'
import type { Understood } from './understood.ts'
import { understoodOf } from './understood-of.ts'

/** What stands on a button or in a menu, and is understood when a person writes it. */
export interface Label {
  readonly language: Language
  /** Its key in the texts. */
  readonly key: string
  readonly label: string
  readonly table: Extract<Table, 'commands' | 'languages' | 'yesNo' | 'heard' | 'goingOn' | 'reacting' | 'ways'>
  readonly means: string
}

/** The labels that would be understood as something else, or not at all. */
export function notUnderstood(labels: readonly Label[], understood: Understood): readonly Label[] {
  return labels.filter(
    ({ label, language, table, means }) => meaningOf(label, table, understoodOf(understood, language)) !== means,
  )
}

function meaningOf(label: string, table: Label['table'], understood: Understood): string | undefined {
  if (table === 'commands')
    return meant<string>(understood.commands, label, understood) ?? leavingIn(label, understood.leaving)
  if (table !== 'yesNo') return meant<string>(understood[table], label, understood)
  const yes = meant(understood.yesNo, label, understood)
  return yes === undefined ? undefined : yes ? 'yes' : 'no'
}
