import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { page, reachedFrom, runningImports, sources, strays, under } from './sources.ts'

describe('dependencies point inward only', () => {
  /** From the innermost room outward: a room may know only rooms further up in this list. */
  const arrows: readonly (readonly [string, readonly string[]])[] = [
    ['src/domain', []],
    ['src/adapter.ts', ['src/domain']],
    ['src/log.ts', []],
    ['src/shipped.ts', []],
    ['src/version.ts', []],
    ['src/operator.ts', []],
    ['src/oidc.ts', ['src/adapter.ts', 'src/domain']],
    ['src/seal', ['src/domain']],
    // Their bytes lie closed, as words in the store do.
    ['src/photos', ['src/domain', 'src/seal', 'src/adapter.ts']],
    ['src/engine', ['src/domain']],
    ['src/insight', ['src/domain']],
    ['src/texts', ['src/domain', 'src/adapter.ts', 'src/shipped.ts']],
    ['src/files', ['src/domain', 'src/insight', 'src/shipped.ts']],
    ['src/digests', ['src/domain', 'src/insight', 'src/texts']],
    // What a digest says is data: each format is written from shapes alone, by code that knows neither contents nor builder.
    [
      'src/digests/formats',
      ['src/digests/outline.ts', 'src/digests/escape.ts', 'src/digests/charts/chart.ts', 'src/domain/message.ts'],
    ],
    ['src/digests/outline.ts', []],
    // The words that ask for the city's memory are the engine's to know; the store reads it for them.
    ['src/store', ['src/domain', 'src/seal', 'src/engine/decision.ts', 'src/engine/state.ts', 'src/engine/needs.ts']],
    // What services of the operator's choice answer.
    ['src/refusals.ts', ['src/domain', 'src/adapter.ts']],
    ['src/speech', ['src/domain', 'src/adapter.ts', 'src/refusals.ts']],
    ['src/metrics.ts', ['src/domain', 'src/store']],
    ['src/mistakes.ts', ['src/log.ts', 'src/metrics.ts']],
    [
      'src/loops',
      [
        ...['src/domain', 'src/engine', 'src/store', 'src/texts', 'src/photos', 'src/seal'],
        ...['src/adapter.ts', 'src/log.ts', 'src/metrics.ts'],
      ],
    ],
    // How the city's own systems are told of steps; what sets it is read where all settings are.
    ['src/webhooks', ['src/domain', 'src/store', 'src/loops']],
    [
      'src/cityside',
      [
        ...['src/domain', 'src/engine', 'src/insight', 'src/texts', 'src/files', 'src/digests', 'src/log.ts'],
        ...['src/adapter.ts', 'src/store', 'src/photos', 'src/seal'],
      ],
    ],
    // A model that an operator set: what goes to it, and what of its answer may be put before a person.
    [
      'src/model',
      [
        ...[
          'src/domain',
          'src/insight/themes',
          'src/store',
          'src/loops',
          'src/cityside',
          'src/adapter.ts',
          'src/refusals.ts',
          'src/log.ts',
        ],
      ],
    ],
    ['src/own-data', ['src/domain', 'src/engine', 'src/store', 'src/texts', 'src/adapter.ts']],
    [
      'src/web/mydata',
      [
        ...['src/domain', 'src/texts', 'src/digests/escape.ts', 'src/engine/own-data', 'src/own-data', 'src/store'],
        ...['src/photos', 'src/adapter.ts'],
      ],
    ],
    [
      'src/web/photos',
      [...['src/domain', 'src/texts', 'src/digests/escape.ts', 'src/store', 'src/photos', 'src/adapter.ts']],
    ],
    [
      'src/web/ledger',
      [
        ...['src/domain', 'src/texts', 'src/digests/escape.ts', 'src/store', 'src/photos', 'src/adapter.ts'],
        // One map of the city for staff and the public.
        ...['map-picture', 'map-plot', 'svg'].map((drawing) => `src/digests/charts/${drawing}.ts`),
      ],
    ],
    [
      'src/web/poster',
      ['src/domain', 'src/texts', 'src/digests/escape.ts', 'src/digests/charts/picture.ts', 'src/adapter.ts'],
    ],
    ['adapters', ['src/adapter.ts', 'src/domain']],
    ['src/web/changes.ts', []],
    [
      'src/web/sandbox',
      [
        ...['src/domain', 'src/cityside', 'src/files/problem.ts', 'src/texts', 'src/store', 'src/adapter.ts'],
        ...['src/web/changes.ts', 'adapters/sandbox/message.ts'],
      ],
    ],
    [
      'src/web/desk',
      [
        ...[
          'src/domain',
          'src/cityside',
          'src/engine',
          'src/insight',
          'src/texts',
          'src/files',
          'src/store',
          'src/photos',
        ],
        ...['src/digests', 'src/adapter.ts', 'src/oidc.ts', 'src/web/changes.ts', 'src/web/poster'],
      ],
    ],
    // The page speaks to the sandbox's chat server as well as to the desk, so it knows the shapes of both.
    [page, ['src/web/sandbox/wire.ts', 'src/web/sandbox/texts', 'src/domain', 'adapters/sandbox/message.ts']],
    ['src/web/sandbox/wire.ts', ['src/domain']],
    [
      'src/rehearsal',
      [
        ...['src/domain', 'src/insight/themes', 'src/cityside', 'src/store', 'src/loops/clock.ts'],
        'src/web/sandbox/townsfolk.ts',
      ],
    ],
    ['src/bodies.ts', []],
    ['src/http', ['src/domain/house.ts', 'src/adapter.ts']],
    ['src/door.ts', ['src/adapter.ts', 'src/bodies.ts', 'src/http', 'src/log.ts']],
    ['src/server.ts', ['src/adapter.ts', 'src/door.ts', 'src/http', 'src/log.ts']],
    ['src/house.ts', ['src/domain', 'src/adapter.ts']],
    ['src/misspellings.ts', ['src/adapter.ts', 'src/files/nearest.ts']],
    ['src/public-url.ts', []],
    ['src/variables.ts', ['src/adapter.ts', 'src/log.ts', 'src/oidc.ts']],
    ['src/city-files.ts', ['src/domain', 'src/texts', 'src/files']],
    [
      'src/config.ts',
      [
        ...['src/domain', 'src/adapter.ts', 'src/house.ts', 'src/misspellings.ts', 'src/log.ts'],
        ...[
          'src/oidc.ts',
          'src/operator.ts',
          'src/public-url.ts',
          'src/shipped.ts',
          'src/variables.ts',
          'src/photos',
          'src/model/settings.ts',
          'src/webhooks/settings.ts',
          'src/speech/settings.ts',
          'src/speech/speech-to-text.ts',
        ],
      ],
    ],
    ['src/channels.ts', ['src/domain', 'src/adapter.ts', 'src/house.ts', 'src/config.ts']],
    ['src/places.ts', ['src/domain', 'src/adapter.ts', 'src/channels.ts']],
    ['src/city-key.ts', ['src/seal', 'src/config.ts']],
    ['src/home.ts', ['src/city-key.ts', 'src/domain', 'src/seal', 'src/store', 'src/loops/clock.ts', 'src/config.ts']],
    ['src/channel-table.ts', ['src/adapter.ts', 'src/channels.ts', 'adapters']],
    ['src/entrances.ts', ['src/domain', 'src/config.ts', 'src/channels.ts']],
    ['src/desk-place.ts', ['src/domain', 'src/cityside/desk-link.ts', 'src/config.ts']],
    ['src/greeting.ts', ['src/house.ts', 'src/channels.ts', 'src/loops/connect.ts']],
    // In its thread a second Ekko without loops is put together: what goes through many rows, and nothing else.
    [
      'src/beside',
      [
        ...['src/domain', 'src/engine', 'src/insight', 'src/texts', 'src/store', 'src/cityside', 'src/photos'],
        ...['src/web/ledger', 'src/web/desk', 'src/adapter.ts', 'src/log.ts', 'src/config.ts', 'src/home.ts'],
        ...['src/channel-table.ts', 'src/city-files.ts', 'src/desk-place.ts'],
      ],
    ],
    ['src/aside-loops.ts', ['src/loops/sweep.ts', 'src/model', 'src/webhooks', 'src/config.ts']],
    [
      'src/main.ts',
      [
        'src/aside-loops.ts',
        'src/beside',
        ...[
          'src/domain',
          'src/engine',
          'src/texts',
          'src/files',
          'src/store',
          'src/loops',
          'src/cityside',
          'src/speech',
        ],
        ...[
          'src/adapter.ts',
          'src/log.ts',
          'src/metrics.ts',
          'src/server.ts',
          'src/http',
          'src/config.ts',
          'src/channels.ts',
          'src/operator.ts',
          'src/variables.ts',
          'src/city-files.ts',
        ],
        ...[
          'src/channel-table.ts',
          'src/desk-place.ts',
          'src/greeting.ts',
          'src/entrances.ts',
          'src/mistakes.ts',
          'src/own-data',
          'src/photos',
          'src/house.ts',
          'src/home.ts',
          'src/places.ts',
        ],
      ],
    ],
    [
      'src/commands',
      [
        ...[
          'src/domain',
          'src/engine',
          'src/texts',
          'src/insight/groups',
          'src/files/problem.ts',
          ...['write-city', 'usual-city', 'national-numbers', 'checks/addresses', 'polis', 'rows'].map(
            (name) => `src/files/${name}.ts`,
          ),
          'src/digests',
          'src/store',
          'src/photos',
          'src/cityside',
          'src/model',
          'src/speech',
          'src/webhooks',
        ],
        ...[
          'src/loops/clock.ts',
          'src/web/ledger',
          'src/web/mydata',
          'src/web/photos',
          'src/web/poster',
          'src/web/sandbox',
          'src/web/desk',
          'src/rehearsal',
          'src/adapter.ts',
          'src/log.ts',
          'src/config.ts',
        ],
        ...[
          'src/channels.ts',
          'src/channel-table.ts',
          'src/desk-place.ts',
          'src/main.ts',
          'src/city-files.ts',
          'src/entrances.ts',
          'src/mistakes.ts',
          'src/city-key.ts',
          'src/seal',
          'src/home.ts',
          'src/house.ts',
          'src/public-url.ts',
          'src/places.ts',
        ],
      ],
    ],
    ['src/cli.ts', ['src/commands', 'src/version.ts', 'src/domain']],
    ['src/ekko.js', ['src/cli.ts']],
  ]
  test('no room knows one that lies further out', () => {
    const upward = arrows.flatMap(([room, mayKnow], index) => {
      const further = arrows.slice(0, index).map(([inner]) => inner)
      return mayKnow.filter((name) => !under(...further)(name)).map((name) => `${room} → ${name}`)
    })
    expect(upward).toEqual([])
  })

  test('every file has an arrow that says what it may know', () => {
    const roomed = under(...arrows.map(([room]) => room))
    expect(sources.map(({ path }) => path).filter((path) => !roomed(path))).toEqual([])
  })

  for (const [room, mayKnow] of arrows) {
    test(`${room} knows ${mayKnow.join(', ') || 'nothing of ours'}`, () => {
      expect(strays([room], mayKnow)).toEqual([])
    })
  }

  // A room of the store, the rooms it may know, and whether the engine's decisions and states are its matter.
  const storeRooms: readonly (readonly [string, readonly string[], 'engine'?])[] = [
    ['databases', []],
    ['migrations', ['databases']],
    ['records', ['databases'], 'engine'],
    ['inbox', ['databases']],
    ['outbox', ['databases', 'records'], 'engine'],
    ['load', ['databases', 'records', 'inbox'], 'engine'],
    ['commit', ['databases', 'records', 'inbox', 'outbox'], 'engine'],
    ['keyring', ['databases']],
    ['operations', ['databases', 'migrations', 'records', 'keyring']],
  ]
  for (const [room, mayKnow, engine] of storeRooms) {
    test(`src/store/${room} knows ${mayKnow.join(', ') || 'no other room of the store'}`, () => {
      const rooms = mayKnow.map((each) => `src/store/${each}`)
      const outside = ['src/domain', 'src/seal', ...(engine ? ['src/engine'] : [])]
      expect(strays([`src/store/${room}`], [...rooms, ...outside])).toEqual([])
    })
  }

  test('src/store knows types of the engine only', () => {
    expect(runningImports('src/store', ['src/engine'])).toEqual([])
  })

  test('nobody but home.ts opens a store: it is opened with the house’s key, or not at all', () => {
    const openers = sources.filter(
      ({ path, ours }) =>
        !under('src/store')(path) && ours.some(({ name, typeOnly }) => !typeOnly && name === 'src/store/open.ts'),
    )
    expect(openers.map(({ path }) => path)).toEqual(['src/home.ts'])
  })

  test('src/store/store.ts is types only', () => {
    expect(runningImports('src/store/store.ts', ['src'])).toEqual([])
  })

  test('others run nothing of the store but open.ts, its operations, its errors, and the hash that chains the audit', () => {
    const doors = ['open.ts', 'operations', 'databases/store-error.ts', 'records/audit.ts']
    const inside = under('src/store')
    const open = under(...doors.map((door) => `src/store/${door}`))
    const found = sources
      .filter(({ path }) => !inside(path))
      .flatMap(({ path, ours }) =>
        ours
          .filter(({ name, typeOnly }) => !typeOnly && inside(name) && !open(name))
          .map(({ name }) => `${path} → ${name}`),
      )
    expect(found).toEqual([])
  })

  test('pages and rehearsals know the shapes of the store, and are handed one', () => {
    expect([...runningImports('src/web', ['src/store']), ...runningImports('src/rehearsal', ['src/store'])]).toEqual([])
  })

  test('the page loads its neighbours alone, and takes nothing from Node or a package', () => {
    const loaded = sources
      .filter(({ path }) => under(page)(path))
      .flatMap(({ path, ours, packages }) => [
        ...ours.filter(({ name, typeOnly }) => !typeOnly && !under(page)(name)).map(({ name }) => `${path} → ${name}`),
        ...packages.map(({ name }) => `${path} → ${name}`),
      ])
    expect(loaded).toEqual([])
  })

  const adapters = readdirSync('adapters', { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  )
  for (const adapter of adapters) {
    test(`adapters/${adapter} knows the contract, the domain and adapters/shared, and no other adapter`, () => {
      expect(strays([`adapters/${adapter}`], ['src/adapter.ts', 'src/domain', 'adapters/shared'])).toEqual([])
    })
  }

  test('what is known of a channel on paper is known without its platform’s library', () => {
    const libraries = adapters.flatMap((adapter) => {
      const reached = reachedFrom(`adapters/${adapter}/paper.ts`)
      return sources
        .filter(({ path }) => reached.has(path))
        .flatMap(({ path, packages }) =>
          packages
            .filter(({ name, typeOnly }) => !typeOnly && !name.startsWith('node:'))
            .map(({ name }) => `${path} → ${name}`),
        )
    })
    expect(libraries).toEqual([])
  })

  test('channel-table.ts alone imports from adapters/; the page knows the shapes of its own chat', () => {
    const importers = sources.filter(
      ({ path, ours }) => under('src')(path) && !under(page)(path) && ours.some(({ name }) => under('adapters')(name)),
    )
    expect(importers.map(({ path }) => path)).toEqual(['src/channel-table.ts'])
  })

  test('main.ts is started by the commands, and known to nobody else', () => {
    const importers = sources.filter(({ ours }) =>
      ours.some(({ name, typeOnly }) => name === 'src/main.ts' && !typeOnly),
    )
    expect(importers.map(({ path }) => path).filter((path) => !under('src/commands', 'src/cli.ts')(path))).toEqual([])
  })
})

describe('no import leads back to where it began', () => {
  const running = new Map(
    sources.map(({ path, ours }) => [path, ours.flatMap(({ name, typeOnly }) => (typeOnly ? [] : [name]))]),
  )
  /** Every file that runs because this one does. */
  const reachedFrom = (path: string): ReadonlySet<string> => {
    const reached = new Set<string>()
    const waiting = [...(running.get(path) ?? [])]
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (reached.has(next)) continue
      reached.add(next)
      waiting.push(...(running.get(next) ?? []))
    }
    return reached
  }

  test('every module is whole before another one runs it; types do not count', () => {
    expect(running.size).toBeGreaterThan(0)
    expect([...running.keys()].filter((path) => reachedFrom(path).has(path)).sort()).toEqual([])
  })
})

describe('the city’s side knows a flow by its interface alone', () => {
  test('the table of flows is read by what happens to drafts, and nowhere else', () => {
    const readers = sources.filter(({ ours }) => ours.some(({ name }) => name === 'src/engine/cityside/flows/flows.ts'))
    expect(readers.map(({ path }) => path).toSorted()).toEqual(
      ['about', 'drop', 'keep', 'write'].map((name) => `src/engine/cityside/drafts/${name}.ts`),
    )
  })
})
