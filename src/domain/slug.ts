/** Room is left behind it for what tells it from another of the same words. */
const slugCharactersMax = 48

/** Words as an id: a-z, 0-9 and dashes, with the Danish letters written out; empty where nothing of them is left. */
export function slugOf(words: string): string {
  return words
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, slugCharactersMax)
    .replace(/^-+|(?<!-)-+$/g, '')
}
