import type { Command } from 'commander'
import type { archive } from '../archive.ts'
import type { digest } from '../digest.ts'
import type { exportFiles } from '../export.ts'
import { digestFormats } from '../formats.ts'
import type { leaflet } from '../leaflet.ts'
import type { ThemesOptions } from '../themes.ts'
import { shown } from './shown.ts'

/** What is read: what people said, what was asked before, and what staff and the public see of it. */
export function addRecords(ekko: Command): void {
  ekko
    .command('memory')
    .description('what was asked before about something, what was decided, and whether the promise was kept')
    .argument('<words...>', 'what to look for, for example: bike paths')
    .action((words: readonly string[]) => shown(import('../memory.ts').then((it) => it.memory(words))))
  ekko
    .command('themes')
    .description('which statements have which theme; as a table for Excel, and read again from it')
    .argument('<id>', 'the consultation')
    .option('--export <file>', 'write every statement with its themes as CSV; - for the terminal')
    .option('--take <themes...>', 'put what words suggest for these into them, once you have looked at it')
    .option('--import <file>', 'read the same table again: every line is checked, and all of it is done or nothing')
    .option('--language <language>', 'of questions and labels; the city’s first language without it')
    .option('--separator <character>', ', or ; between cells when it is written', ',')
    .action((id: string, options: ThemesOptions) => shown(import('../themes.ts').then((it) => it.themes(id, options))))
  ekko
    .command('digest')
    .description('what staff should know right now: promises due, what is running, what was said')
    .option('--department <id>', 'only what this department owns or is concerned by')
    .option('--format <format>', `one of ${digestFormats.join(', ')}`, 'text')
    .option('--language <language>', 'the city’s first language without it')
    .option('--send', 'send what is new to the addresses in prompts/city.yaml, now')
    .action((options: Parameters<typeof digest>[0]) => shown(import('../digest.ts').then((it) => it.digest(options))))
  ekko
    .command('export')
    .description('write all answers as CSV and JSON, by answer number, without contacts')
    .argument('<id>', 'the consultation')
    .option('--out <folder>', 'where to write', '.')
    .option('--language <language>', 'of questions and labels')
    .option('--separator <character>', ', or ;', ',')
    .action((id: string, options: Parameters<typeof exportFiles>[1]) =>
      shown(import('../export.ts').then((it) => it.exportFiles(id, options))),
    )
  ekko
    .command('insight')
    .description('the opinion groups in a conversation that was exported from Polis: who votes alike, and what all say')
    .argument('<folder>', 'comments.csv, with votes.csv or participants-votes.csv')
    .option('--json', 'every figure, and the group of each person')
    .option('--seed <number>', 'of what is left to chance; the same seed gives the same groups', '1')
    .action((folder: string, options: { json?: boolean; seed?: string }) =>
      shown(import('../insight.ts').then((it) => it.insight(folder, options))),
    )
  ekko
    .command('site')
    .description('write the public record as files, for the city’s own web server')
    .argument('<folder>', 'where to write; only files that Ekko wrote there are ever replaced or removed')
    .action((folder: string) => shown(import('../site.ts').then((it) => it.site(folder))))
  ekko
    .command('archive')
    .description('write what the city keeps for its records, without persons: JSON, tables and pages')
    .argument('<target>', 'a folder, or a file that ends in .json')
    .option('--separator <character>', ', or ; in the tables', ',')
    .action((target: string, options: Parameters<typeof archive>[1]) =>
      shown(import('../archive.ts').then((it) => it.archive(target, options))),
    )
  ekko
    .command('leaflet')
    .description('the data protection leaflet, from the city’s own settings')
    .option('--lang <language>', 'the city’s first language without it')
    .option('--out <file>', 'write it as a page instead')
    .action((options: Parameters<typeof leaflet>[0]) =>
      shown(import('../leaflet.ts').then((it) => it.leaflet(options))),
    )
  addPhotos(ekko)
}

function addPhotos(ekko: Command): void {
  const photos = ekko
    .command('photos')
    .description('the pictures people sent: list them, or write them to a folder for the host')
    .argument('[id]', 'the consultation')
    .option('--out <folder>', 'where to write them, with a table of the words below them')
    .action((id: string | undefined, options: { readonly out?: string }) =>
      shown(import('../photos.ts').then((it) => it.photos(id, options))),
    )
  for (const [name, verdict, description] of [
    ['allow', 'allowed', 'let everyone see a picture, on the public record'],
    ['deny', 'denied', 'keep a picture from the public, also one that was allowed'],
  ] as const) {
    photos
      .command(name)
      .description(description)
      .argument('<photo>', 'its id, as "photos" lists it')
      .action((id: string) => shown(import('../photos.ts').then((it) => it.judgePhoto(id, verdict))))
  }
}
