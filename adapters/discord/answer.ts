import type { Outbound } from '../../src/adapter.ts'
import { textIn } from '../shared/read.ts'
import { callback, followUp, original, responses } from './callback.ts'
import type { Call, Client } from './client.ts'
import type { Stage, Talk } from './desk.ts'
import type { Part } from './encode.ts'
import { DiscordFailure, type Repeatable, refusalCode, sendErrorOf } from './errors.ts'
import { ephemeral, placeOf } from './external-id.ts'
import { deferralOf, type ReplyHandle } from './handle.ts'
import { type Modal, modalOf } from './modal.ts'

/** What an answer to an interaction came to. Parts not said belong into the conversation. */
export type Answered =
  | { readonly as: 'form' }
  | { readonly as: 'message'; readonly partsSaid: number; readonly messages: readonly string[] }

/** Acknowledges without an answer, and tells what that made of the interaction. Never throws. */
export async function defer(client: Client, handle: ReplyHandle): Promise<Stage> {
  const deferral = deferralOf(handle)
  const deferred: Stage = deferral.type === 5 ? 'thinking' : 'quiet'
  try {
    await client.call(callback(handle, deferral))
    return deferred
  } catch (error) {
    if (refusalCode(error) === alreadyAcknowledged) return 'answered'
    // Without a certain answer Discord most likely has it; a wrong guess ends in the conversation instead.
    return error instanceof DiscordFailure && error.failing.kind === 'uncertain' ? deferred : 'closed'
  }
}

/** Says a message in answer to a tap, a command or a form: in place, only to the person. Rejects with SendError. */
export async function answer(
  client: Client,
  handle: ReplyHandle,
  talk: Talk,
  outbound: Outbound,
  parts: readonly [Part, ...Part[]],
): Promise<Answered> {
  const again = talk.key === outbound.key
  if (!again) {
    talk.key = outbound.key
    talk.partsSaid = 0
    talk.said.length = 0
  }
  if (talk.stage === 'held' || talk.stage === 'unsure') {
    // A form cannot follow a form (interactions/receiving-and-responding, modal).
    const modal = outbound.form === undefined || handle.kind === 'form' ? undefined : modalOf(outbound.form)
    const first = firstResponse(handle, outbound, parts, modal)
    const given = await respond(client, talk, first, again)
    if (modal !== undefined && given) return { as: 'form' }
  }
  for (const part of parts.slice(talk.partsSaid)) {
    const next = nextResponse(handle, talk.stage, outbound, parts, part)
    if (next === undefined) break
    const said = await say(client, next.call, next.repeatable)
    if (said === undefined) {
      talk.stage = 'closed'
      break
    }
    talk.stage = 'answered'
    talk.partsSaid += 1
    talk.said.push(said)
  }
  return { as: 'message', partsSaid: talk.partsSaid, messages: talk.said.filter((id) => id !== '') }
}

/** Whether the message to be changed is the one that was tapped, which the response itself can change. */
export function changesTapped(handle: ReplyHandle, outbound: Outbound, parts: readonly Part[]): boolean {
  const private_ = handle.from === 'ephemeral' || (handle.from === 'message' && handle.place === 'dm')
  return (
    private_ &&
    parts.length === 1 &&
    outbound.editsExternalId !== undefined &&
    outbound.editsExternalId === outbound.via?.message &&
    placeOf(outbound.editsExternalId)?.messages.length === 1
  )
}

/** A form, the tapped message changed, or a message. */
function firstResponse(
  handle: ReplyHandle,
  outbound: Outbound,
  parts: readonly [Part, ...Part[]],
  modal: Modal | undefined,
): Call {
  if (modal !== undefined) return callback(handle, { type: responses.modal, data: modal })
  const [{ body, file }] = parts
  const type = changesTapped(handle, outbound, parts) ? responses.change : responses.message
  return callback(handle, { type, data: body }, file)
}

/** Gives the first response, moves the stage, and tells whether it was given. Rejects with SendError while another try may still get through. */
async function respond(client: Client, talk: Talk, call: Call, again: boolean): Promise<boolean> {
  let message = ''
  try {
    const { body } = await client.call(call)
    message = textIn(body, 'resource', 'message', 'id') ?? ''
  } catch (error) {
    const code = refusalCode(error)
    if (code === unknownInteraction) {
      talk.stage = 'closed'
      return false
    }
    if (code !== alreadyAcknowledged) {
      if (error instanceof DiscordFailure && error.failing.kind === 'uncertain') talk.stage = 'unsure'
      throw sendErrorOf(error, 'repeatable')
    }
    // The try before this one may have arrived after all: an interaction takes one first response, so repeating is safe.
    const arrivedBefore = talk.stage === 'unsure' && again
    talk.stage = 'answered'
    if (!arrivedBefore) return false
  }
  talk.stage = 'answered'
  talk.partsSaid = 1
  talk.said.push(message)
  return true
}

/** What follows a first response, or nothing where an ordinary message does better. */
function nextResponse(
  handle: ReplyHandle,
  stage: Stage,
  outbound: Outbound,
  parts: readonly Part[],
  part: Part,
): { readonly call: Call; readonly repeatable: Repeatable } | undefined {
  if (stage === 'closed') return undefined
  const changesOriginal = stage === 'thinking' || (stage === 'quiet' && changesTapped(handle, outbound, parts))
  if (changesOriginal) return { call: original(handle, part), repeatable: 'repeatable' }
  // In our own conversation an ordinary message does the same and, unlike a follow-up, can be repeated safely.
  return handle.place === 'dm' ? undefined : { call: followUp(handle, part), repeatable: 'once' }
}

/** The id of the message said; undefined when the interaction takes no answers any more. */
async function say(client: Client, call: Call, repeatable: Repeatable): Promise<string | undefined> {
  try {
    return textIn((await client.call(call)).body, 'id') ?? ''
  } catch (error) {
    const code = refusalCode(error)
    if (code !== undefined && goneCodes.has(code)) return undefined
    throw sendErrorOf(error, repeatable)
  }
}

/** Where a message said in answer to an interaction stands. */
export function answeredIn(handle: ReplyHandle): string {
  return handle.place === 'dm' ? handle.channel : ephemeral
}

/** topics/opcodes-and-status-codes. */
const alreadyAcknowledged = 40060
const unknownInteraction = 10062
/** The token ran out, or the interaction was never acknowledged, so that its webhook does not exist. */
const goneCodes: ReadonlySet<number> = new Set([10008, 10015, unknownInteraction, 50027])
