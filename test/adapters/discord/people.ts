import type { Address, ContactId } from '../../../src/domain/contact.ts'
import type { Actor, CommunityView, OpenForm, SeenButton, Sent } from '../subject.ts'
import type { FakeDiscord } from './fake.ts'
import { gestureOf } from './gestures.ts'
import { shown } from './markdown.ts'
import type { Channel, Fields, Guild, Interaction, Message, User } from './world.ts'

/** How long a person looks at their phone before they say that nothing happens. */
const patienceMs = 5_000

/** How long a written message may take from the client to Ekko; what is not for Ekko never gets there. */
const handedOverMs = 1_000

/** The messages that left in one send, by their ids; a text that was split is one thing to its reader. */
export type Groups = ReadonlyMap<string, readonly string[]>

/** What the bot wrote, as its readers see it, oldest first. */
export function sentIn(fake: FakeDiscord, groups: Groups, which: (message: Message) => boolean): readonly Sent[] {
  const ours = fake.world.messages.filter((each) => each.author === fake.world.bot.id && !each.loading && which(each))
  const later = new Set(ours.flatMap((each) => (groups.get(each.id) ?? []).slice(1)))
  return ours
    .filter((each) => !later.has(each.id))
    .map((each) => {
      const ids = groups.get(each.id) ?? [each.id]
      return view(
        fake,
        ids.map((id) => ours.find((other) => other.id === id)).filter((other) => other !== undefined),
      )
    })
}

function view(fake: FakeDiscord, messages: readonly Message[]): Sent {
  const [first] = messages
  const alt = messages
    .flatMap((each) => each.attachments)
    .find((file) => typeof file.description === 'string')?.description
  return {
    to: first === undefined ? 'discord:nobody' : readerOf(fake, first),
    parts: messages.map((each) => shown(each.content).text),
    buttons: messages.flatMap(buttonsOf),
    raw: messages.flatMap((each) => each.raw),
    edited: messages.some((each) => each.editedAt !== undefined),
    ...(typeof alt === 'string' ? { alt } : {}),
  }
}

function readerOf(fake: FakeDiscord, message: Message): Address {
  const reader = message.onlyFor ?? fake.world.partnerIn(message.channel)?.id
  if (reader !== undefined) return `discord:${reader}`
  const channel = fake.world.channels.get(message.channel)
  return `discord:channel/${channel !== undefined && channel.type >= 10 && channel.type <= 12 ? channel.parent : message.channel}`
}

function buttonsOf(message: Message): readonly SeenButton[] {
  return message.components
    .flatMap((row) => row.components as readonly Fields[])
    .map(({ label, custom_id: token, url }) =>
      typeof url === 'string' ? { label: String(label), url } : { label: String(label), token: String(token) },
    )
}

/** One person at their phone. */
export function actorOf(
  fake: FakeDiscord,
  groups: Groups,
  user: User,
  channelOf: (name: string) => Channel,
  received: readonly unknown[],
): Actor {
  const contact: ContactId = `discord:${user.id}`
  const mine = (message: Message) =>
    message.onlyFor === user.id || (user.dm !== undefined && message.channel === user.dm)
  const acknowledged = async ({
    interaction,
    sent,
  }: {
    readonly interaction: Interaction
    readonly sent: Promise<unknown>
  }) => {
    await sent
    const until = Date.now() + patienceMs
    while (interaction.response === undefined) {
      if (Date.now() > until) throw new Error('The application did not respond.')
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
  }
  const handedOver = async (act: () => unknown) => {
    const before = received.length
    act()
    await fake.gateway.drained()
    // The client has it by now; the adapter may still be on its way to handing it over.
    const until = Date.now() + handedOverMs
    while (received.length === before && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 2))
  }
  return {
    contact,
    async starts(ref) {
      if (ref !== undefined) throw new Error('Discord has no link that carries a reference into a conversation.')
      await acknowledged(command(fake, user, 'start', fake.world.dmOf(user)))
    },
    async types(text) {
      if (/^\/\w+$/.test(text)) return acknowledged(command(fake, user, text.slice(1), fake.world.dmOf(user)))
      await handedOver(() => fake.write(user, text))
    },
    does: (gesture) => handedOver(() => gestureOf(fake, user, gesture)),
    async taps(label, where) {
      const place = where === undefined ? undefined : channelOf(where)
      const sees =
        where === undefined
          ? mine
          : (message: Message) => message.onlyFor === undefined && isIn(fake, message, place?.id)
      const source = fake.world.messages.findLast((message) => sees(message) && tokenOf(message, label) !== undefined)
      const channel = source === undefined ? undefined : fake.world.channels.get(source.channel)
      if (source === undefined || channel === undefined) throw new Error(`${user.name} sees no button "${label}".`)
      const data = { component_type: 2, id: 2, custom_id: tokenOf(source, label) }
      await acknowledged(fake.interact(user, 3, data, { channel, source }))
    },
    async submits(fields) {
      const open = user.modal
      if (open === undefined) throw new Error(`${user.name} has no form open.`)
      user.modal = undefined
      const channel = fake.world.channels.get(open.interaction.channel)
      if (channel === undefined) throw new Error('The form hangs in no channel.')
      const data = { custom_id: open.data.custom_id, components: filled(open.data, fields) }
      const { source } = open.interaction
      await acknowledged(fake.interact(user, 5, data, { channel, ...(source === undefined ? {} : { source }) }))
    },
    async blocks() {
      user.takesMessages = false
    },
    get sees() {
      return sentIn(fake, groups, mine)
    },
    get form() {
      return user.modal === undefined ? undefined : formOf(user.modal.data)
    },
  }
}

/** Uses a slash command. */
export function command(
  fake: FakeDiscord,
  user: User,
  name: string,
  channel: Channel,
): ReturnType<FakeDiscord['interact']> {
  return fake.interact(user, 2, { id: '1', name, type: 1 }, { channel })
}

/** A channel as everybody in it sees it, its threads included. */
export function communityView(fake: FakeDiscord, groups: Groups, guild: Guild, channel: Channel): CommunityView {
  return {
    address: `discord:channel/${channel.id}`,
    get posts() {
      return sentIn(fake, groups, (message) => message.onlyFor === undefined && isIn(fake, message, channel.id))
    },
    async removes() {
      fake.remove(guild)
      await fake.gateway.drained()
    },
  }
}

function isIn(fake: FakeDiscord, message: Message, channel: string | undefined): boolean {
  return (
    message.channel === channel ||
    (channel !== undefined && fake.world.channels.get(message.channel)?.parent === channel)
  )
}

function tokenOf(message: Message, label: string): string | undefined {
  const button = buttonsOf(message).find((each) => each.label === label)
  return button !== undefined && 'token' in button ? button.token : undefined
}

interface Labelled {
  readonly label: string
  readonly input: Fields
}

/** Each input with what stands over it: the words above, the description, or the label, whichever says most. */
function labelled(data: Fields): readonly Labelled[] {
  let above: string | undefined
  const inputs: Labelled[] = []
  for (const component of data.components as readonly Fields[]) {
    if (component.type === 10) above = shown(String(component.content)).text
    else {
      const shortLabel = String(component.label)
      const cut = shortLabel.endsWith('…')
      const label = cut
        ? typeof component.description === 'string'
          ? component.description
          : (above ?? shortLabel)
        : shortLabel
      inputs.push({ label, input: component.component as Fields })
      above = undefined
    }
  }
  return inputs
}

function formOf(data: Fields): OpenForm {
  return {
    title: String(data.title),
    fields: labelled(data).map(({ label, input }) => {
      const options = input.options as readonly Fields[] | undefined
      return {
        id: String(input.custom_id),
        label,
        ...(options === undefined ? {} : { options: options.map((option) => String(option.label)) }),
      }
    }),
  }
}

function filled(data: Fields, fields: Readonly<Record<string, string | readonly string[]>>): readonly Fields[] {
  const inputs = labelled(data)
  for (const label of Object.keys(fields)) {
    if (!inputs.some((each) => each.label === label)) throw new Error(`The form has no field "${label}".`)
  }
  return inputs.map(({ label, input }, index) => ({
    type: 18,
    id: index * 2 + 1,
    component: { type: input.type, id: index * 2 + 2, custom_id: input.custom_id, ...answerIn(input, fields[label]) },
  }))
}

function answerIn(input: Fields, given: string | readonly string[] | undefined): Fields {
  const values = (given === undefined ? [] : typeof given === 'string' ? [given] : given).map((each) =>
    optionOf(input, each),
  )
  if (input.required === true && values.length === 0) throw new Error(`${String(input.custom_id)} has to be filled in.`)
  switch (input.type) {
    case 4:
      return { value: values[0] ?? '' }
    case 21:
      return { value: values[0] ?? null }
    default:
      if (values.length > Number(input.max_values)) throw new Error(`${String(input.custom_id)} takes fewer choices.`)
      return { values }
  }
}

function optionOf(input: Fields, given: string): string {
  const options = input.options as readonly Fields[] | undefined
  if (options === undefined) return given
  const option = options.find((each) => each.label === given || each.value === given)
  if (option === undefined) throw new Error(`${String(input.custom_id)} has no option "${given}".`)
  return String(option.value)
}
