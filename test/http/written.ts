import type { Duty, DutyKind } from '../../src/domain/duty.ts'
import { dutyKinds } from '../../src/domain/duty.ts'
import type { Entry, From, Who } from '../../src/http/entry.ts'
import { entriesOf } from '../../src/http/table.ts'
import type { Door } from '../../src/web/desk/door.ts'
import type { Visitor } from '../../src/web/desk/visit.ts'

const who: Readonly<Record<Who, string>> = {
  public: 'everyone',
  operator: 'the operator’s monitoring, by EKKO_OPERATOR_KEY',
  platform: 'the platform, by its signature or secret',
  link: 'the holder of a link with a key',
  'signed-in': 'signed in at the desk',
  pass: 'the browser that opened the link which the start printed',
}

const from: Readonly<Record<From, string>> = {
  anywhere: 'anywhere',
  'this-machine': 'this machine, not through a proxy',
  'own-address': 'the city’s own address; without one, this machine',
}

/** Everything that answers over HTTP, as a table in Markdown. */
export function entriesTable(): string {
  const city = entriesOf('city')
  const sandbox = entriesOf('sandbox')
  const same = (one: Entry, other: Entry) => JSON.stringify(one) === JSON.stringify(other)
  const all = [...city, ...sandbox.filter((each) => !city.some((other) => same(each, other)))]
  const rows = all.map((entry) => {
    const houses = [
      ...(city.some((each) => same(each, entry)) ? ['city'] : []),
      ...(sandbox.some((each) => same(each, entry)) ? ['sandbox'] : []),
    ]
    return [
      ...[entry.method, `\`${entry.path}\``, entry.what, who[entry.who], from[entry.from], bytes(entry.bodyBytesMax)],
      ...[String(entry.wrongPerMinuteMax ?? ''), entry.cache, houses.join(', ')],
    ]
  })
  return table(
    ['method', 'path', 'what', 'who', 'from', 'largest body', 'wrong tries a minute', 'cache', 'house'],
    rows,
  )
}

/** A visitor of one kind. */
export function visitorOf(kind: DutyKind): Visitor {
  const duty: Duty = kind === 'administrator' ? { kind } : { kind, department: 'streets-parks' }
  return { duties: [duty], actor: 'desk:test', csrf: '' }
}

/** Every door of the desk, and for whom it is there at all. */
export function doorsTable(doors: readonly Door[]): string {
  const rows = doors.map((door) => [
    ...[door.method, `\`/desk${door.path === '' ? '' : `/${door.path}`}\``],
    ...dutyKinds.map((kind) => (door.may(visitorOf(kind)) ? 'yes' : '')),
  ])
  return table(['method', 'path', ...dutyKinds], rows)
}

function bytes(count: number): string {
  if (count === 0) return 'none'
  return count < 1024 * 1024 ? `${count / 1024} kB` : `${count / 1024 / 1024} MB`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
