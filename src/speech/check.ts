import { type Finding, SendError } from '../adapter.ts'
import { isExposed } from '../domain/this-machine.ts'
import { secondMs } from '../domain/time.ts'
import { type SpeechSettings, speechToText, transcriptionsAt } from './speech-to-text.ts'

/** How long an operator waits for the answer. */
const checkMsMax = 20 * secondMs

/** What `ekko doctor` finds of the speech-to-text service: it is handed a second of silence. */
export async function checkSpeech(settings: SpeechSettings): Promise<readonly Finding[]> {
  const address = transcriptionsAt(settings.url)
  const { host } = new URL(address)
  const exposed: readonly Finding[] = isExposed(address)
    ? [{ ok: true, text: `what people say goes to ${host} unencrypted. Use https, unless the way there is your own` }]
    : []
  try {
    await speechToText(settings).transcribe({ bytes: silence() }, 'en', AbortSignal.timeout(checkMsMax))
    return [{ ok: true, text: `voice messages are heard by ${host} (${settings.model})` }, ...exposed]
  } catch (error) {
    if (!(error instanceof SendError)) throw error
    return [{ ok: false, text: `voice messages are not heard: ${host} ${advice(error, settings)}` }, ...exposed]
  }
}

function advice({ reason, code }: SendError, { model }: SpeechSettings): string {
  if (reason === 'misconfigured' && (code === '401' || code === '403'))
    return `refuses us (${code}). Check EKKO_TRANSCRIBE_KEY.`
  if (reason === 'misconfigured')
    return `has no transcriptions at that address (${code}). Check EKKO_TRANSCRIBE_URL, and that it knows the model ${model}.`
  if (reason === 'rejected')
    return `refuses a second of silence (${code}). Check that EKKO_TRANSCRIBE_MODEL is one it knows; it is ${model}.`
  if (reason === 'throttled') return `answers that too much is asked of it (${code}). Look at your plan there.`
  return `does not answer (${code}). Start it, or check EKKO_TRANSCRIBE_URL.`
}

/** One second of it, as WAV: 16 bits, mono, 8 kHz (http://soundfile.sapp.org/doc/WaveFormat). */
function silence(): Uint8Array {
  const rate = 8_000
  const bytes = Buffer.alloc(44 + rate * 2)
  bytes.write('RIFF', 0)
  bytes.writeUInt32LE(bytes.length - 8, 4)
  bytes.write('WAVEfmt ', 8)
  bytes.writeUInt32LE(16, 16)
  bytes.writeUInt16LE(1, 20)
  bytes.writeUInt16LE(1, 22)
  bytes.writeUInt32LE(rate, 24)
  bytes.writeUInt32LE(rate * 2, 28)
  bytes.writeUInt16LE(2, 32)
  bytes.writeUInt16LE(16, 34)
  bytes.write('data', 36)
  bytes.writeUInt32LE(rate * 2, 40)
  return bytes
}
