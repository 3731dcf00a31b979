import { type Answered, type Asked, channelFor, ok, Refusal, wellFormed, written } from './routes.ts'
import { channelShape, isThread, messageShape } from './shapes.ts'
import type { Fields, World } from './world.ts'

export function forumPosted(world: World, asked: Asked, channelId = ''): Answered {
  const channel = channelFor(world, channelId)
  if (channel.type !== 15) throw new Refusal(400, 50024, 'Cannot execute action on this channel type')
  wellFormed('CreateForumThreadRequest', asked.body)
  const applied = (asked.body.applied_tags ?? []) as readonly string[]
  if ((channel.flags & (1 << 4)) !== 0 && applied.length === 0) {
    throw new Refusal(400, 40067, 'A tag is required to create a forum post in this channel')
  }
  if (applied.some((tag) => channel.tags.every(({ id }) => id !== tag)))
    throw new Refusal(400, 50035, 'Invalid Form Body')
  const thread = world.addChannel({
    type: 11,
    guild: channel.guild,
    name: String(asked.body.name),
    parent: channel.id,
    applied,
  })
  const inner: Asked = { ...asked, body: asked.body.message as Fields }
  const message = world.addMessage({ id: thread.id, channel: thread.id, ...written(world, inner) })
  world.honest('CreatedThreadResponse', channelShape(world, thread))
  return { status: 201, body: { ...channelShape(world, thread), message: messageShape(world, message) } }
}

export function threadStarted(world: World, asked: Asked, channelId = '', messageId = ''): Answered {
  wellFormed('CreateTextThreadWithMessageRequest', asked.body)
  const channel = channelFor(world, channelId)
  const message = world.messages.find((each) => each.id === messageId && each.channel === channelId)
  if (message === undefined) throw new Refusal(404, 10008, 'Unknown Message')
  if (channel.type !== 0 && channel.type !== 5)
    throw new Refusal(400, 50024, 'Cannot execute action on this channel type')
  if ((channel.denied & (1n << 35n)) !== 0n) throw new Refusal(403, 50013, 'Missing Permissions')
  if (world.channels.has(messageId)) {
    throw new Refusal(400, 160004, 'A thread has already been created for this message')
  }
  const thread = world.addChannel({
    id: messageId,
    type: channel.type === 5 ? 10 : 11,
    guild: channel.guild,
    name: String(asked.body.name),
    parent: channel.id,
  })
  return { status: 201, body: world.honest('CreatedThreadResponse', channelShape(world, thread)) }
}

/** Opening a thread again needs no right; a locked one can be opened by those alone who may manage threads. */
export function threadChanged(world: World, asked: Asked, channelId = ''): Answered {
  const thread = channelFor(world, channelId)
  if (!isThread(thread)) throw new Refusal(403, 50013, 'Missing Permissions')
  if (thread.locked) throw new Refusal(403, 50013, 'Missing Permissions')
  if (typeof asked.body.archived === 'boolean') thread.archived = asked.body.archived
  return ok(world, 'ThreadResponse', channelShape(world, thread))
}

export function threadsActive(world: World, _asked: Asked, guildId = ''): Answered {
  const threads = [...world.channels.values()].filter((each) => each.guild === guildId && isThread(each))
  const active = threads.filter(({ archived }) => !archived).map((each) => channelShape(world, each))
  return ok(world, 'ThreadsResponse', { threads: active, members: [], has_more: false })
}

export function threadsArchived(world: World, _asked: Asked, channelId = ''): Answered {
  channelFor(world, channelId)
  const threads = [...world.channels.values()].filter((each) => each.parent === channelId && each.archived)
  const shapes = threads.map((each) => channelShape(world, each))
  return ok(world, 'ThreadsResponse', { threads: shapes, members: [], has_more: false })
}
