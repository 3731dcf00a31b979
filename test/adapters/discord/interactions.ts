import { type Answered, type Asked, changed, ok, Refusal, wellFormed, written } from './routes.ts'
import { messageShape } from './shapes.ts'
import type { Fields, Interaction, Message, World } from './world.ts'

/** Discord gives up on an interaction after this (interactions/receiving-and-responding). */
const firstResponseMs = 3_000
const tokenMs = 15 * 60_000
const ephemeralFlag = 64

/** POST /interactions/{id}/{token}/callback: the one first response. */
export function firstResponse(world: World, asked: Asked, id = '', token = ''): Answered {
  const interaction = world.interactions.get(token)
  if (interaction === undefined || interaction.id !== id || Date.now() - interaction.madeAt > firstResponseMs) {
    throw new Refusal(404, 10062, 'Unknown interaction')
  }
  if (interaction.response !== undefined) throw new Refusal(400, 40060, 'Interaction has already been acknowledged.')
  const type = Number(asked.body.type)
  const data = (asked.body.data ?? {}) as Fields
  const inner: Asked = { ...asked, body: data }
  const resource = respond(world, interaction, type, inner, asked)
  interaction.response = { type, at: Date.now() }
  if (asked.query.get('with_response') !== 'true') return { status: 204 }
  return ok(world, 'InteractionCallbackResponse', {
    interaction: { id, type: interaction.type },
    ...(resource === undefined ? {} : { resource: { type, message: messageShape(world, resource) } }),
  })
}

function respond(
  world: World,
  interaction: Interaction,
  type: number,
  inner: Asked,
  asked: Asked,
): Message | undefined {
  switch (type) {
    case 4: {
      wellFormed('CreateMessageInteractionCallbackRequest', asked.body)
      const message = world.addMessage({
        channel: interaction.channel,
        onlyFor: readerOf(interaction, inner),
        ...written(world, inner),
      })
      interaction.original = message
      return message
    }
    case 5: {
      wellFormed('CreateMessageInteractionCallbackRequest', asked.body)
      const flags = Number(inner.body.flags ?? 0)
      if ((flags & ~ephemeralFlag) !== 0) throw new Refusal(400, 50035, 'Invalid Form Body')
      interaction.original = world.addMessage({
        channel: interaction.channel,
        onlyFor: readerOf(interaction, inner),
        loading: true,
        flags: flags | 128,
      })
      return undefined
    }
    case 6:
    case 7: {
      wellFormed('UpdateMessageInteractionCallbackRequest', asked.body)
      if (interaction.source === undefined) throw new Refusal(400, 50035, 'Invalid Form Body')
      interaction.original = interaction.source
      if (type === 6) return undefined
      changed(world, interaction.source, inner)
      return interaction.source
    }
    case 9: {
      if (interaction.type === 5) throw new Refusal(400, 50035, 'Invalid Form Body')
      wellFormed('ModalInteractionCallbackRequest', asked.body)
      const components = inner.body.components as readonly Fields[]
      if (components.length > 5) throw new Refusal(400, 50035, 'Invalid Form Body')
      interaction.user.modal = { data: inner.body, interaction }
      return undefined
    }
    default:
      throw new Refusal(400, 50035, 'Invalid Form Body')
  }
}

/** POST /webhooks/{application}/{token}: one more message, or the promised one. */
export function followUp(world: World, asked: Asked, _application = '', token = ''): Answered {
  const interaction = open(world, token)
  wellFormed('IncomingWebhookRequestPartial', asked.body)
  if (interaction.original?.loading) return originalChanged(world, asked, _application, token)
  const onlyFor = readerOf(interaction, asked)
  const message = world.addMessage({ channel: interaction.channel, onlyFor, ...written(world, asked) })
  return ok(world, 'MessageResponse', messageShape(world, message))
}

/** PATCH /webhooks/{application}/{token}/messages/@original. */
export function originalChanged(world: World, asked: Asked, _application = '', token = ''): Answered {
  const { original } = open(world, token)
  if (original === undefined) throw new Refusal(404, 10008, 'Unknown Message')
  wellFormed('IncomingWebhookUpdateRequestPartial', asked.body)
  const wasLoading = original.loading
  changed(world, original, asked)
  if (wasLoading) original.editedAt = undefined
  return ok(world, 'MessageResponse', messageShape(world, original))
}

function open(world: World, token: string): Interaction {
  const interaction = world.interactions.get(token)
  if (interaction?.response === undefined) throw new Refusal(404, 10015, 'Unknown Webhook')
  if (Date.now() - interaction.madeAt > tokenMs) throw new Refusal(401, 50027, 'Invalid Webhook Token')
  return interaction
}

/** Without the flag everybody in the channel reads it. */
function readerOf(interaction: Interaction, asked: Asked): string | undefined {
  return (Number(asked.body.flags ?? 0) & ephemeralFlag) === 0 ? undefined : interaction.user.id
}
