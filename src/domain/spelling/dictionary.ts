import type { Language } from '../language.ts'

/**
 * What a word is to a language: one of its words, or put together of such by rule. Nearly every misspelt Danish word can be
 * made of two short ones, so that alone does not make it right.
 */
export type Found = 'word' | 'compound'

/** Looks a word up as it is written, and in small letters; undefined where it does not stand there. */
export type Dictionary = (word: string) => Found | undefined

/** The dictionary of a language; undefined where there is none. */
export type DictionaryOf = (language: Language) => Dictionary | undefined
