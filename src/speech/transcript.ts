/** What services write where there are no words: `[BLANK_AUDIO]`, `[MUSIC PLAYING]`. */
const marks = /\[[\p{Lu}_ ]{1,40}\]/gu

/** What stands between words as a remark of the service: `(silence)`, `*music*`, `♪`. */
const remarks = /\[[^\][]{0,80}\]|\([^()]{0,80}\)|\*[^*]{0,80}\*/gu

/** The words of a transcript as a person would have written them; empty where nothing was said. */
export function wordsOf(transcript: string): string {
  const words = transcript.replaceAll(marks, ' ').replaceAll(/\s+/g, ' ').trim()
  return /[\p{L}\p{N}]/u.test(words.replaceAll(remarks, ' ')) ? words : ''
}
