import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { paper } from '../../adapters/sandbox/paper.ts'
import { variables } from '../../src/variables.ts'
import { copiedIn, stepsOf } from './image.ts'

const { version, scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly version: string
  readonly scripts: Readonly<Record<string, string>>
}
const known = new Set([...variables, ...paper.variables].map(({ name }) => name))
const steps = stepsOf(readFileSync('Dockerfile', 'utf8'))
const compose = parse(readFileSync('compose.yaml', 'utf8'), { merge: true }) as Compose

interface Service {
  readonly image: string
  readonly read_only?: boolean
  readonly profiles?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly volumes?: readonly string[]
  readonly depends_on?: Readonly<Record<string, unknown>>
  readonly deploy?: { readonly replicas: number }
}
interface Compose {
  readonly services: Readonly<Record<string, Service>>
  readonly volumes: Readonly<Record<string, unknown>>
}

describe('the image', () => {
  it('is made of what is there, and lets nothing else near', () => {
    const copied = copiedIn(steps)
    expect(copied.length).toBeGreaterThan(5)
    for (const path of copied) expect(existsSync(path), path).toBe(true)
    const allowed = readFileSync('.dockerignore', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('!'))
    expect(allowed.map((line) => line.slice(1)).toSorted()).toEqual(copied.toSorted())
  })

  it('runs scripts that package.json has, and Ekko by a name that is built', () => {
    const run = steps
      .filter(({ word }) => word === 'RUN')
      .flatMap(({ said }) => [...said.matchAll(/npm run (?:-s )?(\w+)/g)])
    expect(run.map(([, name]) => name)).toEqual(['build'])
    for (const [, name = ''] of run) expect(scripts[name]).toBeDefined()
    const entry = steps.find(({ word }) => word === 'ENTRYPOINT')?.said ?? ''
    const [program] = JSON.parse(entry).slice(-1) as readonly string[]
    expect(existsSync((program ?? '').replace(/^dist\//, ''))).toBe(true)
  })

  it('runs as a user who is not root, writes to its volumes alone, and says how it is', () => {
    expect(steps.find(({ word }) => word === 'USER')?.said).toBe('node')
    expect(JSON.parse(steps.find(({ word }) => word === 'VOLUME')?.said ?? '[]')).toEqual(['/data', '/keys'])
    expect(steps.find(({ word }) => word === 'HEALTHCHECK')?.said).toContain('/health')
  })

  it('sets nothing that Ekko does not know', () => {
    const set = steps.filter(({ word }) => word === 'ENV').flatMap(({ said }) => [...said.matchAll(/\b(EKKO_\w+)=/g)])
    expect(set.length).toBeGreaterThan(3)
    expect(set.flatMap(([, name = '']) => (known.has(name) ? [] : [name]))).toEqual([])
  })
})

describe('the compose file', () => {
  const { services, volumes } = compose

  it('starts one Ekko on SQLite, and a larger one only where it is asked for', () => {
    const always = Object.entries(services).filter(([, { profiles }]) => profiles === undefined)
    expect(always.map(([name]) => name)).toEqual(['ekko'])
    expect(services.ekko?.environment).toBeUndefined()
    expect([services.web?.deploy?.replicas, services.dispatch?.deploy?.replicas]).toEqual([2, 2])
  })

  it('names variables, roles, volumes and services that there are', () => {
    for (const [name, service] of Object.entries(services)) {
      for (const variable of Object.keys(service.environment ?? {}))
        expect(known.has(variable) || variable.startsWith('POSTGRES_'), `${name}: ${variable}`).toBe(true)
      for (const other of Object.keys(service.depends_on ?? {})) expect(services[other]).toBeDefined()
      for (const [volume = ''] of (service.volumes ?? []).map((each) => each.split(':')))
        expect(volume === './city' || volume in volumes, volume).toBe(true)
    }
    const roles = ['web', 'dispatch'].flatMap((name) => services[name]?.environment?.EKKO_ROLES?.split(',') ?? [])
    expect(roles.toSorted()).toEqual(['dispatch', 'process', 'web'])
  })

  it('lets Ekko write nowhere but into its volumes', () => {
    for (const name of ['ekko', 'web', 'dispatch']) expect(services[name]?.read_only).toBe(true)
    expect(services.ekko?.image).toBe(`ekko:${version}`)
  })
})

describe('the unit for systemd', () => {
  const unit = 'packaging/ekko.service'

  it('sets variables that there are, and starts what is built', () => {
    const text = readFileSync(unit, 'utf8')
    const set = [...text.matchAll(/^Environment=(EKKO_\w+)=/gm)].map(([, name = '']) => name)
    expect(set.filter((name) => !known.has(name))).toEqual([])
    const program = /^ExecStart=.*\/dist\/(\S+)/m.exec(text)?.[1] ?? ''
    expect(existsSync(program), program).toBe(true)
  })

  it.skipIf(spawnSync('systemd-analyze', ['--version']).status !== 0)('is one that systemd can read', () => {
    const { stderr } = spawnSync('systemd-analyze', ['verify', unit], { encoding: 'utf8' })
    // Its program is not installed on this machine.
    expect(
      stderr.split('\n').filter((line) => line.includes('ekko.service') && !/executable|not found/.test(line)),
    ).toEqual([])
  })
})

describe('the workflows', () => {
  it.each(readdirSync('.github/workflows'))('%s runs what is there', (name) => {
    const text = readFileSync(`.github/workflows/${name}`, 'utf8')
    expect(() => parse(text)).not.toThrow()
    for (const [, script = ''] of text.matchAll(/npm run (?:-s )?([\w-]+)/g))
      expect(scripts[script], script).toBeDefined()
    for (const [, path = ''] of text.matchAll(/(?:node|run:) ((?:\.ci|packaging)\/\S+)/g))
      expect(existsSync(path), path).toBe(true)
  })

  it('can say what this version brings', () => {
    const { stdout, status } = spawnSync(process.execPath, ['packaging/changes.js', version], { encoding: 'utf8' })
    expect(status).toBe(0)
    expect(stdout).toContain('### For citizens')
    expect(spawnSync(process.execPath, ['packaging/changes.js', '9.9.9']).status).toBe(1)
  })
})
