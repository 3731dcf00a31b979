import { citysideOn } from '../../src/cityside/cityside.ts'
import { exportDoors } from '../../src/web/desk/overview/exports.ts'
import { recordDoors } from '../../src/web/desk/record/record.ts'
import { type DeskGround, deskRoutes } from '../../src/web/desk/routes.ts'
import { saidDoors } from '../../src/web/desk/said/doors.ts'
import { everyone, type Got, openCsrf } from './desk-town.ts'
import type { LedgerTown } from './ledger-town.ts'

/** The desk of a town whose people have answered already, with its doors to what was said, to files and to the record. */
export interface OpinionDesk {
  readonly routes: ReturnType<typeof deskRoutes>
  get(path: string, as?: string, language?: string): Promise<Got>
  post(path: string, fields: Readonly<Record<string, string>>, as?: string): Promise<Got>
}

/** Opens it; no process runs behind it, so that what is done is decided at once. */
export function opinionDesk(town: LedgerTown): OpinionDesk {
  const ground = {
    ...town,
    config: { promptsDir: 'prompts', cityDir: 'prompts' },
    paceOf: () => undefined,
    onMoved: () => () => {},
    onStopping: () => {},
  } as unknown as DeskGround
  const gate: Parameters<typeof deskRoutes>[1] = {
    visitor: async ({ headers }) => {
      const name = headers['x-as'] ?? 'mette'
      const duties = everyone[name]
      return duties && { duties, actor: `desk:${name}`, csrf: openCsrf }
    },
  }
  const doors = [...saidDoors({ get: async () => undefined } as never), ...exportDoors, ...recordDoors]
  const routes = deskRoutes(ground, gate, doors)
  const ask = async (method: 'GET' | 'POST', path: string, as: string, language: string, form = ''): Promise<Got> => {
    const [at = '', query = ''] = path.split('?')
    const route = routes.find((each) => each.method === method && each.path.endsWith('*'))
    const headers = { 'x-as': as, 'accept-language': language, host: 'localhost', origin: 'http://localhost' }
    const answered = await route?.handle({
      ...{ method, path: at, query: new URLSearchParams(query), headers },
      body: new TextEncoder().encode(form),
    } as never)
    const { status = 0, body = '', headers: more = {} } = answered ?? {}
    const text = typeof body === 'string' ? body : body instanceof Uint8Array ? new TextDecoder().decode(body) : ''
    return { status, text, location: more.location, headers: new Headers(more) }
  }
  return {
    routes,
    get: (path, as = 'mette', language = 'en') => ask('GET', path, as, language),
    post: (path, fields, as = 'mette') =>
      ask('POST', path, as, 'en', new URLSearchParams({ csrf: openCsrf, ...fields }).toString()),
  }
}

/** The city's side of such a town. */
export function citysideOf(town: LedgerTown): ReturnType<typeof citysideOn> {
  return citysideOn({
    ...town,
    config: { promptsDir: 'prompts', cityDir: 'prompts' },
    paceOf: () => undefined,
  } as never)
}
