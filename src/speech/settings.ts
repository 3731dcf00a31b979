import type { SpeechSettings } from './speech-to-text.ts'

/** A key to a service that is not named looks as if voice messages were listened to: a sentence for each such setting. */
export function speechWithoutUrl(given: Readonly<Record<string, string | undefined>>): readonly string[] {
  if (given.EKKO_TRANSCRIBE_URL !== undefined) return []
  return ['EKKO_TRANSCRIBE_KEY', 'EKKO_TRANSCRIBE_MODEL'].flatMap((name) =>
    given[name] === undefined
      ? []
      : [`${name} is set and EKKO_TRANSCRIBE_URL is not. Set the address of the service, or remove ${name}.`],
  )
}

/** The service as the operator has set it. */
export function speechIn(
  set: { readonly EKKO_TRANSCRIBE_KEY?: string | undefined; readonly EKKO_TRANSCRIBE_MODEL: string },
  url: string,
): SpeechSettings {
  const { EKKO_TRANSCRIBE_KEY: key, EKKO_TRANSCRIBE_MODEL: model } = set
  return { url, model, ...(key === undefined ? {} : { key }) }
}
