import type { CityStore } from '../cityside/cityside.ts'
import { proposedByWords } from '../cityside/themes/propose.ts'
import type { LoopParts } from '../loops/loop.ts'
import { throttleFor } from '../loops/throttle.ts'
import { Asking, type AskingParts } from './asking.ts'
import { askModel, completionsAt } from './chat.ts'
import type { ModelSettings } from './settings.ts'

/** What asks a model. */
export interface ModelGround extends Omit<LoopParts, 'name'> {
  readonly store: CityStore
  readonly city: AskingParts['city']
  readonly receive: AskingParts['receive']
  readonly redisUrl?: string | undefined
}

/** The loop that asks the model that is set, at the pace that is set, shared with other processes where there is a Redis. */
export function askingOf(
  settings: ModelSettings,
  { redisUrl, ...ground }: ModelGround,
): Pick<Asking, 'start' | 'stop'> {
  const { requests, tokens, perMinuteMax } = settings
  const pace = { perSecondMax: perMinuteMax / 60, perChatSpacingMs: 0, perCommunitySpacingMs: 0, inFlightMax: 1 }
  const shared = redisUrl === undefined ? undefined : { redisUrl, log: ground.log }
  const throttle = throttleFor('model', pace, shared)
  const asking = new Asking({
    ...{ ...ground, requests, tokens, host: hostOf(settings) },
    turn: () => throttle.run({ priority: 'digest', newChat: false }, async () => undefined),
    ask: (question, signal) => askModel(settings, question, signal),
    byWords: ({ consultation, language }) => proposedByWords(ground, { id: consultation }, language),
  })
  return {
    start: () => asking.start(),
    stop: async () => {
      await asking.stop()
      await throttle.stop()
    },
  }
}

/** The host of the service, as it stands on the record, in the leaflet and in my data. */
export function hostOf({ url }: Pick<ModelSettings, 'url'>): string {
  return new URL(completionsAt(url)).host
}
