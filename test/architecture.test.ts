import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

/** One source file, and what it imports. */
interface Source {
  readonly path: string
  readonly text: string
  /** Files of ours, as paths from the root. */
  readonly ours: readonly Imported[]
  /** Packages, `node:` among them. */
  readonly packages: readonly Imported[]
}

interface Imported {
  readonly name: string
  /** `import type`: nothing of it is there when the program runs. */
  readonly typeOnly: boolean
}

const sources: readonly Source[] = ['src', 'adapters'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[jt]s$/.test(name))
    .map((name) => read(join(folder, name))),
)
const byPath = new Map(sources.map((source) => [source.path, source]))

function read(path: string): Source {
  const text = readFileSync(path, 'utf8')
  const imports = [
    ...text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm),
    ...withoutComments(text).matchAll(/()\bimport\('([^']+)'\)/g),
    // JavaScript says in its comments which types it takes from elsewhere.
    ...commentsOf(text).matchAll(/(@import)\s[^'";]*?\sfrom\s+'([^']+)'/g),
    ...commentsOf(text).matchAll(/(\bimport)\('([^']+)'/g),
  ].map(([, type, name = '']) => ({ name, typeOnly: Boolean(type) }))
  return {
    path,
    text,
    ours: imports
      .filter(({ name }) => name.startsWith('.'))
      .map((each) => ({ ...each, name: normalize(join(dirname(path), each.name)) })),
    packages: imports.filter(({ name }) => !name.startsWith('.')),
  }
}

function under(...folders: readonly string[]): (path: string) => boolean {
  return (path) => folders.some((folder) => path === folder || path.startsWith(`${folder}/`))
}

/** Every import of ours in `room` that leads outside what the room may know. */
function strays(room: readonly string[], mayKnow: readonly string[]): readonly string[] {
  const inside = under(...room)
  const allowed = under(...room, ...mayKnow)
  return sources
    .filter(({ path }) => inside(path))
    .flatMap(({ path, ours }) => ours.flatMap(({ name }) => (allowed(name) ? [] : [`${path} → ${name}`])))
}

/** Every file of ours that is loaded when this one is. */
function reachedFrom(path: string, reached = new Set<string>()): ReadonlySet<string> {
  if (reached.has(path)) return reached
  reached.add(path)
  for (const { name, typeOnly } of byPath.get(path)?.ours ?? []) if (!typeOnly) reachedFrom(name, reached)
  return reached
}

/** Every import of ours from `room` into `others` that is there when the program runs. */
function runningImports(room: string, others: readonly string[]): readonly string[] {
  const inside = under(room)
  const wanted = under(...others)
  return sources
    .filter(({ path }) => inside(path))
    .flatMap(({ path, ours }) =>
      ours.filter(({ name, typeOnly }) => !typeOnly && wanted(name)).map(({ name }) => `${path} → ${name}`),
    )
}

/** Where the page's JavaScript lies, which browsers run as it stands. */
const page = 'src/web/sandbox/page'

describe('dependencies point inward only', () => {
  /** From the innermost room outward: a room may know only rooms further up in this list. */
  const arrows: readonly (readonly [string, readonly string[]])[] = [
    ['src/domain', []],
    ['src/adapter.ts', ['src/domain']],
    ['src/log.ts', []],
    ['src/engine', ['src/domain']],
    ['src/insight', ['src/domain']],
    ['src/texts', ['src/domain', 'src/adapter.ts']],
    ['src/files', ['src/domain', 'src/insight']],
    ['src/digests', ['src/domain', 'src/insight', 'src/texts']],
    // What a digest says is data: each format is written from shapes alone, by code that knows neither contents nor builder.
    [
      'src/digests/formats',
      ['src/digests/outline.ts', 'src/digests/escape.ts', 'src/digests/charts/chart.ts', 'src/domain/message.ts'],
    ],
    ['src/digests/outline.ts', []],
    // The words that ask for the city's memory are the engine's to know; the store reads it for them.
    ['src/store', ['src/domain', 'src/engine/decision.ts', 'src/engine/state.ts', 'src/engine/needs.ts']],
    ['src/metrics.ts', ['src/domain', 'src/store']],
    [
      'src/loops',
      ['src/domain', 'src/engine', 'src/store', 'src/texts', 'src/adapter.ts', 'src/log.ts', 'src/metrics.ts'],
    ],
    [
      'src/cityside',
      [
        ...['src/domain', 'src/engine', 'src/insight', 'src/texts', 'src/files', 'src/digests', 'src/log.ts'],
        ...['src/adapter.ts', 'src/store'],
      ],
    ],
    ['src/web/ledger', ['src/domain', 'src/texts', 'src/digests/escape.ts', 'src/store', 'src/adapter.ts']],
    [
      'src/web/poster',
      ['src/domain', 'src/texts', 'src/digests/escape.ts', 'src/digests/charts/picture.ts', 'src/adapter.ts'],
    ],
    ['adapters', ['src/adapter.ts', 'src/domain']],
    [
      'src/web/sandbox',
      [
        ...['src/domain', 'src/cityside', 'src/files/problem.ts', 'src/texts', 'src/store', 'src/adapter.ts'],
        'adapters/sandbox/message.ts',
      ],
    ],
    // The page speaks to the sandbox's chat server as well as to the desk, so it knows the shapes of both.
    [page, ['src/web/sandbox/wire.ts', 'src/web/sandbox/texts', 'src/domain', 'adapters/sandbox/message.ts']],
    ['src/web/sandbox/wire.ts', ['src/domain']],
    [
      'src/rehearsal',
      ['src/domain', 'src/cityside', 'src/store', 'src/loops/clock.ts', 'src/web/sandbox/townsfolk.ts'],
    ],
    ['src/door.ts', ['src/adapter.ts', 'src/log.ts']],
    ['src/server.ts', ['src/adapter.ts', 'src/door.ts', 'src/log.ts']],
    ['src/config.ts', ['src/adapter.ts', 'src/files/nearest.ts', 'src/log.ts']],
    ['src/channels.ts', ['src/adapter.ts', 'src/config.ts']],
    ['src/channel-table.ts', ['src/adapter.ts', 'src/channels.ts', 'adapters']],
    ['src/greeting.ts', ['src/channels.ts', 'src/loops/connect.ts']],
    [
      'src/main.ts',
      [
        ...['src/domain', 'src/engine', 'src/texts', 'src/files', 'src/store', 'src/loops', 'src/cityside'],
        ...['src/adapter.ts', 'src/log.ts', 'src/metrics.ts', 'src/server.ts', 'src/config.ts', 'src/channels.ts'],
        ...['src/channel-table.ts', 'src/greeting.ts'],
      ],
    ],
    [
      'src/commands',
      [
        ...[
          'src/domain',
          'src/engine',
          'src/texts',
          'src/files/problem.ts',
          'src/digests',
          'src/store',
          'src/cityside',
        ],
        ...[
          'src/loops/clock.ts',
          'src/web/ledger',
          'src/web/poster',
          'src/web/sandbox',
          'src/rehearsal',
          'src/adapter.ts',
          'src/log.ts',
          'src/config.ts',
        ],
        ...['src/channels.ts', 'src/channel-table.ts', 'src/main.ts'],
      ],
    ],
    ['src/cli.ts', ['src/commands', 'src/domain']],
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
    ['operations', ['databases', 'migrations', 'records']],
  ]
  for (const [room, mayKnow, engine] of storeRooms) {
    test(`src/store/${room} knows ${mayKnow.join(', ') || 'no other room of the store'}`, () => {
      const rooms = mayKnow.map((each) => `src/store/${each}`)
      const outside = ['src/domain', ...(engine ? ['src/engine'] : [])]
      expect(strays([`src/store/${room}`], [...rooms, ...outside])).toEqual([])
    })
  }

  test('src/store knows types of the engine only', () => {
    expect(runningImports('src/store', ['src/engine'])).toEqual([])
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

describe('every file is checked', () => {
  test('JavaScript is what browsers run, and the door for Node; all the rest is TypeScript', () => {
    const javascript = sources.map(({ path }) => path).filter((path) => path.endsWith('.js') && !under(page)(path))
    expect(javascript).toEqual(['src/ekko.js'])
  })

  test('the types of the page are checked whenever those of the rest are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
    expect(scripts.types?.split(' && ')).toEqual(['tsc --noEmit', `tsc -p ${page}`])
    expect(scripts.test).toContain('npm run -s types')
  })

  test('nothing is left out of the types or the rules', () => {
    const silenced = /@ts-(ignore|nocheck|expect-error)|biome-ignore|@\w+\s+\{[^}\n]*(\b(any|Object|Function)\b|\*)/
    expect(sources.filter(({ text }) => silenced.test(text)).map(({ path }) => path)).toEqual([])
  })
})

/** Packages that several files may import, and why. Every other one is wrapped by one file. */
const shared: Readonly<Record<string, { readonly files: readonly string[]; readonly why: string }>> = {
  kysely: { files: ['src/store'], why: 'the whole store is written in its queries' },
  zod: { files: ['src/files', 'src/config.ts'], why: 'a shape belongs where the file or setting is read' },
  yaml: { files: ['src/files', 'src/cityside'], why: 'reading and writing the same files' },
  'discord.js': { files: ['adapters/discord'], why: 'its client, and the names of its limits and errors' },
  '@slack/bolt': { files: ['adapters/slack'], why: 'its receivers, and its web client with it' },
  grammy: { files: ['adapters/telegram'], why: 'its calls, and its errors' },
}

describe('each dependency is wrapped by one file', () => {
  const importers = new Map<string, string[]>()
  for (const { path, packages } of sources) {
    for (const { name, typeOnly } of packages) {
      if (name.startsWith('node:') || typeOnly) continue
      const owner = name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/')
      const files = importers.get(owner) ?? []
      if (!files.includes(path)) importers.set(owner, [...files, path])
    }
  }

  test('no package is imported by two files without a reason', () => {
    const twice = [...importers].flatMap(([name, files]) => {
      const exception = shared[name]
      if (exception) return files.filter((file) => !under(...exception.files)(file)).map((file) => `${file} → ${name}`)
      return files.length > 1 ? [`${name} ← ${files.join(', ')}`] : []
    })
    expect(twice).toEqual([])
  })

  test('every exception is needed', () => {
    const needless = Object.keys(shared).filter((name) => (importers.get(name)?.length ?? 0) < 2)
    expect(needless.filter((name) => !importers.has(name))).toEqual([])
  })

  test('every package is one that package.json names', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>
    }
    expect([...importers.keys()].filter((name) => dependencies[name] === undefined)).toEqual([])
  })

  test('bottleneck and Redis are the throttle’s alone', () => {
    expect(importers.get('bottleneck')).toEqual(['src/loops/throttle.ts'])
    expect(importers.get('ioredis')).toEqual(['src/loops/throttle.ts'])
  })
})

/** Files in pure rooms that do touch the world, and why. */
const effectful: Readonly<Record<string, string>> = {
  'src/texts/loading.ts': 'reads the prompts folder',
  'src/files/read.ts': 'reads and writes the files that people write',
  'src/files/jargon.ts': 'reads the lists of office words beside the texts',
  'src/digests/charts/plot.ts': 'the chart library answers later',
  'src/digests/charts/picture.ts': 'draws on another thread, with fonts from the disk',
  'src/digests/charts/draw.ts': 'draws one chart after the other, and lets others pass in between',
}

describe('pure rooms have no clock, chance, I/O, environment or waiting', () => {
  const isPureRoom = under('src/domain', 'src/engine', 'src/insight', 'src/texts', 'src/digests', 'src/files')
  const isPurePart = (path: string) =>
    /^adapters\/[a-z]+\/(buttons|commands|decode|encode|errors|handle|limits|markup|modal|paper|permissions|place|settings|time)(-[a-z]+)?\.ts$/.test(
      path,
    )
  const pure = sources.filter(({ path }) => (isPureRoom(path) || isPurePart(path)) && effectful[path] === undefined)

  const impure: readonly (readonly [string, RegExp])[] = [
    ['reads the clock', /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(|\bTemporal\.Now\b/],
    ['throws dice', /\bMath\.random\(|\brandomUUID\(|\brandomBytes\(|\bgetRandomValues\(/],
    ['reads the environment', /\bprocess\./],
    ['waits', /\basync\s|\bawait\s|\bsetTimeout\(|\bsetInterval\(|\bsetImmediate\(/],
    ['talks to the network', /\bfetch\(/],
    ['writes to the terminal', /\bconsole\./],
  ]
  for (const [does, pattern] of impure) {
    test(`nothing there ${does}`, () => {
      expect(pure.filter(({ text }) => pattern.test(withoutComments(text))).map(({ path }) => path)).toEqual([])
    })
  }

  test('nothing there imports from the machine, but for hashing, paths and zones', () => {
    const allowed = ['node:crypto', 'node:path']
    const found = pure.flatMap(({ path, packages }) =>
      packages
        .filter(({ name, typeOnly }) => name.startsWith('node:') && !typeOnly && !allowed.includes(name))
        .map(({ name }) => `${path} → ${name}`),
    )
    expect(found).toEqual([])
  })

  test('every exception is a file that is there', () => {
    expect(Object.keys(effectful).filter((path) => !sources.some((source) => source.path === path))).toEqual([])
  })
})

describe('time and the environment come in at one door each', () => {
  test('the loops read the time in clock.ts only', () => {
    const readers = sources.filter(
      ({ path, text }) => under('src/loops')(path) && /\bDate\.now\(|\bnew Date\(\)/.test(text),
    )
    expect(readers.map(({ path }) => path)).toEqual(['src/loops/clock.ts'])
  })

  test('config.ts alone reads the environment', () => {
    const readers = sources.filter(({ text }) => /\bprocess\.env\b/.test(withoutComments(text)))
    expect(readers.map(({ path }) => path)).toEqual(['src/config.ts'])
  })
})

describe('files can be read in one go', () => {
  test('none is over 300 lines', () => {
    const long = sources.filter(({ text }) => text.trimEnd().split('\n').length > 300)
    expect(long.map(({ path }) => path)).toEqual([])
  })

  test('none is called after nothing in particular', () => {
    const vague = /(^|[/-])(utils?|helpers?|common|misc|manager|service)\.[jt]s$/
    expect(sources.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([])
  })
})

describe('every exported name says what it is for', () => {
  test('in a sentence above it', () => {
    const silent = sources.flatMap(({ path, text }) => undocumented(text).map((name) => `${path}: ${name}`))
    expect(silent).toEqual([])
  })
})

describe('comments name who acts', () => {
  test('the citizen, the person, the moderator, staff, the operator, the process', () => {
    const vague = /\b(whoever|whomever|somebody|someone|anybody|anyone|nobody|everybody|everyone)\b/i
    const found = sources.filter(({ text }) => vague.test(commentsOf(text))).map(({ path }) => path)
    expect(found).toEqual([])
  })
})

function commentsOf(text: string): string {
  return [...text.matchAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm)].map(([comment]) => comment).join('\n')
}

function undocumented(text: string): readonly string[] {
  const lines = text.split('\n')
  return lines.flatMap((line, index) => {
    const name = /^export (?:async )?(?:function|const|class|interface|type) (\w+)/.exec(line)?.[1]
    return name === undefined || lines[index - 1]?.trimEnd().endsWith('*/') ? [] : [name]
  })
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '')
}

describe('what people may write is data', () => {
  /** Shorter words are ids of ours too. */
  const lettersMin = 4
  const wordsOf = (language: string) => {
    const written = readFileSync(join('prompts', language, 'understood.yaml'), 'utf8').replaceAll(/^\s*#.*$/gm, '')
    return written.toLowerCase().match(/\p{L}+/gu) ?? []
  }
  const languages = readdirSync('prompts').filter((name) => existsSync(join('prompts', name, 'understood.yaml')))
  /** English words that mean something in another language as well, and what a language is called. */
  const english = new Set([...wordsOf('en'), 'give', 'over', 'text', 'danish', 'german'])
  const foreign = new Set(
    languages
      .filter((language) => language !== 'en')
      .flatMap(wordsOf)
      .filter((word) => word.length >= lettersMin && !english.has(word)),
  )

  test('no word of it stands in the engine or the domain', () => {
    expect(foreign.size).toBeGreaterThan(500)
    const found = sources
      .filter(({ path }) => under('src/engine', 'src/domain')(path))
      .flatMap(({ path, text }) =>
        [...withoutComments(text).matchAll(/'[^'\n]*'|\/[^/\n]+\/[a-z]+/gu)]
          .flatMap(([literal]) => literal.toLowerCase().match(/\p{L}+/gu) ?? [])
          .filter((word) => foreign.has(word))
          .map((word) => `${path}: ${word}`),
      )
    expect(found).toEqual([])
  })
})
