import type { Command } from 'commander'
import type { InitOptions } from '../init/init.ts'
import type { Moving } from '../outbox.ts'
import type { rehearseCommand } from '../rehearse.ts'
import { shown, told } from './shown.ts'

/** What the operator does: start Ekko, look after it, copy and move it. */
export function addOperation(ekko: Command): void {
  ekko
    .command('start')
    .description('run Ekko; without any setting the sandbox opens in your browser, and with a channel your city runs')
    .action(async () => (await import('../start.ts')).start())
  ekko
    .command('init')
    .description('set up your city: a few questions, each with an answer to take; run it again to change some')
    .option('--language <language>', 'of the questions: da or en')
    .action(async (options: InitOptions) => (await import('../init/init.ts')).init(options))
  ekko
    .command('setup')
    .description('register commands, menus, webhooks and templates; says what you must click yourself')
    .argument('[channel]', 'one channel; without it every channel that is configured')
    .action((channel?: string) => told(import('../setup.ts').then((it) => it.setup(channel))))
  ekko
    .command('doctor')
    .description('look at everything that has to be right, and say what to do about what is not')
    .argument('[channel]', 'one channel; without it every configured channel, and Ekko itself')
    .action((channel?: string) => told(import('../doctor.ts').then((it) => it.doctor(channel))))
  const queue = ekko
    .command('outbox')
    .description('messages that stand still: unknown, held or failed, and why')
    .option('--again [what...]', 'send again: numbers, a state, a channel; all that is unknown or failed without any')
    .option('--drop [what...]', 'give up, by the same words')
    .option('--by <name>', 'who does so, for the audit')
    .action((options: Moving) => shown(import('../outbox.ts').then((it) => it.outboxCommand(options))))
  queue
    .command('release')
    .description('send these again')
    .argument('<ids...>', 'their numbers, as "outbox" lists them')
    .action((ids: readonly string[]) => shown(import('../outbox.ts').then((it) => it.moveOutbox(ids, 'waiting'))))
  queue
    .command('drop')
    .description('give these up')
    .argument('<ids...>', 'their numbers, as "outbox" lists them')
    .action((ids: readonly string[]) => shown(import('../outbox.ts').then((it) => it.moveOutbox(ids, 'dropped'))))
  ekko
    .command('backup')
    .description('copy the whole database into a file, while Ekko goes on')
    .argument('<file>', 'a new file')
    .action((file: string) => shown(import('../backup.ts').then((it) => it.backup(file))))
  const key = ekko.command('key').description('the city’s key, without which nothing stored names a person')
  key
    .command('new')
    .description('make the key in ./ekko.key, or where EKKO_KEY_FILE says; one that is there is never overwritten')
    .action(() => shown(import('../key.ts').then((it) => it.makeKey())))
  key
    .command('rotate')
    .description('give the city a new key, while Ekko goes on')
    .action(() => shown(import('../key.ts').then((it) => it.rotateKey())))
  const keyring = ekko
    .command('keyring')
    .description('the keys of what people wrote, which no backup of the database holds')
  keyring
    .command('copy')
    .description('copy the keyring into a file, in place of the copy before, while Ekko goes on')
    .argument('<file>', 'the one copy, on another disk than the backups of the database')
    .action((file: string) => shown(import('../keyring.ts').then((it) => it.copyKeyring(file))))
  keyring
    .command('anew')
    .description('go on without a keyring that is lost for ever; what people wrote until now stays unreadable')
    .option('--yes', 'no copy of it is left')
    .action((options: { readonly yes?: true }) =>
      shown(import('../keyring.ts').then((it) => it.beginAnew(options.yes === true))),
    )
  ekko
    .command('aside')
    .description(
      'keep a database in which the sandbox and real people were mixed under another name; the city begins empty',
    )
    .action(() => shown(import('../aside.ts').then((it) => it.aside())))
  ekko
    .command('migrate')
    .description('move the city from its SQLite file into an empty Postgres, and compare the two; stop Ekko first')
    .option('--from <file>', 'ekko.sqlite in EKKO_DATA_DIR without it')
    .requiredOption('--to <url>', 'postgres://user:password@host/database')
    .action((options: { readonly from?: string; readonly to: string }) =>
      shown(import('../migrate.ts').then((it) => it.migrate(options))),
    )
  ekko
    .command('rehearse')
    .description('play a real conversation through all of Ekko and report what was lost or doubled')
    .argument('<folder>', 'a folder with comments.csv and summary.csv')
    .requiredOption('--out <folder>', 'where report, digest, transcripts and database go')
    .option('--outcome <file>', 'the outcome to play it with; without one themes are proposed from the words')
    .action((folder: string, options: Parameters<typeof rehearseCommand>[1]) =>
      shown(import('../rehearse.ts').then((it) => it.rehearseCommand(folder, options))),
    )
}
