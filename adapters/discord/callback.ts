import type { Call } from './client.ts'
import type { Content, Part } from './encode.ts'
import { ephemeralFlag, type ReplyHandle } from './handle.ts'

/** Interaction callback types (interactions/receiving-and-responding). */
export const responses = { message: 4, change: 7, modal: 9 } as const

/** The first response to an interaction; there can only be one. */
export function callback(
  handle: ReplyHandle,
  response: { readonly type: number; readonly data?: object },
  file?: Part['file'],
): Call {
  const body =
    response.type === responses.message ? { ...response, data: hidden(handle, response.data as Content) } : response
  return call('POST', `/interactions/${handle.id}/${handle.token}/callback`, { with_response: 'true' }, body, file)
}

/** Fills in what was promised by "thinking", or changes the message that was tapped. */
export function original(handle: ReplyHandle, { body, file }: Part): Call {
  return call('PATCH', `/webhooks/${handle.application}/${handle.token}/messages/@original`, {}, body, file)
}

/** One more message in answer to the same interaction. */
export function followUp(handle: ReplyHandle, { body, file }: Part): Call {
  return call('POST', `/webhooks/${handle.application}/${handle.token}`, { wait: 'true' }, hidden(handle, body), file)
}

/** Nothing private is ever shown where others read. */
function hidden(handle: ReplyHandle, body: Content): Content {
  return handle.place === 'dm' ? body : { ...body, flags: body.flags | ephemeralFlag }
}

function call(
  method: 'POST' | 'PATCH',
  path: `/${string}`,
  query: Readonly<Record<string, string>>,
  body: unknown,
  file: Part['file'],
): Call {
  return { method, path, query, anonymous: true, body, ...(file === undefined ? {} : { file }) }
}
