import type { Route } from '../../adapter.ts'
import { type Ground, officeOn } from '../../office/office.ts'
import { Changes } from './changes.ts'
import { sandboxPages } from './pages.ts'
import { deskRoutes } from './routes.ts'
import { type TownTime, townDesk } from './town-desk.ts'

/** The sandbox's pages over a running Ekko: the chat, the city hall's desk, and the way in. None where there is no sandbox. */
export function sandboxTown(inside: Ground & TownTime & { readonly channels: readonly string[] }): readonly Route[] {
  if (!inside.channels.includes('sandbox')) return []
  const changes = new Changes()
  const desk = townDesk(officeOn(inside), inside)
  const entrance: Route = {
    method: 'GET',
    path: '/',
    handle: async () => ({ status: 302, headers: { location: '/sandbox' } }),
  }
  return [entrance, ...sandboxPages(), ...deskRoutes(desk, changes)]
}
