import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Channel, Limits } from '../../src/adapter.ts'
import { allChannels, channelsOnPaper } from '../../src/channel-table.ts'
import type { Paper } from '../../src/channels.ts'
import { discords, type Folder, optional, own, required } from './rhyme.ts'

const folders: readonly Folder[] = readdirSync('adapters', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
  .map(({ name }) => ({
    name,
    files: Object.fromEntries(readdirSync(join('adapters', name)).map((file) => [file, exportsOf(name, file)])),
  }))

function exportsOf(folder: string, file: string): readonly string[] {
  const text = readFileSync(join('adapters', folder, file), 'utf8')
  return [...text.matchAll(/^export (?:async )?(?:function|const|class|interface|type) (\w+)/gm)].flatMap(
    ([, name]) => name ?? [],
  )
}

describe.each(folders)('adapters/$name', (folder) => {
  test('has the files that every channel has, and calls what it does as the others do', () => {
    expect(discords(folder)).toEqual([])
  })

  test('puts the channel together from its own files', async () => {
    const { channel } = await load<{ channel: Channel }>(folder, 'channel.ts')
    const { paper } = await load<{ paper: Paper }>(folder, 'paper.ts')
    const { limits } = await load<{ limits: Limits }>(folder, 'limits.ts')
    const settings = await load<Pick<Channel, 'variables' | 'configure'>>(folder, 'settings.ts')
    const { createAdapter } = await load<{ createAdapter: Channel['create'] }>(folder, 'adapter.ts')
    const { setup } = await load<Pick<Channel, 'setup'>>(folder, 'setup.ts')
    const { doctor } = await load<Pick<Channel, 'doctor'>>(folder, 'doctor.ts')
    const { deepLink } = await load<Pick<Channel, 'deepLink'>>(folder, 'deeplink.ts')
    const places =
      folder.files['places.ts'] === undefined
        ? {}
        : { places: (await load<Pick<Channel, 'places'>>(folder, 'places.ts')).places }
    const { variables, configure } = settings
    const shows =
      folder.files['shown.ts'] === undefined
        ? {}
        : { ...(await load<Pick<Paper, 'shows' | 'showsForm'>>(folder, 'shown.ts')) }
    expect(paper).toEqual({ channel: folder.name, variables, configure, limits, ...shows })
    expect(channel).toEqual({ ...paper, create: createAdapter, setup, doctor, ...places, deepLink })
  })
})

describe('a new folder', () => {
  const complete: Folder = { name: 'pigeon', files: { ...required } }

  test('with the files that every channel has does rhyme', () => {
    expect(discords(complete)).toEqual([])
    expect(discords({ ...complete, files: { ...required, ...optional, 'decode-coo.ts': ['decodeCoo'] } })).toEqual([])
  })

  test.each(Object.keys(required))('without %s does not', (file) => {
    const { [file]: _, ...files } = required
    expect(discords({ ...complete, files })).toEqual([`adapters/pigeon has no ${file}.`])
  })

  test('that calls an export otherwise does not', () => {
    const files = { ...required, 'adapter.ts': ['PigeonAdapter'], 'webhook.ts': ['webhookPath', 'pigeonRoute'] }
    expect(discords({ ...complete, files })).toEqual([
      'adapters/pigeon/adapter.ts does not export createAdapter.',
      'adapters/pigeon/webhook.ts does not export webhookRoutes.',
    ])
  })

  test('that calls a file otherwise does not, nor a part of decode', () => {
    const files = { ...required, 'sending.ts': ['Sender'], 'decode-coo.ts': ['cooEvents'] }
    expect(discords({ ...complete, files })).toEqual([
      'adapters/pigeon/sending.ts is called as no file is anywhere else. Take the shared name, or give the reason.',
      'adapters/pigeon/decode-coo.ts does not export decodeCoo.',
    ])
  })
})

describe('the lists of files', () => {
  const rows = readFileSync('adapters/README.md', 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
  const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ')

  test.each(Object.entries({ ...required, ...optional }))('are those of adapters/README.md: %s', (file, names) => {
    const [, , exported, , last] = rows.find(([, first]) => first === `\`${file}\``) ?? []
    expect(exported).toBe(code(names))
    if (optional[file] === undefined) return
    const [has, lacks] = [true, false].map((there) =>
      folders.filter(({ files }) => (files[file] !== undefined) === there).map(({ name }) => name),
    )
    expect([has?.join(', '), `all but ${lacks?.join(', ')}`]).toContain(last)
  })

  test('share a name only where two folders have the file', () => {
    const has = (file: string) => folders.filter(({ files }) => files[file] !== undefined).length
    expect(Object.keys(optional).filter((file) => has(file) < 2)).toEqual([])
  })

  test('give a reason only for a file that is there, and that one folder alone has', () => {
    const reasons = Object.entries(own).flatMap(([name, files]) => Object.keys(files).map((file) => ({ name, file })))
    const stale = reasons.filter(
      ({ name, file }) =>
        folders.find((folder) => folder.name === name)?.files[file] === undefined ||
        reasons.filter((other) => other.file === file).length > 1,
    )
    expect(stale).toEqual([])
  })
})

test('the table of channels has every folder, whole and on paper', async () => {
  const names = folders.map(({ name }) => name).sort()
  expect((await allChannels()).map(({ channel }) => channel).sort()).toEqual(names)
  expect((await channelsOnPaper()).map(({ channel }) => channel).sort()).toEqual(names)
})

test('what platforms send is read by adapters/shared/read.ts, and by no folder’s own reader', () => {
  const reader = /\bJSON\.parse\(|\bfunction (?:fields|object|text|list|number|integer)Of\(value: unknown/
  const readers = folders.flatMap(({ name, files }) =>
    Object.keys(files)
      .filter((file) => file.endsWith('.ts') && reader.test(readFileSync(join('adapters', name, file), 'utf8')))
      .map((file) => `${name}/${file}`),
  )
  expect(readers).toEqual([])
})

async function load<Module>({ name }: Folder, file: string): Promise<Module> {
  return (await import(new URL(`../../adapters/${name}/${file}`, import.meta.url).href)) as Module
}
