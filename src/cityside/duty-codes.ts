import { randomBytes } from 'node:crypto'
import type { Actor } from '../domain/actor.ts'
import type { ContactId } from '../domain/contact.ts'
import { codeCharacters, codeHash, codeRead, codeValidMs, type Duty, dutyCode } from '../domain/duty.ts'
import type { TextRef } from '../domain/message.ts'
import { tokenOf } from '../domain/token.ts'
import { closeAccount, isMark, markOf } from '../seal/account.ts'
import type { Cityside } from './cityside.ts'

/** An invitation to a duty: the code to hand over, and the same as the end of a link. Neither is kept anywhere. */
export interface Invited {
  readonly ok: true
  readonly code: string
  readonly ref: string
  readonly expiresAt: number
}

/** Makes a code for a duty, or why not. */
export async function inviteTo(
  cityside: Cityside,
  duty: Duty,
  by: Actor,
): Promise<Invited | { readonly ok: false; readonly why: TextRef }> {
  const code = dutyCode(randomBytes(codeCharacters))
  const bare = codeRead(code) ?? code
  const expiresAt = cityside.now() + codeValidMs
  const result = await cityside.act({ act: 'duty.offered', hash: codeHash(bare), duty, expiresAt }, by)
  return result.ok ? { ok: true, code, ref: tokenOf({ do: 'code', code: bare }), expiresAt } : result
}

/** The mark of an account that gets a duty, and the account behind it, closed, so that it is known before its person writes. */
export function givenTo({ store: { seal } }: Pick<Cityside, 'store'>, contact: ContactId) {
  return { contact: markOf(seal, contact), ...(!isMark(contact) && { account: closeAccount(seal, contact) }) }
}

/** The sandbox's own moderator, who is one from the start. */
export const sandboxModerator: ContactId = 'sandbox:moderator'

/** Gives the sandbox's own moderator their duty; doing it again changes nothing. */
export async function appointSandboxModerator(cityside: Cityside): Promise<void> {
  if (await isAppointed(cityside)) return
  await cityside.act(
    { act: 'duty.granted', ...givenTo(cityside, sandboxModerator), duty: { kind: 'moderator' } },
    'sandbox:first-visit',
  )
}

/** Whether the sandbox's own moderator has a duty. */
export async function isAppointed({ store }: Pick<Cityside, 'store'>): Promise<boolean> {
  const mark = markOf(store.seal, sandboxModerator)
  return (await store.duties()).some(({ contact }) => contact === mark)
}
