import type { Locked } from './lock.ts'

/** Licences that ask for nothing but that they are kept with the code. */
const free = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MIT-0', 'Unlicense', 'Zlib'])

/** Packages under any other licence, each with why it may be here. */
export const named: Readonly<Record<string, string>> = {
  '@cspell/dict-ar': 'LGPL-3.0: a word list that is read as data, unchanged, from a file that can be replaced',
  '@cspell/dict-da-dk': 'LGPL-3.0: a word list that is read as data, unchanged, from a file that can be replaced',
  '@img/sharp-libvips-*': 'LGPL-3.0-or-later: libvips, linked as a library of its own that can be replaced',
  '@img/sharp-wasm32': 'LGPL-3.0-or-later beside Apache-2.0: holds libvips, a package of its own that can be replaced',
  '@img/sharp-win32-*':
    'LGPL-3.0-or-later beside Apache-2.0: holds libvips as a library of its own that can be replaced',
  '@resvg/resvg-js': 'MPL-2.0: used unchanged; only changes to its own files would have to be published',
  '@resvg/resvg-js-*': 'MPL-2.0: used unchanged; only changes to its own files would have to be published',
  'dejavu-fonts-ttf': 'the DejaVu licence: fonts may be embedded and passed on, and not be sold alone or renamed',
}

/** What is known of the licence of one package. */
export type Judged =
  | { readonly as: 'free' }
  | { readonly as: 'named'; readonly why: string }
  | { readonly as: 'refused' }

/** Whether a package may be in what a city runs: by its licence, or by its name. */
export function judged({ name, license = '' }: Pick<Locked, 'name' | 'license'>): Judged {
  if (isFree(license)) return { as: 'free' }
  const why = Object.entries(named).find(([pattern]) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name,
  )?.[1]
  // A licence that changed is looked at anew: what is written about it begins with it.
  return why !== undefined && isAsWritten(license, why) ? { as: 'named', why } : { as: 'refused' }
}

/** Of several that are offered one is enough, of several that hold each has to be free. */
function isFree(license: string): boolean {
  const bare = license.replace(/^\((.*)\)$/, '$1')
  if (bare.includes(' OR ')) return bare.split(' OR ').some(isFree)
  return bare.split(' AND ').every((each) => free.has(each.trim()))
}

function isAsWritten(license: string, why: string): boolean {
  if (license.startsWith('SEE LICENSE')) return why.startsWith('the ')
  const asked = license.split(' AND ').filter((each) => !free.has(each))
  return asked.length > 0 && asked.every((each) => why.startsWith(each))
}
