/**
 * What a person typed, out of Discord's codes: an emoji of a server's own becomes its name, a moment a date, and an account, a role
 * or a channel only the sign that one was named, since no answer may carry an account.
 */
export function plainWords(content: string): string {
  return ofOneself(content)
    .replace(/<a?:(\w{2,32}):\d{1,20}>/g, ':$1:')
    .replace(/<@[!&]?\d{1,20}>/g, '@…')
    .replace(/<#\d{1,20}>/g, '#…')
    .replace(/<id:\w{1,40}(?::\d{1,20})?>/g, '#…')
    .replace(/<\/([^<>:\n]{1,100}):\d{1,20}>/g, '/$1')
    .replace(/<t:(-?\d{1,13})(?::[a-zA-Z])?>/g, (code, seconds: string) => momentOf(Number(seconds)) ?? code)
}

/** The same without the mention that calls us: `@Ekko stop` means `stop`. */
export function wordsToUs(content: string, ourUser: string | undefined): string {
  if (ourUser === undefined || !mentions(content, ourUser)) return plainWords(content)
  return plainWords(content.replaceAll(`<@${ourUser}>`, '').replaceAll(`<@!${ourUser}>`, '')).trim()
}

/** Whether the words call this account. */
export function mentions(content: string, user: string): boolean {
  return content.includes(`<@${user}>`) || content.includes(`<@!${user}>`)
}

/** `/me` is sent by Discord's clients as words that lean. */
function ofOneself(content: string): string {
  return /^_[^_\n]+_$/.test(content) ? content.slice(1, -1) : content
}

/** Which clock a neighbour reads it by is not known here, so it says which one it means. */
function momentOf(seconds: number): string | undefined {
  const at = new Date(seconds * 1_000)
  return Number.isNaN(at.getTime()) ? undefined : `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
