import type { ContactId } from '../../domain/contact.ts'
import { codeHash, codeName, codeRead, type Duty, type DutyKind, guessesMax } from '../../domain/duty.ts'
import type { CityAct } from '../../domain/inbox.ts'
import { say, text } from '../../domain/message.ts'
import type { Instant } from '../../domain/time.ts'
import { reply } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { changing, together } from '../decision.ts'
import type { CityState, DutiesState, DutyOfferState } from '../state.ts'
import { refuseAct, refuseDepartment } from './refuse.ts'
import { submitAct } from './submit-act.ts'

/** A person sent a code. Whether it holds is decided where two people with the same code cannot overtake each other. */
export function redeem(turn: Turn, written: string): Decision {
  const code = codeRead(written)
  if (code === undefined) return reply(turn.event, { blocks: [say('code-unknown')] })
  return submitAct(turn, { act: 'duty.claimed', hash: codeHash(code), contact: turn.event.contact })
}

/** Writes down an invitation. */
export function offer(state: CityState, hash: string, duty: Duty, expiresAt: Instant): Decision {
  return dutyRefusal(state, duty) ?? changing({ kind: 'duty.offered', offer: { ...duty, hash, expiresAt } })
}

/** A code gives its duty once, and within its week; after too many wrong ones even a right one has to wait. */
export function claim(
  { offer: offered, guesses }: DutyOfferState,
  hash: string,
  contact: ContactId,
  now: Instant,
): Decision {
  if (guesses.ofOne >= guessesMax.ofOne || guesses.ofAll >= guessesMax.ofAll)
    return refuseAct(text('refused-code-wait'))
  const guessed = changing({ kind: 'code.guessed', contact, at: now })
  if (!offered || offered.usedAt !== undefined) return together(guessed, refuseAct(text('refused-code')))
  if (offered.expiresAt <= now) return together(guessed, refuseAct(text('refused-code-old')))
  return together(
    changing({ kind: 'duty.taken', hash, at: now }, { kind: 'duty.granted', contact, duty: dutyIn(offered), at: now }),
  )
}

/** Makes an invitation good for nothing. */
export function withdrawCode({ offer: offered }: DutyOfferState, hash: string, now: Instant): Decision {
  if (!offered || offered.usedAt !== undefined || offered.expiresAt <= now)
    return refuseAct(text('refused-no-code', { code: codeName(hash) }))
  return changing({ kind: 'duty.withdrawn', hash })
}

/** Gives a duty without a code, also to a contact that has not met Ekko yet. */
export function grant(state: CityState, { contact, account, duty }: Granted, now: Instant): Decision {
  const given = { contact, ...(account !== undefined && { account }), duty, at: now }
  return dutyRefusal(state, duty) ?? changing({ kind: 'duty.granted', ...given })
}

type Granted = Extract<CityAct, { readonly act: 'duty.granted' }>

/** Takes a duty back, at once. */
export function revoke({ held }: DutiesState, contact: ContactId, duty: DutyKind | undefined): Decision {
  if (!held.some(({ kind }) => duty === undefined || kind === duty))
    return refuseAct(text('refused-no-duty', { contact, duty: duty ?? 'any' }))
  return changing({ kind: 'duty.revoked', contact, ...(duty && { duty }) })
}

/** The duty in an invitation or a row. */
export function dutyIn({ kind, department }: Duty): Duty {
  return { kind, ...(department !== undefined && { department }) }
}

/** Why there can be no such duty in this city. */
export function dutyRefusal({ city }: CityState, { kind, department }: Duty): Decision | undefined {
  const known = city.departments.map(({ id }) => id)
  if (department !== undefined && !known.includes(department)) return refuseDepartment(department, city)
  if (kind === 'staff' && department === undefined)
    return refuseAct(text('refused-staff-where', { known: known.join(', ') }))
  return undefined
}
