import type { Route } from '../../adapter.ts'
import { citysideOn } from '../../cityside/cityside.ts'
import { dutiesOfGroups, type OidcSettings } from '../../oidc.ts'
import type { Door } from './door.ts'
import { type DeskDoorsGround, deskDoors } from './doors.ts'
import { type DeskGround, deskRoutes } from './routes.ts'
import { Attempts } from './sign-in/attempts.ts'
import { cityWays } from './sign-in/city.ts'
import { entranceWays } from './sign-in/entrance.ts'
import { linkWays } from './sign-in/link.ts'
import { leavingDoors } from './sign-in/out.ts'
import { type Provider, providerOf } from './sign-in/provider.ts'
import { deskGate, type SessionGround } from './sign-in/session.ts'

/** A running Ekko as the whole desk needs it. */
export interface DeskInside extends DeskGround, DeskDoorsGround {
  readonly config: DeskGround['config'] & { readonly oidc?: OidcSettings }
  readonly wall: SessionGround['wall']
}

/** The desk with its ways in: links from the chat and the terminal, and the city's own sign-in where it is set. */
export function desk(inside: DeskInside): readonly Route[] {
  const { oidc, publicUrl } = inside.config
  const unknown = (publicUrl === undefined ? [] : (oidc?.roles ?? [])).flatMap(({ duty: { department } }) =>
    department === undefined || inside.city.departments.some(({ id }) => id === department) ? [] : [department],
  )
  if (unknown.length > 0)
    throw new Error(`EKKO_OIDC_ROLES names ${unknown.join(', ')}, which the city file has no department for.`)
  const ground: SessionGround = {
    cityside: citysideOn(inside),
    wall: inside.wall,
    dutiesIn: (groups) => (oidc ? dutiesOfGroups(oidc, groups) : []),
  }
  const gate = deskGate(ground)
  const attempts = new Attempts()
  const provider = oidc && publicUrl !== undefined ? providerOf(oidc, publicUrl) : undefined
  const ways = [
    ...entranceWays(gate, provider !== undefined, inside.channels.includes('sandbox')),
    ...linkWays(ground, attempts),
    ...(provider && publicUrl !== undefined ? cityWays(ground, provider, publicUrl, attempts) : []),
  ]
  return deskRoutes(inside, gate, servedDoors(inside, ground, provider), ways)
}

/** Every door behind the way in. */
export function servedDoors(inside: DeskDoorsGround, ground: SessionGround, provider?: Provider): readonly Door[] {
  return [...deskDoors(inside), ...leavingDoors(ground, provider)]
}
