import type { Fetched } from '../adapter.ts'
import { type Heard, type Hearing, voiceBytesMax } from '../domain/wanted.ts'
import type { SpeechToText } from './speech-to-text.ts'

/** Two at once: most services on a city's own machine have one processor to listen with. */
const atOnceMax = 2

/** What is done with voice messages: their words are heard. The sound is handed on from memory and kept nowhere. */
export function hearing(speech: SpeechToText) {
  return {
    ...{ bytesMax: voiceBytesMax, atOnceMax, tellsDelay: true },
    async read(fetched: Fetched, { language }: Hearing, _sent: unknown, signal: AbortSignal): Promise<Heard> {
      return { purpose: 'hear', words: await speech.transcribe(fetched, language, signal) }
    },
  }
}
