import type { Variable } from './adapter.ts'
import { type Duty, dutyKinds } from './domain/duty.ts'
import { isSafeAddress } from './domain/this-machine.ts'

/** The city's own sign-in, as the operator has set it. */
export interface OidcSettings {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** The claim that says which groups a person is in. */
  readonly claim: string
  /** What goes with each group. */
  readonly roles: readonly { readonly group: string; readonly duty: Duty }[]
}

const claimUsual = 'groups'

/** The settings of the city's own sign-in, for .env.example. */
export const oidcVariables: readonly Variable[] = [
  setting(
    'EKKO_OIDC_ISSUER',
    'your sign-in (Entra ID, Keycloak, …), if staff may come to the desk with it; its redirect address is EKKO_PUBLIC_URL/desk/city/back',
    'https://login.rivertown.example/realms/city',
  ),
  setting('EKKO_OIDC_CLIENT_ID', 'the application that you register there', 'ekko'),
  { ...setting('EKKO_OIDC_CLIENT_SECRET', 'the secret of that application', 'secret'), secret: true },
  setting('EKKO_OIDC_CLAIM', `the claim with a person’s groups; ${claimUsual} without it`, claimUsual),
  setting(
    'EKKO_OIDC_ROLES',
    'which group has which role, with semicolons: group=role, or group=role/department',
    'ekko-admins=administrator; streets=moderator/streets-parks; desk=staff/streets-parks',
  ),
]

/** Reads them; every problem is a sentence. */
export function oidcIn(given: Readonly<Record<string, string | undefined>>): {
  readonly settings?: OidcSettings
  readonly problems: readonly string[]
} {
  const { EKKO_OIDC_ISSUER: issuer, EKKO_OIDC_CLIENT_ID: clientId, EKKO_OIDC_CLIENT_SECRET: clientSecret } = given
  if (issuer === undefined) return { problems: alone(given) }
  const roles = rolesIn(given.EKKO_OIDC_ROLES ?? '')
  const problems = [
    ...(isSafeAddress(issuer)
      ? []
      : ['EKKO_OIDC_ISSUER is not an https address. Set it to the address of your sign-in, or remove it.']),
    ...(given.EKKO_PUBLIC_URL === undefined
      ? ['EKKO_OIDC_ISSUER needs EKKO_PUBLIC_URL: your sign-in leads people back to that address and to no other.']
      : []),
    ...(clientId === undefined
      ? ['EKKO_OIDC_CLIENT_ID is not set. Register Ekko as an application at your sign-in, or remove EKKO_OIDC_ISSUER.']
      : []),
    ...(clientSecret === undefined
      ? ['EKKO_OIDC_CLIENT_SECRET is not set. Your sign-in gives it for EKKO_OIDC_CLIENT_ID.']
      : []),
    ...roles.problems,
  ]
  if (clientId === undefined || clientSecret === undefined || problems.length > 0) return { problems }
  const claim = given.EKKO_OIDC_CLAIM ?? claimUsual
  return { settings: { issuer, clientId, clientSecret, claim, roles: roles.roles }, problems }
}

/** The duties of a person who is in these groups. */
export function dutiesOfGroups({ roles }: Pick<OidcSettings, 'roles'>, groups: readonly string[]): readonly Duty[] {
  return roles.flatMap(({ group, duty }) => (groups.includes(group) ? [duty] : []))
}

function rolesIn(written: string): Pick<OidcSettings, 'roles'> & { readonly problems: readonly string[] } {
  const parts = written.split(';').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))
  const read = parts.map((part) => roleIn(part))
  if (parts.length === 0)
    return {
      roles: [],
      problems: ['EKKO_OIDC_ROLES is not set: people could sign in and do nothing. Set it to group=role.'],
    }
  return {
    roles: read.flatMap((each) => (typeof each === 'string' ? [] : [each])),
    problems: read.flatMap((each) => (typeof each === 'string' ? [each] : [])),
  }
}

/** The last = separates: groups of some directories have one in their names. */
function roleIn(part: string): OidcSettings['roles'][number] | string {
  const at = part.lastIndexOf('=')
  const [kind = '', department] = part
    .slice(at + 1)
    .split('/')
    .map((each) => each.trim())
  const known = dutyKinds.find((each) => each === kind)
  const group = part.slice(0, Math.max(at, 0)).trim()
  if (group === '' || known === undefined)
    return `EKKO_OIDC_ROLES says "${part}". Write group=role, with one of ${dutyKinds.join(', ')} as the role.`
  if (known === 'staff' && department === undefined)
    return `EKKO_OIDC_ROLES says "${part}". Staff belong to a department: write ${group}=staff/department.`
  return { group, duty: { kind: known, ...(department !== undefined && { department }) } }
}

/** A client of a sign-in that is not named looks as if people could come in by it. */
function alone(given: Readonly<Record<string, string | undefined>>): readonly string[] {
  return oidcVariables
    .filter(({ name }) => name !== 'EKKO_OIDC_ISSUER' && given[name] !== undefined)
    .map(({ name }) => `${name} is set and EKKO_OIDC_ISSUER is not. Set EKKO_OIDC_ISSUER, or remove ${name}.`)
}

function setting(name: string, from: string, example: string): Variable {
  return { name, required: false, secret: false, from, example }
}
