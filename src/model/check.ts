import { type Finding, SendError } from '../adapter.ts'
import { isExposed } from '../domain/this-machine.ts'
import { secondMs } from '../domain/time.ts'
import { completionsAt, greetModel } from './chat.ts'
import type { ModelSettings } from './settings.ts'

/** How long an operator waits for the answer. */
const checkMsMax = 30 * secondMs

/** What `ekko doctor` finds of the model: it is asked for one word, and sent none of any citizen's. */
export async function checkModel(settings: ModelSettings): Promise<readonly Finding[]> {
  const address = completionsAt(settings.url)
  const { host } = new URL(address)
  const exposed: readonly Finding[] = isExposed(address)
    ? [
        {
          ok: true,
          text: `statements go to the model at ${host} unencrypted. Use https, unless the way there is your own`,
        },
      ]
    : []
  try {
    await greetModel(settings, AbortSignal.timeout(checkMsMax))
    return [
      {
        ok: true,
        text: `the model ${settings.name} answers at ${host}; it is asked for themes when a moderator wants it`,
      },
      ...exposed,
    ]
  } catch (error) {
    if (!(error instanceof SendError)) throw error
    return [{ ok: false, text: `the model is not reached: ${host} ${advice(error, settings)}` }, ...exposed]
  }
}

function advice({ reason, code }: SendError, { name }: ModelSettings): string {
  if (reason === 'misconfigured' && (code === '401' || code === '403'))
    return `refuses us (${code}). Check EKKO_MODEL_KEY or EKKO_MODEL_KEY_FILE.`
  if (reason === 'misconfigured')
    return `has no chat completions at that address (${code}). Check EKKO_MODEL_URL, and that it knows the model ${name}.`
  if (reason === 'rejected')
    return `refuses one word (${code}). Check that EKKO_MODEL_NAME is one it knows; it is ${name}.`
  if (reason === 'throttled') return `answers that too much is asked of it (${code}). Look at your plan there.`
  return `does not answer (${code}). Start it, or check EKKO_MODEL_URL.`
}
