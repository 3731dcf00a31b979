import { afterEach, describe, expect, test } from 'vitest'
import { SendError } from '../../src/adapter.ts'
import { checkSpeech } from '../../src/speech/check.ts'
import { speechToText, transcriptionsAt } from '../../src/speech/speech-to-text.ts'
import { type Answer, type FakeSpeech, recording, startFakeSpeech } from './fake.ts'

let fake: FakeSpeech

afterEach(() => fake.stop())

const never = new AbortController().signal

async function answering(answer: Answer): Promise<void> {
  fake = await startFakeSpeech()
  fake.answers(() => answer)
}

function hears(bytes: Uint8Array = recording('x'), language = 'da', mediaType = 'audio/ogg'): Promise<string> {
  return speechToText({ url: fake.url, model: 'whisper-1' }).transcribe({ bytes, mediaType }, language, never)
}

async function failureOf(going: Promise<unknown>): Promise<Pick<SendError, 'reason' | 'code' | 'retryAfterMs'>> {
  try {
    await going
  } catch (error) {
    if (error instanceof SendError) return error
    throw error
  }
  throw new Error('It did not fail.')
}

describe('what reaches the service', () => {
  test('is the recording with a name, a type, the model and the language', async () => {
    fake = await startFakeSpeech('sk-secret')
    fake.answers(() => ({ words: ' Træer ved biblioteket.\n' }))
    const speech = speechToText({ url: `${fake.url}/v1/`, key: 'sk-secret', model: 'small' })
    const bytes = recording('trees')
    expect(await speech.transcribe({ bytes }, 'da-DK', never)).toBe('Træer ved biblioteket.')
    expect(fake.asked).toMatchObject([
      { name: 'voice.ogg', type: 'audio/ogg', model: 'small', language: 'da', key: 'sk-secret' },
    ])
    expect(Buffer.from(fake.asked[0]?.bytes ?? []).equals(bytes)).toBe(true)
  })

  test.each([
    ['RIFF\0\0\0\0WAVE', 'video/quicktime', 'voice.wav audio/wav'],
    ['\0\0\0\x20ftypM4A ', '', 'voice.m4a audio/mp4'],
    ['ID3\x04', 'audio/ogg', 'voice.mp3 audio/mpeg'],
    ['\xff\xfb\x90\x64', '', 'voice.mp3 audio/mpeg'],
    ['\x1a\x45\xdf\xa3', '', 'voice.webm audio/webm'],
    ['what is this', 'audio/mpeg; charset=x', 'voice.mp3 audio/mpeg'],
    ['what is this', 'application/octet-stream', 'voice.ogg audio/ogg'],
  ])('%j that is called %s is handed over as %s', async (begins, mediaType, as) => {
    await answering({ words: 'Yes' })
    await hears(Buffer.from(begins, 'latin1'), 'en', mediaType)
    expect(fake.asked.map(({ name, type }) => `${name} ${type}`)).toEqual([as])
  })

  test.each([
    ['nothing at all', '', 'audio/ogg'],
    ['a page that says it is gone', '\n<!DOCTYPE html><title>Not found', 'audio/ogg'],
    ['a picture', '\x89PNG', 'image/png'],
  ])('is not %s', async (_what, begins, mediaType) => {
    await answering({ words: 'Yes' })
    expect(await failureOf(hears(Buffer.from(begins, 'latin1'), 'en', mediaType))).toMatchObject({ reason: 'rejected' })
    expect(fake.asked).toEqual([])
  })
})

describe('what comes back', () => {
  test.each([
    ['{"text": "Trees"}', 'Trees'],
    ['{"task": "transcribe", "segments": [{"text": " Trees"}, {"text": " by the library."}]}', 'Trees by the library.'],
    ['{"text": " Trees\\n by the library.\\n"}', 'Trees by the library.'],
    ['{"text": "[BLANK_AUDIO] Trees"}', 'Trees'],
    ['{"text": "Trees (the old ones)"}', 'Trees (the old ones)'],
    ['{"text": " [BLANK_AUDIO]"}', ''],
    ['{"text": "(silence) *birds* ♪"}', ''],
    ['{"text": "..."}', ''],
    ['{"text": ""}', ''],
  ])('%s is %j', async (body, words) => {
    await answering({ status: 200, body })
    expect(await hears()).toBe(words)
  })

  test('is the text itself from services that answer so', async () => {
    await answering({ status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: 'Træer\n' })
    expect(await hears()).toBe('Træer')
  })

  test.each([
    [400, {}, 'rejected', undefined],
    [413, {}, 'rejected', undefined],
    [401, {}, 'misconfigured', undefined],
    [404, {}, 'misconfigured', undefined],
    [302, { location: 'http://127.0.0.1:1/elsewhere' }, 'misconfigured', undefined],
    [429, { 'retry-after': '7' }, 'throttled', 7_000],
    [429, { 'retry-after': '999999' }, 'throttled', 300_000],
    [429, { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }, 'throttled', undefined],
    [503, {}, 'unreachable', undefined],
  ] as const)('%d %j is %s', async (status, headers, reason, retryAfterMs) => {
    await answering({ status, headers })
    const failure = await failureOf(hears())
    expect([failure.reason, failure.code, failure.retryAfterMs]).toEqual([reason, String(status), retryAfterMs])
  })

  test.each([
    ['{"result": "none"}', 'no-text'],
    ['<html>proxy</html>', 'no-json'],
    ['null', 'no-text'],
  ])('%s is no answer', async (body, code) => {
    await answering({ status: 200, body })
    expect(await failureOf(hears())).toMatchObject({ reason: 'unreachable', code })
  })

  test('an answer without end is not read to its end', async () => {
    await answering({ status: 200, body: `{"text": "${'x'.repeat(2 * 1024 * 1024)}"}` })
    expect(await failureOf(hears())).toMatchObject({ reason: 'rejected' })
  })

  test('a connection that is cut, or not there, can be tried again', async () => {
    await answering({ cut: true })
    expect(await failureOf(hears())).toMatchObject({ reason: 'unreachable' })
    await fake.stop()
    expect(await failureOf(hears())).toMatchObject({ reason: 'unreachable', code: 'ECONNREFUSED' })
    fake = await startFakeSpeech()
  })

  test('a service that hangs is left when the time is over', async () => {
    await answering({ hang: true })
    const speech = speechToText({ url: fake.url, model: 'm' })
    const going = speech.transcribe({ bytes: recording('x') }, 'en', AbortSignal.timeout(50))
    expect(await failureOf(going)).toMatchObject({ reason: 'unknown', code: 'timeout' })
  })
})

describe('the address', () => {
  test.each([
    ['http://127.0.0.1:8000', 'http://127.0.0.1:8000/v1/audio/transcriptions'],
    ['http://127.0.0.1:8000/', 'http://127.0.0.1:8000/v1/audio/transcriptions'],
    ['https://api.example/openai/v1/', 'https://api.example/openai/v1/audio/transcriptions'],
    [
      'https://x.example/d/w/audio/transcriptions?api-version=2',
      'https://x.example/d/w/audio/transcriptions?api-version=2',
    ],
  ])('%s leads to %s', async (base, address) => {
    fake = await startFakeSpeech()
    expect(transcriptionsAt(base)).toBe(address)
  })
})

describe('doctor', () => {
  async function findings(answer: Answer, key?: string) {
    fake = await startFakeSpeech(key)
    fake.answers(() => answer)
    return checkSpeech({ url: fake.url, model: 'small' })
  }

  test('says that the service hears us, after handing it a second of silence', async () => {
    const [first] = await findings({ words: '' })
    expect(first).toEqual({ ok: true, text: `voice messages are heard by ${new URL(fake.url).host} (small)` })
    expect(fake.asked).toMatchObject([{ name: 'voice.wav', type: 'audio/wav' }])
  })

  test.each([
    [{ status: 404 }, 'EKKO_TRANSCRIBE_URL'],
    [{ status: 400 }, 'EKKO_TRANSCRIBE_MODEL'],
    [{ status: 429 }, 'plan'],
    [{ cut: true }, 'Start it'],
  ] as const)('says what to do about %j', async (answer, advice) => {
    const [first] = await findings(answer)
    expect(first?.ok).toBe(false)
    expect(first?.text).toContain(advice)
  })

  test('says what to do about a key that is refused', async () => {
    const [first] = await findings({ words: '' }, 'another')
    expect(first?.ok).toBe(false)
    expect(first?.text).toContain('EKKO_TRANSCRIBE_KEY')
  })
})
