declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  /** The parts of the provider that the tests use. */
  export class Provider {
    constructor(
      issuer: string,
      configuration: Readonly<Record<string, unknown>> & {
        readonly findAccount: (context: unknown, id: string) => Promise<unknown>
      },
    )
    callback(): (request: IncomingMessage, response: ServerResponse) => void
  }
}
