import { Command } from 'commander'
import { audit } from './commands/audit.ts'
import { backup } from './commands/backup.ts'
import { check } from './commands/check.ts'
import { close } from './commands/close.ts'
import { digest, digestFormats } from './commands/digest.ts'
import { doctor } from './commands/doctor.ts'
import { explain } from './commands/explain.ts'
import { exportFiles } from './commands/export.ts'
import { forget } from './commands/forget.ts'
import { memory } from './commands/memory.ts'
import { open } from './commands/open.ts'
import { moveOutbox, outbox } from './commands/outbox.ts'
import type { Report } from './commands/operating.ts'
import { poster } from './commands/poster.ts'
import { publish } from './commands/publish.ts'
import { rehearseCommand } from './commands/rehearse.ts'
import { grantRole, inviteRole, listRoles, revokeRole } from './commands/role.ts'
import { print, Refusal } from './commands/session.ts'
import { setup } from './commands/setup.ts'
import { site } from './commands/site.ts'
import { start } from './commands/start.ts'
import { status } from './commands/status.ts'
import { withdraw } from './commands/withdraw.ts'

/** Every command, with its help. Exit codes: 0 done, 1 not possible (the sentence says why), 2 used wrongly. */
export function cli(): Command {
  const ekko = new Command('ekko')
    .description('Ask a city’s people short questions, and come back to everyone with what happened to their answer.')
    .showHelpAfterError()
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  ekko.command('start').description('run Ekko; without any setting the sandbox opens in your browser').action(start)
  ekko
    .command('setup')
    .description('register commands, menus, webhooks and templates; says what you must click yourself')
    .argument('[channel]', 'one channel; without it every channel that is configured')
    .action((channel?: string) => told(setup(channel)))
  ekko
    .command('doctor')
    .description('look at everything that has to be right, and say what to do about what is not')
    .argument('[channel]', 'one channel; without it every configured channel, and Ekko itself')
    .action((channel?: string) => told(doctor(channel)))
  ekko
    .command('check')
    .description('read a consultation file: everything that is wrong with it, or what citizens will see')
    .argument('<file>', 'a YAML file, for example prompts/consultations/…')
    .action((file: string) => shown(check(file)))
  ekko
    .command('open')
    .description('launch a consultation; it opens by itself when its time has come')
    .argument('<file>', 'a YAML file')
    .action((file: string) => shown(open(file)))
  ekko
    .command('status')
    .description('how many were asked, reached and answered, and what is promised; never who')
    .argument('[id]', 'one consultation; without it all of them')
    .action((id?: string) => shown(status(id)))
  ekko
    .command('close')
    .description('close a consultation now; everyone who answered gets a summary')
    .argument('<id>', 'the consultation')
    .action((id: string) => shown(close(id)))
  ekko
    .command('withdraw')
    .description('take a consultation back; everyone who answered is told why')
    .argument('<id>', 'the consultation')
    .requiredOption('--reason <text>', 'why, in a sentence people will read')
    .action((id: string, options: { readonly reason: string }) => shown(withdraw(id, options.reason)))
  ekko
    .command('publish')
    .description('publish an outcome, or later what became of a milestone; everyone who answered gets their echo')
    .argument('<id>', 'the consultation')
    .argument('<file>', 'a YAML file, for example prompts/outcomes/…')
    .action((id: string, file: string) => shown(publish(id, file)))
  ekko
    .command('memory')
    .description('what was asked before about something, what was decided, and whether the promise was kept')
    .argument('<words...>', 'what to look for, for example: bike paths')
    .action((words: readonly string[]) => shown(memory(words)))
  ekko
    .command('explain')
    .description('say publicly why a promise is late; until then its department can open nothing new')
    .argument('<promise>', 'the promise as "status" names it, or the id of its consultation')
    .requiredOption('--why <text>', 'why, in a sentence people will read')
    .action((promise: string, options: { readonly why: string }) => shown(explain(promise, options.why)))
  ekko
    .command('poster')
    .description('make an A4 poster for a library counter, with a code for each chat app')
    .argument('<id>', 'the consultation')
    .requiredOption('--out <file>', 'a .pdf or .svg file')
    .option('--channel <channels...>', 'only these; without it every channel that is set up')
    .option('--language <language>', 'the city’s first language without it')
    .action((id: string, options: Parameters<typeof poster>[1]) => shown(poster(id, options)))
  ekko
    .command('site')
    .description('write the public record as files, for the city’s own web server')
    .argument('<folder>', 'where to write; only files that Ekko wrote there are ever replaced or removed')
    .action((folder: string) => shown(site(folder)))
  const queue = ekko
    .command('outbox')
    .description('messages that stand still: unknown, held or failed, and why')
    .action(() => shown(outbox()))
  queue
    .command('release')
    .description('send these again')
    .argument('<ids...>', 'their numbers, as "outbox" lists them')
    .action((ids: readonly string[]) => shown(moveOutbox(ids, 'waiting')))
  queue
    .command('drop')
    .description('give these up')
    .argument('<ids...>', 'their numbers, as "outbox" lists them')
    .action((ids: readonly string[]) => shown(moveOutbox(ids, 'dropped')))
  ekko
    .command('backup')
    .description('copy the whole database into a file, while Ekko goes on')
    .argument('<file>', 'a new file')
    .action((file: string) => shown(backup(file)))
  ekko
    .command('digest')
    .description('what staff should know right now: promises due, what is running, what was said')
    .option('--department <id>', 'only what this department owns or is concerned by')
    .option('--format <format>', `one of ${digestFormats.join(', ')}`, 'text')
    .option('--language <language>', 'the city’s first language without it')
    .option('--send', 'send what is new to the addresses in prompts/city.yaml, now')
    .action((options: Parameters<typeof digest>[0]) => shown(digest(options)))
  ekko
    .command('export')
    .description('write all answers as CSV and JSON, by answer number, without contacts')
    .argument('<id>', 'the consultation')
    .option('--out <folder>', 'where to write', '.')
    .option('--language <language>', 'of questions and labels')
    .option('--separator <character>', ', or ;', ',')
    .action((id: string, options: Parameters<typeof exportFiles>[1]) => shown(exportFiles(id, options)))
  ekko
    .command('forget')
    .description('erase one person, as when they say "forget me" in the chat')
    .argument('<contact>', 'channel:id, for example telegram:3527065')
    .action((contact: string) => shown(forget(contact)))
  ekko
    .command('rehearse')
    .description('play a real conversation through all of Ekko and report what was lost or doubled')
    .argument('<folder>', 'a folder with comments.csv and summary.csv')
    .requiredOption('--out <folder>', 'where report, digest, transcripts and database go')
    .action((folder: string, options: { readonly out: string }) => shown(rehearseCommand(folder, options.out)))
  addRoles(ekko)
  ekko
    .command('audit')
    .description('who did what for the city, newest first')
    .option('--verify', 'check that nobody has changed the record')
    .action((options: Parameters<typeof audit>[0]) => shown(audit(options)))
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
    .action((given: string, options: Parameters<typeof inviteRole>[1]) => shown(inviteRole(given, options)))
  role
    .command('grant')
    .description('give a role to a contact you know')
    .argument('<contact>', 'channel:id, for example telegram:3527065')
    .argument('<kind>', kind)
    .option(...department)
    .action((contact: string, given: string, options: Parameters<typeof grantRole>[2]) =>
      shown(grantRole(contact, given, options)),
    )
  role
    .command('revoke')
    .description('take a role back, or all of them')
    .argument('<contact>', 'channel:id')
    .argument('[kind]', kind)
    .action((contact: string, given?: string) => shown(revokeRole(contact, given)))
  role
    .command('list')
    .description('who does what')
    .action(() => shown(listRoles()))
}

/** Runs the command of this process. Sentences go to standard error and end with 1; our own mistakes show where they are. */
export async function runCli(argv: readonly string[]): Promise<void> {
  try {
    await cli().parseAsync([...argv])
  } catch (error) {
    const expected = error instanceof Refusal || (error instanceof Error && error.constructor === Error)
    process.stderr.write(
      `${expected ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
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
