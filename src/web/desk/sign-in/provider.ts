import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import type { OidcSettings } from '../../../oidc.ts'

/** What a browser keeps between leaving for the city's sign-in and coming back from it. */
export interface Leaving {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** A person as the city's sign-in knows them. */
export interface Known {
  /** The provider and the person's id there, as one text. */
  readonly subject: string
  readonly name: string
  readonly groups: readonly string[]
}

/** The city's own sign-in, as the desk uses it. Every method rejects where it cannot be reached or says no. */
export interface Provider {
  /** Where to send the browser. */
  leave(): Promise<{ readonly to: string; readonly leaving: Leaving }>
  /** Who came back, by the address the browser was sent back to. */
  arrived(back: URL, leaving: Leaving): Promise<Known>
  /** Where to end the session there too; undefined where it has no such place. */
  out(): Promise<string | undefined>
}

const groupsMax = 500
const patienceSeconds = 10

/** Speaks OpenID Connect with it: what it offers is asked at first use, and again until it answers. */
export function providerOf(settings: OidcSettings, publicUrl: string): Provider {
  const redirect = `${publicUrl}/desk/city/back`
  let known: Promise<Configuration> | undefined
  const configured = (): Promise<Configuration> => {
    known ??= discover(settings).catch((error: unknown) => {
      known = undefined
      throw error
    })
    return known
  }
  return {
    leave: async () => {
      const config = await configured()
      const leaving = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() }
      const to = buildAuthorizationUrl(config, {
        redirect_uri: redirect,
        scope: 'openid profile',
        state: leaving.state,
        nonce: leaving.nonce,
        code_challenge: await calculatePKCECodeChallenge(leaving.verifier),
        code_challenge_method: 'S256',
      })
      return { to: to.href, leaving }
    },
    arrived: async (back, leaving) => {
      const config = await configured()
      const tokens = await authorizationCodeGrant(config, back, {
        expectedState: leaving.state,
        expectedNonce: leaving.nonce,
        pkceCodeVerifier: leaving.verifier,
        idTokenExpected: true,
      })
      const claims = tokens.claims()
      if (!claims) throw new Error('The sign-in sent no identity.')
      // Some providers put groups into the identity, others tell them when asked.
      const more =
        claims[settings.claim] === undefined && config.serverMetadata().userinfo_endpoint !== undefined
          ? await fetchUserInfo(config, tokens.access_token, claims.sub)
          : {}
      const all: Readonly<Record<string, unknown>> = { ...more, ...claims }
      const name = [all.name, all.preferred_username].find((each) => typeof each === 'string') ?? ''
      return { subject: `${claims.iss} ${claims.sub}`, name, groups: groupsIn(all[settings.claim]) }
    },
    out: async () => {
      const config = await configured()
      if (config.serverMetadata().end_session_endpoint === undefined) return undefined
      return buildEndSessionUrl(config, { post_logout_redirect_uri: `${publicUrl}/desk/sign-in` }).href
    },
  }
}

async function discover({ issuer, clientId, clientSecret }: OidcSettings): Promise<Configuration> {
  // Only an address of this machine may go without TLS; the settings let no other through.
  const execute = issuer.startsWith('http:') ? [allowInsecureRequests] : []
  return discovery(new URL(issuer), clientId, clientSecret, undefined, { execute, timeout: patienceSeconds })
}

function groupsIn(claim: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(claim) ? claim : [claim]
  return all.filter((each) => typeof each === 'string').slice(0, groupsMax)
}
