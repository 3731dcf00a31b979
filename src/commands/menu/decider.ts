import type { Command } from 'commander'
import type { DeciderOptions } from '../decider.ts'
import { gathered } from '../wording.ts'
import { shown } from './shown.ts'

/** Adds `ekko decider` to the commands; what it does is loaded when it is asked for. */
export function addDecider(ekko: Command): void {
  ekko
    .command('decider')
    .description('what people ask the politician of a consultation; put questions together, and send the answers')
    .argument('<id>', 'the consultation')
    .option('--gather <numbers>', 'these ask the same, for example 3,7; say what with --words')
    .option('--words <text>', 'what they ask, in words that all can read; once for each language', gathered)
    .option('--aside <numbers>', 'these do not go to the politician; say why with --why')
    .option('--why <text>', 'why; their authors get to read it; once for each language', gathered)
    .option('--undo', 'take your last change to what was put together back')
    .option(
      '--answers <file>',
      'the politician’s answers, a YAML file; shown first, then everyone who took part gets them',
    )
    .option('--yes', 'send the answers without asking; for scripts')
    .action((id: string, options: DeciderOptions) =>
      shown(import('../decider.ts').then((it) => it.decider(id, options))),
    )
}
