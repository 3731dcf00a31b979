import { readConfig, readEnvironment } from '../config.ts'
import { allChannels, startEkko } from '../main.ts'
import { officeOn } from '../office/office.ts'
import { ledgerRoutes } from '../web/ledger/routes.ts'
import { settleFirstTown } from '../web/sandbox/first-town.ts'
import { sandboxTown } from '../web/sandbox/town.ts'
import { print, Refusal } from './session.ts'

/** `ekko start`: runs Ekko until it is told to stop. */
export async function start(): Promise<void> {
  const read = readConfig(readEnvironment(), await allChannels())
  if (!read.ok) throw new Refusal(read.problems)
  const running = await startEkko(read.config, {
    pages: (inside) => [...sandboxTown(inside), ...ledgerRoutes(inside)],
  })
  if (running.url !== undefined && running.channels.includes('sandbox'))
    await settleFirstTown(running.url, officeOn(running), running)
  for (const line of running.greeting) print(line)
  const stop = () => {
    print('Stopping: finishing what is under way.')
    void running.stop().then(() => process.exit(0))
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}
