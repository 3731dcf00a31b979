import type { Stance } from '../../domain/outcome.ts'

/** Words by which a text takes a side, in the languages Ekko comes in; a text in another takes none. */
const against =
  /(?<!\p{L})(?:imod|modstander|stop|forbyd|drop|skal ikke|bør ikke|må ikke|vil ikke have|ikke flere|nej|against|oppose|opposed|ban|no more|should not|shouldn['’]t|must not|do not want|don['’]t want|don['’]t need|get rid of|gegen|dagegen|stopp|verbiete[nt]?|verbietet|soll(?:te)?n? nicht|darf nicht|dürfen nicht|nicht mehr|nein|ضد|أوقفوا|لا نريد|لا أريد|يجب ألا)(?!\p{L})|^no(?!\p{L})/iu
const inFavour =
  /(?<!\p{L})(?:støtter|går ind for|tilhænger|enig|ja|god idé|godt at|support|in favou?r|agree|yes|good idea|great idea|unterstütze|dafür|einverstanden|gute idee|أؤيد|موافق|نعم|فكرة جيدة)(?!\p{L})/iu
const asks = /[?？؟]/u

/** The side that the words of a text speak for, where one shows: a question, a no, a yes. */
export function sideOf(text: string): Stance | undefined {
  if (asks.test(text)) return 'asks'
  if (against.test(text)) return 'against'
  return inFavour.test(text) ? 'for' : undefined
}

/** A side that so many of all share is a theme's. */
const shareMin = 0.6

/** The side that most of these texts take, each with its own; nothing where they take several, or none. It is suggested, and set by a person alone. */
export function sideOfMost(sides: readonly (Stance | undefined)[]): Stance | undefined {
  const counts = new Map<Stance, number>()
  for (const side of sides) if (side) counts.set(side, (counts.get(side) ?? 0) + 1)
  return [...counts].find(([, count]) => count >= shareMin * sides.length)?.[0]
}
