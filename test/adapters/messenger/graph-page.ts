import { invalid, Refusal, textOf } from './graph-rules.ts'
import type { ReceivedCall } from './graph-server.ts'
import { type GraphState, nextId } from './graph-state.ts'

/** POST /{page}/feed. */
export function publishPost(state: GraphState, call: ReceivedCall): unknown {
  requireScope(state, 'pages_manage_posts')
  const message = textOf(call.fields.message) ?? ''
  if (message === '') invalid('a post has a message')
  return { id: addPost(state, call, `${state.pageId}_${nextId(state)}`, message) }
}

/** POST /{page}/photos: the picture and the post it makes have different ids. */
export function publishPhoto(state: GraphState, call: ReceivedCall): unknown {
  requireScope(state, 'pages_manage_posts')
  if (call.files.source === undefined && textOf(call.fields.url) === undefined) invalid('a photo needs a file')
  const photo = nextId(state)
  return {
    id: photo,
    post_id: addPost(state, call, `${state.pageId}_${nextId(state)}`, textOf(call.fields.message) ?? ''),
  }
}

/** POST /{post}/comments, by the Page itself. */
export function publishComment(state: GraphState, call: ReceivedCall, under: string): unknown {
  requireScope(state, 'pages_manage_engagement')
  if (!state.posts.has(under)) throw new Refusal(400, 100, '(#100) Object does not exist', 33)
  const message = textOf(call.fields.message) ?? ''
  if (message === '' && call.files.source === undefined) invalid('a comment has a message or a picture')
  if (message.length > 8000) invalid('a comment has at most 8000 characters')
  return { id: addPost(state, call, `${under.split('_').at(-1)}_${nextId(state)}`, message, under) }
}

/** POST /{post}: changes the words of a post the same app made. */
export function editPost(state: GraphState, call: ReceivedCall, id: string): unknown {
  const post = state.posts.get(id)
  if (post === undefined) throw new Refusal(400, 100, '(#100) Object does not exist', 33)
  requireScope(state, 'pages_manage_posts')
  post.message = textOf(call.fields.message) ?? invalid('an edit has a message')
  post.edited = true
  post.raw.push(call.fields)
  return { success: true }
}

function addPost(state: GraphState, call: ReceivedCall, id: string, message: string, under?: string): string {
  const image = call.files.source
  const alt = textOf(call.fields.alt_text_custom)
  state.posts.set(id, {
    id,
    message,
    edited: false,
    raw: [call.fields],
    ...(under === undefined ? {} : { under }),
    ...(image === undefined ? {} : { image }),
    ...(alt === undefined ? {} : { alt }),
  })
  return id
}

function requireScope(state: GraphState, scope: string): void {
  if (!state.scopes.includes(scope)) {
    throw new Refusal(403, 200, `(#200) The permission ${scope} must be granted before this action`)
  }
}
