import { type SpellingLines, spellingLists } from '../domain/spelling/meaning.ts'
import { type AskingLines, askingKinds } from '../domain/understood/asking.ts'
import { type DangerLines, dangerKinds } from '../domain/understood/danger.ts'
import { type SentenceLines, sentenceKinds } from '../domain/understood/sentences.ts'
import { parseSoughtLists, type SoughtLists } from './sought-lines.ts'

/** Reads prompts/LANGUAGE/emergency.yaml: the lines of one language that sound like danger. */
export function parseEmergency(written: string, fileName: string): SoughtLists<keyof DangerLines> {
  return parseSoughtLists(written, fileName, [...dangerKinds, 'not', 'unlike'])
}

/** Reads prompts/LANGUAGE/spelling.yaml: the words of one language that a correction of letters may not exchange. */
export function parseSpelling(written: string, fileName: string): SoughtLists<keyof SpellingLines> {
  return parseSoughtLists(written, fileName, spellingLists)
}

/** Reads prompts/LANGUAGE/asking.yaml: the lines of one language by which people ask Ekko instead of answering it. */
export function parseAsking(written: string, fileName: string): SoughtLists<keyof AskingLines> {
  return parseSoughtLists(written, fileName, askingKinds)
}

/** Reads prompts/LANGUAGE/sentences.yaml: the ordinary sentences of one language that people say to Ekko whatever it asks. */
export function parseSentences(written: string, fileName: string): SoughtLists<keyof SentenceLines> {
  return parseSoughtLists(written, fileName, sentenceKinds)
}
