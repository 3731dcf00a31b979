/** What a theme is put on with, in the order of the themes: digits, then letters that do nothing else. */
const keys = [...'123456789', ...'abcdefghilmnopqrsvwyz']

/** The key of the theme in this place; the ones after them are typed by name. */
export function themeKey(index: number): string | undefined {
  return keys[index]
}
