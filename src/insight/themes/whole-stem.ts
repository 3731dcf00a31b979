import { stem } from '../../domain/stem.ts'

/** Languages in which a word loses the e before its last letter as it bends: cykel, cykler. */
const losing = new Set(['da', 'nb', 'nn', 'no', 'sv'])

/** What the forms of a word have in common, so that words joined from it are found as well: cykl of cykel and cykler. */
export function wholeStem(word: string, language: string): string {
  const short = stem(word, language)
  return losing.has(language.split('-')[0] ?? language) ? short.replace(/([^aeiouyæøåäö])e([lnr])$/u, '$1$2') : short
}
