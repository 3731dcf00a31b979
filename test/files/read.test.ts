import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCity, readConsultationFile, readText, yamlFilesIn } from '../../src/files/read.ts'
import { city, goodText, now, problemsOf, valueIn } from './town.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ekko-files-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('a file that cannot be read is a sentence', () => {
  test('when it is not there', async () => {
    expect(problemsOf(await readCity(folder))).toEqual([
      `1 There is no file ${join(folder, 'city.yaml')}. Check the name and the folder.`,
    ])
  })

  test('when it is a folder', async () => {
    await mkdir(join(folder, 'consultations.yaml'))
    expect(problemsOf(await readText(join(folder, 'consultations.yaml')))).toEqual([
      `1 ${join(folder, 'consultations.yaml')} is a folder. Name a file in it.`,
    ])
  })

  test('when it is not UTF-8', async () => {
    const path = join(folder, 'latin.yaml')
    await writeFile(path, Buffer.from('title: B\xe6nke\n', 'latin1'))
    expect(problemsOf(await readText(path))).toEqual([
      `1 ${path} is not saved as UTF-8, so letters such as æ, ø and å would be lost. Save it as UTF-8.`,
    ])
  })

  test('when it is far too large', async () => {
    const path = join(folder, 'film.yaml')
    await writeFile(path, 'x'.repeat(300_000))
    expect(problemsOf(await readText(path))).toEqual([
      '1 film.yaml is too large to be a file of this kind. Is it the right one?',
    ])
  })
})

test('a file saved with a byte order mark and Windows line ends is read like any other', async () => {
  const path = join(folder, 'windows.yaml')
  await writeFile(path, `\uFEFF${goodText.replaceAll('\n', '\r\n')}`)
  const plain = join(folder, 'plain.yaml')
  await writeFile(plain, goodText)
  const context = { city, now }
  expect(valueIn(await readConsultationFile(path, context))).toEqual(
    valueIn(await readConsultationFile(plain, context)),
  )
})

test('the files of a folder come in the order of their names, and a missing folder has none', async () => {
  const inner = join(folder, 'inner')
  await mkdir(inner)
  for (const name of ['b.yaml', 'a.yml', 'notes.txt']) await writeFile(join(inner, name), '')
  expect(await yamlFilesIn(inner)).toEqual([join(inner, 'a.yml'), join(inner, 'b.yaml')])
  expect(await yamlFilesIn(join(folder, 'nowhere'))).toEqual([])
})
