/** A text that is signs alone: 👍, ❤️❤️. Digits on keycaps are numbers, and flags alone say no word either. */
export function isSignAlone(text: string): boolean {
  return /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(text) && !/[\p{L}\p{N}]/u.test(text)
}

/** The signs in a text, without the colour of skin and what joins them; for finding the label that bears them. */
export function signsIn(text: string): readonly string[] {
  return [...text.matchAll(/\p{Extended_Pictographic}/gu)].map(([sign]) => sign)
}
