import type { Route } from '../adapter.ts'
import { allChannels } from '../channel-table.ts'
import { citysideOn } from '../cityside/cityside.ts'
import { appointSandboxModerator } from '../cityside/duty-codes.ts'
import type { Config } from '../config.ts'
import { placeOf } from '../log.ts'
import { type Inside, type Running, startEkko } from '../main.ts'
import { heedMistakes } from '../mistakes.ts'
import { desk } from '../web/desk/desk.ts'
import { ledgerRoutes } from '../web/ledger/routes.ts'
import { ownDataPage } from '../web/mydata/file.ts'
import { dataRoutes } from '../web/mydata/routes.ts'
import { photoRoutes } from '../web/photos/routes.ts'
import { settleFirstTown } from '../web/sandbox/first-town.ts'
import { sandboxPass } from '../web/sandbox/pass.ts'
import { sandboxTown } from '../web/sandbox/town.ts'
import { deleteTown, townMark } from '../web/sandbox/town-mark.ts'
import { Townsfolk } from '../web/sandbox/townsfolk.ts'
import type { Done } from '../web/sandbox/wire.ts'
import { deskGreeting } from './desk-link.ts'
import { entrancesToOpen, entrancesWith } from './entrances.ts'
import { print } from './session.ts'
import { settings } from './settings.ts'

/** `ekko start`: runs Ekko until it is told to stop. */
export async function start(): Promise<void> {
  const config = settings(await allChannels())
  let running = begin(config, () => beginAnew())
  const beginAnew = async (): Promise<Done> => {
    const { url } = await running
    // Answered first: the page then waits for the new town at the same address.
    setTimeout(() => {
      running = running.then(async (old) => {
        await old.stop()
        deleteTown(config.dataDir)
        return begin({ ...config, port: Number(new URL(url ?? '').port) }, beginAnew)
      })
      running.catch(giveUp)
    }, answeredMs)
    return { ok: true }
  }
  const stop = (code: number) => {
    print('Stopping: finishing what is under way.')
    running.then((one) => one.stop()).then(() => process.exit(code), giveUp)
  }
  let ending = false
  heedMistakes({
    // While Ekko only begins there is no log yet, and where it was thrown is all that may be said.
    tell: (how, error) =>
      running.then(
        (one) => one.mistaken(how, error),
        () => print(placeOf(error)),
      ),
    end: () => {
      if (ending) process.exit(1)
      ending = true
      stop(1)
    },
  })
  process.once('SIGTERM', () => stop(0))
  process.once('SIGINT', () => stop(0))
  const { greeting, deskPlace } = await running
  for (const line of [...greeting, deskGreeting(deskPlace())]) print(line)
}

/** Long enough for the answer to leave. */
const answeredMs = 50

async function begin(config: Config, beginAnew: () => Promise<Done>): Promise<Running> {
  const pass = config.house === 'sandbox' ? sandboxPass(config.dataDir) : undefined
  const running = await startEkko(config, {
    ...(pass && { pass }),
    dataPage: ownDataPage,
    pages: pagesOf(config, mayBeginAnew(config) ? beginAnew : undefined),
  })
  // In a city the people are real, and are asked nothing by way of example.
  if (config.house === 'sandbox' && running.url !== undefined) {
    await settleFirstTown(new Townsfolk(running.url, pass?.cookie), citysideOn(running), running).catch(
      async (error: unknown) => {
        await running.stop()
        throw new Error(
          `Nobody can visit the sandbox at ${running.url}. Some ports are closed in every browser: set EKKO_PORT to another.`,
          { cause: error },
        )
      },
    )
    await appointSandboxModerator(citysideOn(running))
    townMark(config.dataDir).settled()
  }
  return running
}

/** Every page that a running Ekko serves. */
export function pagesOf(config: Config, beginAnew?: () => Promise<Done>): (inside: Inside) => readonly Route[] {
  return (inside) => {
    const { wide } = inside
    const ways = {
      entrancesToOpen: entrancesToOpen(config),
      entrances: (token: string) => entrancesWith(config, token),
    }
    wide.answering(ways)
    return [
      ...sandboxTown(inside, beginAnew),
      ...wide.pages(ledgerRoutes({ ...inside, entrances: ways.entrancesToOpen })),
      ...photoRoutes(inside),
      ...dataRoutes(inside),
      ...wide.pages(desk({ ...inside, entrances: ways.entrances })),
    ]
  }
}

/** Only where nothing but the sandbox would be lost: everything in our own folder. */
function mayBeginAnew({ house, env }: Config): boolean {
  return house === 'sandbox' && !env.EKKO_SANDBOX_CHAT?.trim()
}

function giveUp(error: unknown): void {
  print(error instanceof Error ? error.message : String(error))
  process.exit(1)
}
