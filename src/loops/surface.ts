import type { Adapter, Limits } from '../adapter.ts'
import type { ChannelName } from '../domain/contact.ts'
import type { Surface } from '../domain/surface.ts'
import { purposeNames } from '../domain/wanted.ts'
import type { Handlings } from './attend.ts'
import { type Bounds, unbounded } from './fit.ts'

/** What fits on every channel, for one that is off in this process: its messages wait, and must fit whatever it is. */
const plainest: Surface = { forms: false, formFieldsMax: 0, formTextCharactersMax: 0, buttonsMax: 3, edits: false }

/** What the engine may know of each channel. */
export function surfaces(
  adapters: readonly Pick<Adapter, 'channel' | 'limits' | 'fetch'>[],
  handlings: Handlings = {},
): (channel: ChannelName) => Surface {
  const handled = purposeNames.filter((name) => handlings[name] !== undefined)
  const known = new Map(
    adapters.map((adapter) => [
      adapter.channel,
      { ...surfaceOf(adapter.limits), ...(adapter.fetch && handled.length > 0 && { fetches: handled }) },
    ]),
  )
  return (channel) => known.get(channel) ?? plainest
}

function surfaceOf({
  forms,
  formFieldsMax,
  formTextCharactersMax,
  buttonsMax,
  buttonsStayMax,
  edits,
  clientCutsAt,
  captionsApart,
}: Limits): Surface {
  return {
    ...{ forms, formFieldsMax, formTextCharactersMax, buttonsMax, edits },
    ...(buttonsStayMax === undefined ? {} : { buttonsStayMax }),
    ...(clientCutsAt === undefined ? {} : { clientCutsAt }),
    ...(captionsApart === undefined ? {} : { captionsApart }),
  }
}

/** How much people can write on each channel. */
export function boundsOn(adapters: readonly Pick<Adapter, 'channel' | 'limits'>[]): (channel: ChannelName) => Bounds {
  const known = new Map(
    adapters.map(({ channel, limits: { writtenCharactersMax, formTextCharactersMax } }) => {
      const message = writtenCharactersMax ?? unbounded.message
      return [channel, { message, field: formTextCharactersMax > 0 ? formTextCharactersMax : message }]
    }),
  )
  return (channel) => known.get(channel) ?? unbounded
}
