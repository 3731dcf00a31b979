import type { Command } from 'commander'
import type { AwayOptions } from '../guide.ts'
import { gathered } from '../wording.ts'
import { shown } from './shown.ts'

/** Adds `ekko guide` to the commands; what it does is loaded when it is asked for. */
export function addGuides(ekko: Command): void {
  const aGuide = 'a name or a part of it, or the key that "guide" shows'
  const guide = ekko
    .command('guide')
    .description('who follows ideas and conversations to their end, by name')
    .action(() => shown(import('../guide.ts').then((it) => it.listGuides())))
  guide
    .command('name')
    .description('propose a member of staff; they are asked in their own chat')
    .argument('<contact>', 'channel:id, for example telegram:3527065')
    .requiredOption('--name <text>', 'as citizens read it')
    .requiredOption('--title <text>', 'what stands behind the name; da=… for one language', gathered)
    .action((contact: string, options: { readonly name: string; readonly title: readonly string[] }) =>
      shown(import('../guide.ts').then((it) => it.nameGuide(contact, options))),
    )
  guide
    .command('give')
    .description('give an idea or an exchange to a guide; without one, back to its department')
    .argument('<thread>', 'idea/12 or exchange/KEY')
    .argument('[guide]', aGuide)
    .action((thread: string, given?: string) => shown(import('../guide.ts').then((it) => it.giveThread(thread, given))))
  guide
    .command('away')
    .description('say how long a guide is away and who takes over')
    .argument('<guide>', aGuide)
    .option('--from <day>', '2026-01-03 or +3d; today without it')
    .requiredOption('--until <day>', 'the last day away')
    .option('--stand-in <guide>', 'who takes over')
    .action((given: string, options: AwayOptions) =>
      shown(import('../guide.ts').then((it) => it.leaveGuide(given, options))),
    )
  guide
    .command('back')
    .description('a guide is back sooner')
    .argument('<guide>', aGuide)
    .action((given: string) => shown(import('../guide.ts').then((it) => it.returnGuide(given))))
  guide
    .command('end')
    .description('a guide no more; what they follow goes to its departments')
    .argument('<guide>', aGuide)
    .action((given: string) => shown(import('../guide.ts').then((it) => it.endGuide(given))))
}
