import type { Gesture } from '../gesture.ts'
import type { FakeDiscord } from './fake.ts'
import { shown } from './markdown.ts'
import type { Fields, Message, User } from './world.ts'

/** Where a signature on a file's address runs out, in seconds. */
const freshFrom = 1_772_470_800

/** Discord's own limit for a message; a longer one leaves as a text file. */
const contentMax = 2_000

/** What a person does on Discord beside writing and tapping. It is on its way when this returns. */
export function gestureOf(fake: FakeDiscord, user: User, gesture: Gesture): void {
  switch (gesture.do) {
    case 'quote': {
      const above = oursThatSays(fake, user, gesture.of)
      fake.write(user, gesture.words, {
        type: 19,
        message_reference: { type: 0, channel_id: above.channel, message_id: above.id },
      })
      return
    }
    case 'write of oneself':
      fake.write(user, `_${gesture.words}_`)
      return
    case 'edit':
      fake.edit(user, newestOf(fake, user), gesture.to)
      return
    case 'delete':
      fake.takeBack(newestOf(fake, user))
      return
    case 'paste':
      if (gesture.words.length <= contentMax) fake.write(user, gesture.words)
      else fake.write(user, '', { attachments: [uploaded(fake, 'message.txt', 'text/plain', gesture.words)] })
      return
    case 'photo':
      fake.write(user, gesture.caption ?? '', { attachments: [uploaded(fake, 'bench.jpg', 'image/jpeg')] })
      return
    case 'album': {
      // One text stands over all pictures of a message.
      const caption = gesture.captions.filter((words) => words !== undefined).join('\n')
      const attachments = gesture.captions.map((_, index) => uploaded(fake, `bench-${index}.jpg`, 'image/jpeg'))
      fake.write(user, caption, { attachments })
      return
    }
    case 'voice': {
      const file = uploaded(fake, 'voice-message.ogg', 'audio/ogg')
      const spoken = { ...file, duration_secs: 4.2, waveform: 'AAECAwQF' }
      fake.write(user, '', { flags: 1 << 13, attachments: [spoken] })
      // A voice message carries no words: they follow it.
      if (gesture.caption !== undefined) fake.write(user, gesture.caption)
      return
    }
    case 'file':
      fake.write(user, gesture.caption ?? '', { attachments: [uploaded(fake, 'plan.pdf', 'application/pdf')] })
      return
    case 'sticker':
      fake.write(user, '', { sticker_items: [{ id: fake.world.snowflake(), name: 'Wave', format_type: 1 }] })
      return
    case 'react':
      fake.react(user, oursThatSays(fake, user, gesture.to), { id: null, name: gesture.emoji })
      return
    case 'poll':
      fake.write(user, '', { poll: { question: { text: 'Bænke?' }, answers: [], expiry: null } })
      return
    case 'forward':
      fake.write(user, '', {
        message_reference: { type: 1, channel_id: '1', message_id: '2' },
        message_snapshots: [
          { message: { content: gesture.words, type: 0, attachments: [], embeds: [], mentions: [] } },
        ],
      })
      return
    case 'custom emoji':
      fake.write(user, `${gesture.before} <:${gesture.name}:61>`)
      return
    case 'shortcode':
      // Discord's clients make the sign of it before they send.
      fake.write(user, `${gesture.before} ${gesture.emoji}`)
      return
    case 'mention':
      fake.write(user, `${gesture.before} <@80351110224678912>`)
      return
    case 'something new':
      fake.write(user, '', { type: 99 })
      return
    case 'transcribed voice':
    case 'write in thread':
    case 'video note':
    case 'location':
    case 'venue':
    case 'contact card':
    case 'unblock':
    case 'leave the platform':
    case 'write to a colleague':
    case 'be taken over':
    case 'be given back':
      throw new Error(`Discord has nothing like "${gesture.do}".`)
    default:
      gesture satisfies never
  }
}

/** A file as it stands in a message, with an address that is signed for a while. */
export function uploaded(fake: FakeDiscord, filename: string, type: string, words?: string): Fields {
  const id = fake.world.snowflake()
  const bytes = Buffer.from(words ?? `the bytes of ${filename}`)
  const path = `/attachments/1/${id}/${filename}`
  fake.world.files.set(path, { type, bytes, freshFrom })
  const url = `${fake.rest.url}${path}?ex=${freshFrom}`
  return { id, filename, size: bytes.byteLength, url, proxy_url: url, content_type: type }
}

function newestOf(fake: FakeDiscord, user: User): Message {
  const found = fake.world.messages.findLast((each) => each.author === user.id)
  if (found === undefined) throw new Error(`${user.name} has written nothing.`)
  return found
}

function oursThatSays(fake: FakeDiscord, user: User, words: string): Message {
  const found = fake.world.messages.findLast(
    (each) => each.author === fake.world.bot.id && each.channel === user.dm && shown(each.content).text.includes(words),
  )
  if (found === undefined) throw new Error(`${user.name} sees no message that says "${words}".`)
  return found
}
