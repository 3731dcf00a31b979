/** A text that is signs alone: 👍, ❤️❤️. Digits on keycaps are numbers, and flags alone say no word either. */
export function isSignAlone(text: string): boolean {
  return /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(text) && !/[\p{L}\p{N}]/u.test(text)
}

/** A text that is marks alone: "…", "???". A picture alone can be a kindness, and marks alone are none. */
export function isMarkAlone(text: string): boolean {
  return /[\p{P}\p{S}]/u.test(text) && !/[\p{L}\p{N}]/u.test(text) && !isSignAlone(text)
}

/** A text that has signs or marks in it and no letter or number. */
export function isSignOrMark(text: string): boolean {
  return isSignAlone(text) || isMarkAlone(text)
}

/** Whether a text has a word in it, and not only signs, marks and numbers: what staff write to a citizen always has. */
export function hasWord(text: string): boolean {
  return /\p{L}/u.test(text)
}

/** The signs in a text, without the colour of skin and what joins them; for finding the label that bears them. */
export function signsIn(text: string): readonly string[] {
  return [...text.matchAll(/\p{Extended_Pictographic}/gu)].map(([sign]) => sign)
}
