import type { Fetched } from '../../src/adapter.ts'
import { snapshot } from '../photos/pictures.ts'
import type { Town } from './town.ts'

/** `(sends a picture)`, `(sends 2 pictures) with words`, `(sends a broken picture)`. */
const sent = /^\(sends (?:(a|\d) pictures?|(a broken picture))\)(?: (.+))?$/

/** The sources of pictures that the platform keeps in these conversations. */
const [whole, broken] = ['a picture', 'a broken picture']
let messages = 0

/** A person sends pictures, in one message, as they arrive on every channel that has them; undefined where they do something else. */
export function sendsPictures({ rig, running, clock }: Town, who: string, what: string): Promise<void> | undefined {
  const [, count, isBroken, words = ''] = sent.exec(what) ?? []
  if (count === undefined && isBroken === undefined) return undefined
  messages += 1
  const photo = { kind: 'photo', source: isBroken ?? whole } as const
  const { contact } = rig.person(who)
  return running.receive([
    {
      ...{ kind: 'message.received', id: `pictures-${messages}`, contact, at: clock.now(), text: words },
      attached: Array.from({ length: Number(count === 'a' ? 1 : (count ?? 1)) }, () => photo),
    },
  ])
}

/** The bytes of such a picture; undefined for every other source. */
export async function pictureBehind(source: string): Promise<Fetched | undefined> {
  if (source === broken) return { bytes: new TextEncoder().encode('no picture') }
  return source === whole ? { bytes: await snapshot(), mediaType: 'image/jpeg' } : undefined
}
