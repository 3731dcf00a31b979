import { numbersIn, onlyNumbers } from '../themes/numbers.ts'

/** `3, 7: When do the lights come?`: which questions, and what is said of them; undefined for anything else. */
export function questionsRead(
  words: string,
): { readonly questions: readonly number[]; readonly words: string } | undefined {
  const [, head = '', tail = ''] = /^([^:：\n]+)[:：\n]\s*(\S.*)$/su.exec(words.trim()) ?? []
  if (tail === '' || !onlyNumbers(head)) return undefined
  return { questions: numbersIn(head), words: tail.trim() }
}
