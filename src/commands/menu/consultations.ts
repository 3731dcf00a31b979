import type { Command } from 'commander'
import type { poster } from '../poster.ts'
import type { PublishOptions } from '../publish.ts'
import { gathered } from '../wording.ts'
import { addDecider } from './decider.ts'
import { shown } from './shown.ts'

/** What a moderator does with a consultation, from the file to the last milestone. */
export function addConsultations(ekko: Command): void {
  ekko
    .command('check')
    .description('read a consultation file: everything that is wrong with it, or what citizens will see')
    .argument('<file>', 'a YAML file, for example prompts/consultations/…')
    .action((file: string) => shown(import('../check.ts').then((it) => it.check(file))))
  ekko
    .command('open')
    .description('launch a consultation; it opens by itself when its time has come')
    .argument('<file>', 'a YAML file')
    .option('--yes', 'open it also where nobody would be asked right now')
    .action((file: string, options: { readonly yes?: boolean }) =>
      shown(import('../open.ts').then((it) => it.open(file, options))),
    )
  ekko
    .command('approve')
    .description('look at a question that waits for a second pair of eyes, and say yes to it')
    .argument('<id>', 'the consultation')
    .option('--yes', 'you have looked at it, and say yes')
    .action((id: string, options: { readonly yes?: boolean }) =>
      shown(import('../approve.ts').then((it) => it.approve(id, options))),
    )
  ekko
    .command('status')
    .description('how many were asked, reached and answered, and what is promised; never who')
    .argument('[id]', 'one consultation; without it all of them')
    .action((id?: string) => shown(import('../status.ts').then((it) => it.status(id))))
  ekko
    .command('close')
    .description('close a consultation now; those who answered and said yes to hearing back get a summary')
    .argument('<id>', 'the consultation')
    .option('--yes', 'close it also where nothing was read that the summary could quote')
    .action((id: string, options: { readonly yes?: boolean }) =>
      shown(import('../close.ts').then((it) => it.close(id, options))),
    )
  ekko
    .command('withdraw')
    .description('take a consultation back; everyone who answered is told why')
    .argument('<id>', 'the consultation')
    .requiredOption(
      '--reason <text>',
      'why, in a sentence people will read; once for each language as da=… and en=…',
      gathered,
    )
    .action((id: string, options: { readonly reason: readonly string[] }) =>
      shown(import('../withdraw.ts').then((it) => it.withdraw(id, options.reason))),
    )
  ekko
    .command('correct')
    .description('put a misspelt word right; what it said before stands on the public record')
    .argument('<id>', 'the consultation')
    .requiredOption('--wrong <words>', 'what is misspelt, exactly as it stands there')
    .requiredOption('--right <words>', 'the same spelt right; anything that means something else is refused')
    .action((id: string, { wrong, right }: { readonly wrong: string; readonly right: string }) =>
      shown(import('../correct.ts').then((it) => it.correct(id, wrong, right))),
    )
  ekko
    .command('draw')
    .description('how a sample was drawn: of how many, by what rule and seed')
    .argument('<id>', 'the consultation')
    .option('--verify', 'draw again from what was kept, and compare')
    .action((id: string, options: { readonly verify?: boolean }) =>
      shown(import('../draw.ts').then((it) => it.draw(id, options))),
    )
  ekko
    .command('vote')
    .description('what a vote came to, and why')
    .argument('[id]', 'the consultation, or a file of published ballots')
    .option('--verify', 'count the ballots again, and compare')
    .option('--draft', 'the ideas that wait, as proposals to be written on')
    .action((id: string | undefined, options: { readonly verify?: boolean; readonly draft?: boolean }) =>
      shown(
        options.draft
          ? import('../vote-draft.ts').then((it) => it.draftVote())
          : import('../vote.ts').then((it) => it.vote(id ?? '', options)),
      ),
    )
  ekko
    .command('poster')
    .description('make an A4 poster for a library counter, with a code for each chat app')
    .argument('[id]', 'the consultation; without it a poster that never goes out of date, of what is open now')
    .option('--place <venue>', 'of what is open at this venue of city.yaml, instead of in the whole city')
    .requiredOption('--out <file>', 'a .pdf or .svg file')
    .option('--channel <channels...>', 'only these; without it every channel that is set up')
    .option('--language <language>', 'the city’s first language without it')
    .action((id: string | undefined, options: Parameters<typeof poster>[1]) =>
      shown(import('../poster.ts').then((it) => it.poster(id, options))),
    )
  addDecider(ekko)
  ekko
    .command('publish')
    .description(
      'publish an outcome, or later what became of a milestone; those who answered and said yes get their echo',
    )
    .argument('<id>', 'the consultation; may be left out where the file names it')
    .argument('[file]', 'a YAML file, for example prompts/outcomes/…')
    .option('--yes', 'publish without asking; for scripts')
    .option('--coverage <format>', 'json: only say how much of what was said it answers, and publish nothing')
    .option('--corrects <text>', 'why it takes the place of the one published before; once for each language', gathered)
    .action((id: string, file: string | undefined, options: PublishOptions) =>
      shown(import('../publish.ts').then((it) => it.publish(id, file, options))),
    )
  ekko
    .command('news')
    .description('tell those who answered and want to hear what happens on the way, between closing and outcome')
    .argument('<id>', 'the consultation')
    .argument('<file>', 'a YAML file, for example prompts/news/…')
    .action((id: string, file: string) => shown(import('../news.ts').then((it) => it.news(id, file))))
  ekko
    .command('explain')
    .description(
      'say publicly why a promise takes longer, and its new date; a late one keeps its department from opening',
    )
    .argument('<promise>', 'the promise as "status" names it, the id of its consultation, or idea:3')
    .requiredOption(
      '--why <text>',
      'why, in a sentence people will read; once for each language as da=… and en=…',
      gathered,
    )
    .requiredOption('--by <day>', 'the new date: a working day such as 2026-05-04, or +30d from today')
    .action((promise: string, options: { readonly why: readonly string[]; readonly by: string }) =>
      shown(import('../explain.ts').then((it) => it.explain(promise, options.why, options.by))),
    )
}
