import type { Route } from '../../adapter.ts'
import { citysideOn, type Ground } from '../../cityside/cityside.ts'
import { Changes } from '../changes.ts'
import { sandboxPages } from './pages.ts'
import { deskRoutes } from './routes.ts'
import { type TownTime, townDesk } from './town-desk.ts'
import { townMark } from './town-mark.ts'
import type { Done } from './wire.ts'

/** A running Ekko as the sandbox's pages need it. */
export interface TownGround extends Ground, TownTime {
  readonly config: { readonly promptsDir: string; readonly cityDir: string; readonly dataDir: string }
  readonly channels: readonly string[]
  onMoved(listener: () => void): () => void
  onStopping(listener: () => void): void
}

/**
 * The sandbox's pages over a running Ekko: the chat, the city hall's desk, and the way in. None where there is no sandbox.
 * `reset` begins the town anew, where that may be offered.
 */
export function sandboxTown(inside: TownGround, reset?: () => Promise<Done>): readonly Route[] {
  if (!inside.channels.includes('sandbox')) return []
  const changes = new Changes()
  inside.onMoved(() => changes.changed())
  inside.onStopping(() => changes.close())
  const mark = townMark(inside.config.dataDir)
  const desk = townDesk(citysideOn(inside), inside, mark)
  const entrance: Route = {
    method: 'GET',
    path: '/',
    handle: async () => ({ status: 302, headers: { location: '/sandbox' } }),
  }
  return [entrance, ...sandboxPages(), ...deskRoutes(reset ? { ...desk, reset } : desk, changes)]
}
