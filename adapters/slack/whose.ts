import type { ContactId } from '../../src/domain/contact.ts'
import { addressOf } from '../shared/address.ts'
import { type Fields, objectsIn, textIn } from '../shared/read.ts'

/** A person as every kind of payload names them alike. */
export interface Whose {
  readonly contact: ContactId
  /** The workspace that addresses are written with. */
  readonly team: string
  /** For the ids of events. */
  readonly key: string
}

/**
 * The person behind a payload. In shared channels a tap, a form, a command and a message each name another workspace for the same
 * person, now theirs, now ours, and a user's id is the same in all of them: so the address carries the workspace that Ekko is
 * installed in, which `ownTeam` is. Where that is not known, their own workspace is the one that all payloads agree on.
 */
export function whoseOf(
  user: string | undefined,
  theirTeam: string | undefined,
  ownTeam: string | undefined,
): Whose | undefined {
  const team = ownTeam ?? theirTeam
  if (user === undefined || team === undefined) return undefined
  return { contact: addressOf('slack', team, user), team, key: `${team}/${user}` }
}

/** Who acted, in interactivity (`team`, `user` objects) and slash commands (`team_id`, `user_id`). */
export function actorOf(body: Fields, ownTeam: string | undefined): Whose | undefined {
  const theirs =
    textIn(body, 'user', 'team_id') ??
    textIn(body, 'team_id') ??
    textIn(body, 'team', 'id') ??
    textIn(body, 'view', 'app_installed_team_id')
  return whoseOf(textIn(body, 'user', 'id') ?? textIn(body, 'user_id'), theirs, ownTeam)
}

/** Who wrote, in an event about a message. */
export function writerOf(body: Fields, message: Fields, ownTeam: string | undefined): Whose | undefined {
  const theirs = textIn(message, 'user_team') ?? textIn(message, 'team') ?? textIn(body, 'team_id')
  return whoseOf(textIn(message, 'user'), theirs, ownTeam)
}

/** Our own bot user: Slack names it in every delivery. */
export function ourUserIn(body: Fields): string | undefined {
  const ours = objectsIn(body, 'authorizations').find((authorization) => authorization.is_bot === true)
  return textIn(ours, 'user_id')
}
