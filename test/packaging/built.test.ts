import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort, startEkkoProcess } from '../web/ekko-process.ts'
import { copiedIn, stepsOf } from './image.ts'

/** A package as it would be installed: unpacked in a folder of modules, beside those that it needs. */
const away = mkdtempSync(join(tmpdir(), 'ekko-packed-'))
const installed = join(away, 'node_modules', 'ekko')
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string }

describe('the package', () => {
  beforeAll(() => {
    // As the image is built: from what its file copies, in a folder with nothing else.
    const clean = join(away, 'clean')
    for (const path of copiedIn(stepsOf(readFileSync('Dockerfile', 'utf8'))))
      cpSync(path, join(clean, path), { recursive: true })
    symlinkSync(resolve('node_modules'), join(clean, 'node_modules'))
    execFileSync('npm', ['run', '-s', 'build'], { cwd: clean, stdio: 'pipe' })
    execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', away], { cwd: clean, stdio: 'pipe' })
    mkdirSync(join(away, 'node_modules'))
    for (const name of readdirSync('node_modules'))
      symlinkSync(resolve('node_modules', name), join(away, 'node_modules', name))
    execFileSync('tar', ['-xzf', join(away, `ekko-${version}.tgz`), '-C', away])
    execFileSync('mv', [join(away, 'package'), installed])
  }, 300_000)

  afterAll(() => rmSync(away, { recursive: true, force: true }))

  it('holds what runs and what it says, and neither sources nor tests', () => {
    const held = readdirSync(installed, { recursive: true, encoding: 'utf8' })
    expect(held).toContain('dist/src/ekko.js')
    expect(held).toContain('dist/prompts/da/understood.yaml')
    expect(held).toContain('dist/src/web/sandbox/page/index.html')
    expect(held.filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))).toEqual([])
    expect(held.filter((name) => /^(?:test|src|docs)\//.test(name))).toEqual([])
  })

  it('names its version and its commands', () => {
    expect(run('--version').trim()).toBe(version)
    expect(run('--help')).toContain('set up your city')
  })

  it('begins its thread from what was built', async () => {
    const thread = new Worker(join(installed, 'dist/src/beside/begin.js'), { workerData: {}, execArgv: [] })
    try {
      thread.postMessage({ do: 'work', id: 1, work: 'page', args: [], standing: { town: 0, wall: 0 } })
      // It has read all that it runs, and finds that it was given no city.
      expect((await once(thread, 'message'))[0]).toMatchObject({ do: 'failed', id: 1 })
    } finally {
      await thread.terminate()
    }
  }, 60_000)

  it('opens the sandbox from an empty folder, without anything of the sources', async () => {
    const folder = mkdtempSync(join(away, 'city-'))
    const ekko = await startEkkoProcess(folder, await freePort(), join(installed, 'dist'))
    try {
      const entered = await fetch(`${ekko.url}/sandbox?pass=${ekko.pass}`, { redirect: 'manual' })
      const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
      const page = await fetch(`${ekko.url}/sandbox`, { headers: { cookie } })
      expect(page.status).toBe(200)
      expect(await page.text()).toContain('<!doctype html>')
      expect(existsSync(join(folder, 'sandbox.sqlite'))).toBe(true)
    } finally {
      await ekko.stop()
    }
  }, 60_000)
})

function run(...words: readonly string[]): string {
  return execFileSync(process.execPath, [join(installed, 'dist/src/ekko.js'), ...words], {
    encoding: 'utf8',
    cwd: away,
  })
}
