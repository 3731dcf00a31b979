import { type DeskPlace, linkAddress, offerDeskTo } from '../cityside/desk-link.ts'
import { deskPlace } from '../desk-place.ts'
import { systemClock } from '../loops/clock.ts'
import { dutyFrom } from './role.ts'
import { Refusal, withCityside } from './session.ts'

/** `ekko desk-link --role KIND [--department D] [--name N]`: a one-time link to the desk for a person without a chat. */
export async function deskLink({
  role,
  department,
  name,
}: {
  readonly role: string
  readonly department?: string
  readonly name?: string
}): Promise<string> {
  const duty = dutyFrom(role, { ...(department !== undefined && { department }) })
  return withCityside(async (cityside, { config }) => {
    const place = deskPlace(config)
    if (linkAddress(place, '') === undefined) throw new Refusal(nowhere)
    const who = { duty, now: systemClock.now(), ...(name !== undefined && { name }) }
    const made = await offerDeskTo(cityside, who, 'cli')
    if (!made.ok) throw new Refusal(cityside.say(made.why))
    return [
      linkAddress(place, made.secret) ?? '',
      'It works once, within ten minutes, and is kept nowhere. Give it to this one person.',
      `On the record they are ${made.id}. "role revoke ${made.id}" ends the link and what was opened with it.`,
    ].join('\n')
  })
}

const nowhere =
  'The desk has no address that a link could lead to. Set EKKO_PUBLIC_URL to the city’s https address, or EKKO_HOST to 127.0.0.1.'

/** What the operator who started Ekko is told of the desk. */
export function deskGreeting({ publicUrl, localUrl }: DeskPlace): string {
  const root = publicUrl ?? localUrl
  return root === undefined
    ? 'The desk cannot be reached: set EKKO_PUBLIC_URL to the city’s https address.'
    : `The desk for moderators and staff is at ${root}/desk. They get a link when they write "desk" to Ekko, or from "ekko desk-link".`
}
