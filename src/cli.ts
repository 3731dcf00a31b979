import { Command } from 'commander'
import type { audit } from './commands/audit.ts'
import { addDecider } from './commands/decider-command.ts'
import type { digest } from './commands/digest.ts'
import type { exportFiles } from './commands/export.ts'
import { digestFormats } from './commands/formats.ts'
import type { Report } from './commands/operations.ts'
import { addPhotos } from './commands/photos-command.ts'
import type { poster } from './commands/poster.ts'
import { print, Refusal } from './commands/print.ts'
import type { PublishOptions } from './commands/publish.ts'
import type { rehearseCommand } from './commands/rehearse.ts'
import type { grantRole, inviteRole } from './commands/role.ts'
import type { ThemesOptions } from './commands/themes.ts'
import { gathered } from './commands/wording.ts'
import { harmless } from './domain/direction.ts'

/**
 * Every command, with its help; each is loaded when it is run. Exit codes: 0 done, 1 not possible (the sentence says why),
 * 2 used wrongly.
 */
export function cli(): Command {
  const ekko = new Command('ekko')
    .description('Ask a city’s people short questions, and come back to everyone with what happened to their answer.')
    .showHelpAfterError()
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  ekko
    .command('start')
    .description('run Ekko; without any setting the sandbox opens in your browser')
    .action(async () => (await import('./commands/start.ts')).start())
  ekko
    .command('setup')
    .description('register commands, menus, webhooks and templates; says what you must click yourself')
    .argument('[channel]', 'one channel; without it every channel that is configured')
    .action((channel?: string) => told(import('./commands/setup.ts').then((it) => it.setup(channel))))
  ekko
    .command('doctor')
    .description('look at everything that has to be right, and say what to do about what is not')
    .argument('[channel]', 'one channel; without it every configured channel, and Ekko itself')
    .action((channel?: string) => told(import('./commands/doctor.ts').then((it) => it.doctor(channel))))
  ekko
    .command('check')
    .description('read a consultation file: everything that is wrong with it, or what citizens will see')
    .argument('<file>', 'a YAML file, for example prompts/consultations/…')
    .action((file: string) => shown(import('./commands/check.ts').then((it) => it.check(file))))
  ekko
    .command('open')
    .description('launch a consultation; it opens by itself when its time has come')
    .argument('<file>', 'a YAML file')
    .action((file: string) => shown(import('./commands/open.ts').then((it) => it.open(file))))
  ekko
    .command('status')
    .description('how many were asked, reached and answered, and what is promised; never who')
    .argument('[id]', 'one consultation; without it all of them')
    .action((id?: string) => shown(import('./commands/status.ts').then((it) => it.status(id))))
  ekko
    .command('close')
    .description('close a consultation now; everyone who answered gets a summary')
    .argument('<id>', 'the consultation')
    .action((id: string) => shown(import('./commands/close.ts').then((it) => it.close(id))))
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
      shown(import('./commands/withdraw.ts').then((it) => it.withdraw(id, options.reason))),
    )
  ekko
    .command('draw')
    .description('how a sample was drawn: of how many, by what rule and seed')
    .argument('<id>', 'the consultation')
    .option('--verify', 'draw again from what was kept, and compare')
    .action((id: string, options: { readonly verify?: boolean }) =>
      shown(import('./commands/draw.ts').then((it) => it.draw(id, options))),
    )
  ekko
    .command('publish')
    .description('publish an outcome, or later what became of a milestone; everyone who answered gets their echo')
    .argument('<id>', 'the consultation; may be left out where the file names it')
    .argument('[file]', 'a YAML file, for example prompts/outcomes/…')
    .option('--yes', 'publish without asking; for scripts')
    .option('--coverage <format>', 'json: only say how much of what was said it answers, and publish nothing')
    .option('--corrects <text>', 'why it takes the place of the one published before; once for each language', gathered)
    .action((id: string, file: string | undefined, options: PublishOptions) =>
      shown(import('./commands/publish.ts').then((it) => it.publish(id, file, options))),
    )
  ekko
    .command('news')
    .description('tell everyone who answered what happens on the way, between closing and outcome')
    .argument('<id>', 'the consultation')
    .argument('<file>', 'a YAML file, for example prompts/news/…')
    .action((id: string, file: string) => shown(import('./commands/news.ts').then((it) => it.news(id, file))))
  ekko
    .command('themes')
    .description('which statements have which theme; as a table for Excel, and read again from it')
    .argument('<id>', 'the consultation')
    .option('--export <file>', 'write every statement with its themes as CSV; - for the terminal')
    .option('--take <themes...>', 'put what words suggest for these into them, once you have looked at it')
    .option('--import <file>', 'read the same table again: every line is checked, and all of it is done or nothing')
    .option('--language <language>', 'of questions and labels; the city’s first language without it')
    .option('--separator <character>', ', or ; between cells when it is written', ',')
    .action((id: string, options: ThemesOptions) =>
      shown(import('./commands/themes.ts').then((it) => it.themes(id, options))),
    )
  addDecider(ekko, shown)
  ekko
    .command('memory')
    .description('what was asked before about something, what was decided, and whether the promise was kept')
    .argument('<words...>', 'what to look for, for example: bike paths')
    .action((words: readonly string[]) => shown(import('./commands/memory.ts').then((it) => it.memory(words))))
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
      shown(import('./commands/explain.ts').then((it) => it.explain(promise, options.why, options.by))),
    )
  ekko
    .command('poster')
    .description('make an A4 poster for a library counter, with a code for each chat app')
    .argument('<id>', 'the consultation')
    .requiredOption('--out <file>', 'a .pdf or .svg file')
    .option('--channel <channels...>', 'only these; without it every channel that is set up')
    .option('--language <language>', 'the city’s first language without it')
    .action((id: string, options: Parameters<typeof poster>[1]) =>
      shown(import('./commands/poster.ts').then((it) => it.poster(id, options))),
    )
  ekko
    .command('site')
    .description('write the public record as files, for the city’s own web server')
    .argument('<folder>', 'where to write; only files that Ekko wrote there are ever replaced or removed')
    .action((folder: string) => shown(import('./commands/site.ts').then((it) => it.site(folder))))
  const queue = ekko
    .command('outbox')
    .description('messages that stand still: unknown, held or failed, and why')
    .action(() => shown(import('./commands/outbox.ts').then((it) => it.outbox())))
  queue
    .command('release')
    .description('send these again')
    .argument('<ids...>', 'their numbers, as "outbox" lists them')
    .action((ids: readonly string[]) =>
      shown(import('./commands/outbox.ts').then((it) => it.moveOutbox(ids, 'waiting'))),
    )
  queue
    .command('drop')
    .description('give these up')
    .argument('<ids...>', 'their numbers, as "outbox" lists them')
    .action((ids: readonly string[]) =>
      shown(import('./commands/outbox.ts').then((it) => it.moveOutbox(ids, 'dropped'))),
    )
  ekko
    .command('backup')
    .description('copy the whole database into a file, while Ekko goes on')
    .argument('<file>', 'a new file')
    .action((file: string) => shown(import('./commands/backup.ts').then((it) => it.backup(file))))
  ekko
    .command('migrate')
    .description('move the city from its SQLite file into an empty Postgres, and compare the two; stop Ekko first')
    .option('--from <file>', 'ekko.sqlite in EKKO_DATA_DIR without it')
    .requiredOption('--to <url>', 'postgres://user:password@host/database')
    .action((options: { readonly from?: string; readonly to: string }) =>
      shown(import('./commands/migrate.ts').then((it) => it.migrate(options))),
    )
  ekko
    .command('digest')
    .description('what staff should know right now: promises due, what is running, what was said')
    .option('--department <id>', 'only what this department owns or is concerned by')
    .option('--format <format>', `one of ${digestFormats.join(', ')}`, 'text')
    .option('--language <language>', 'the city’s first language without it')
    .option('--send', 'send what is new to the addresses in prompts/city.yaml, now')
    .action((options: Parameters<typeof digest>[0]) =>
      shown(import('./commands/digest.ts').then((it) => it.digest(options))),
    )
  ekko
    .command('export')
    .description('write all answers as CSV and JSON, by answer number, without contacts')
    .argument('<id>', 'the consultation')
    .option('--out <folder>', 'where to write', '.')
    .option('--language <language>', 'of questions and labels')
    .option('--separator <character>', ', or ;', ',')
    .action((id: string, options: Parameters<typeof exportFiles>[1]) =>
      shown(import('./commands/export.ts').then((it) => it.exportFiles(id, options))),
    )
  ekko
    .command('forget')
    .description('erase one person, as when they say "forget me" in the chat')
    .argument('<contact>', 'channel:id, for example telegram:3527065')
    .action((contact: string) => shown(import('./commands/forget.ts').then((it) => it.forget(contact))))
  ekko
    .command('rehearse')
    .description('play a real conversation through all of Ekko and report what was lost or doubled')
    .argument('<folder>', 'a folder with comments.csv and summary.csv')
    .requiredOption('--out <folder>', 'where report, digest, transcripts and database go')
    .option('--outcome <file>', 'the outcome to play it with; without one themes are proposed from the words')
    .action((folder: string, options: Parameters<typeof rehearseCommand>[1]) =>
      shown(import('./commands/rehearse.ts').then((it) => it.rehearseCommand(folder, options))),
    )
  addPhotos(ekko, shown)
  addRoles(ekko)
  ekko
    .command('audit')
    .description('who did what for the city, newest first')
    .option('--verify', 'check that nobody has changed the record')
    .action((options: Parameters<typeof audit>[0]) =>
      shown(import('./commands/audit.ts').then((it) => it.audit(options))),
    )
  return ekko
}

function addRoles(ekko: Command): void {
  const role = ekko.command('role').description('who may ask in the city’s name, and who receives what people write')
  const kind = 'moderator, staff or administrator'
  const department = ['--department <id>', 'only for this department; staff need one'] as const
  role
    .command('invite')
    .description('make a code that gives a role to whoever sends it to Ekko')
    .argument('<kind>', kind)
    .option(...department)
    .action((given: string, options: Parameters<typeof inviteRole>[1]) =>
      shown(import('./commands/role.ts').then((it) => it.inviteRole(given, options))),
    )
  role
    .command('grant')
    .description('give a role to a contact you know')
    .argument('<contact>', 'channel:id, for example telegram:3527065')
    .argument('<kind>', kind)
    .option(...department)
    .action((contact: string, given: string, options: Parameters<typeof grantRole>[2]) =>
      shown(import('./commands/role.ts').then((it) => it.grantRole(contact, given, options))),
    )
  role
    .command('revoke')
    .description('take a role back, or all of them')
    .argument('<contact>', 'channel:id')
    .argument('[kind]', kind)
    .action((contact: string, given?: string) =>
      shown(import('./commands/role.ts').then((it) => it.revokeRole(contact, given))),
    )
  role
    .command('list')
    .description('who does what')
    .action(() => shown(import('./commands/role.ts').then((it) => it.listRoles())))
}

/** Runs the command of this process. Sentences go to standard error and end with 1; our own mistakes show where they are. */
export async function runCli(argv: readonly string[]): Promise<void> {
  try {
    await cli().parseAsync([...argv])
  } catch (error) {
    // The store's failures are sentences too; its class is not loaded for the sake of a name.
    const expected =
      error instanceof Refusal ||
      (error instanceof Error && (error.constructor === Error || error.name === 'StoreError'))
    const said = expected ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)
    process.stderr.write(`${harmless(said)}\n`)
    process.exitCode = 1
  }
}

/** Says every line, and ends with 1 when something is wrong. */
async function told(report: Promise<Report>): Promise<void> {
  const { lines, ok } = await report
  print(lines.join('\n'))
  if (!ok) process.exitCode = 1
}

async function shown(text: Promise<string>): Promise<void> {
  print(await text)
}
