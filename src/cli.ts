import { Command } from 'commander'
import { addConsultations } from './commands/menu/consultations.ts'
import { addOperation } from './commands/menu/operation.ts'
import { addPeople } from './commands/menu/people.ts'
import { addRecords } from './commands/menu/records.ts'
import { Refusal, still } from './commands/print.ts'
import { sign } from './commands/signature.ts'
import { version } from './version.ts'

/**
 * Every command, with its help; each is loaded when it is run. Exit codes: 0 done, 1 not possible (the sentence says why),
 * 2 used wrongly.
 */
export function cli(): Command {
  const ekko = new Command('ekko')
    .description('Ask a city’s people short questions, and come back to everyone with what happened to their answer.')
    .version(version, '--version', 'say which version this is')
    .option('--as <name>', 'who does it, for the record of acts')
    .option('--because <reason>', 'why, for the record: above all where it is another department’s')
    .hook('preAction', (program) => sign(program.opts()))
    .showHelpAfterError()
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  addOperation(ekko.commandsGroup('Run Ekko:'))
  addConsultations(ekko.commandsGroup('Ask, and come back:'))
  addRecords(ekko.commandsGroup('Read what was said:'))
  addPeople(ekko.commandsGroup('People and their rights:'))
  return ekko
}

/** Runs the command of this process. Sentences go to standard error and end with 1; our own mistakes show where they are. */
export async function runCli(argv: readonly string[]): Promise<void> {
  try {
    await cli().parseAsync([...argv])
  } catch (error) {
    // The store's failures are sentences too; its class is not loaded for the sake of a name.
    const expected =
      error instanceof Refusal ||
      (error instanceof Error && (error.constructor === Error || ['StoreError', 'KeyError'].includes(error.name)))
    const said = expected ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)
    process.stderr.write(`${still(said)}\n`)
    process.exitCode = 1
  }
}
