import type { Gesture } from '../gesture.ts'
import { type FakeMessage, type FakeUser, messageJson } from './chats.ts'
import type { FakeTelegram } from './fake.ts'
import type { People } from './people.ts'

/** Where Telegram's own apps cut what people write. https://core.telegram.org/bots/api#message */
const appTextUnitsMax = 4096

/** What people do beside writing and tapping, as Telegram's apps send it. Rejects for what there is not. */
export async function gesture(fake: FakeTelegram, people: People, user: FakeUser, done: Gesture): Promise<void> {
  switch (done.do) {
    case 'quote':
      return sends({ text: done.words, reply_to_message: messageJson(fake.chats, ours(fake, user, done.of)) })
    case 'edit':
      return void (await people.edits(user, done.to))
    case 'paste':
      for (const part of partsOf(done.words)) await sends({ text: part })
      return
    case 'photo':
      return sends({ ...photo(), ...captioned(done.caption) })
    case 'album': {
      const album = String(13_800_000_000_000_000n + BigInt(fake.chats.nextId()))
      for (const caption of done.captions) await sends({ ...photo(), ...captioned(caption), media_group_id: album })
      return
    }
    case 'voice': {
      const kept = fake.chats.keeps('voice/file.oga', Buffer.from('OggS and what was said'))
      return sends({ voice: { ...kept, duration: 4, mime_type: 'audio/ogg' }, ...captioned(done.caption) })
    }
    case 'video note':
      return sends({ video_note: { ...fake.chats.keeps('video_notes/file.mp4'), length: 240, duration: 9 } })
    case 'file': {
      const kept = fake.chats.keeps('documents/file.pdf')
      return sends({
        document: { ...kept, file_name: 'plan.pdf', mime_type: 'application/pdf' },
        ...captioned(done.caption),
      })
    }
    case 'location':
      return sends({ location: pointOf(done) })
    case 'venue': {
      const venue = { location: pointOf(done), title: done.name, address: 'Eksempelvej 1' }
      return sends({ location: venue.location, venue })
    }
    case 'contact card':
      return sends({ contact: { phone_number: '+4500000000', first_name: 'Bo' } })
    case 'sticker': {
      const shape = { type: 'regular', width: 512, height: 512, is_animated: false, is_video: false }
      return sends({ sticker: { ...fake.chats.keeps('stickers/file.webp'), ...shape, emoji: done.emoji } })
    }
    case 'react':
      return void (await people.reacts(user, ours(fake, user, done.to), done.emoji))
    case 'poll':
      return sends({ poll: pollOf('Bænke eller træer?', ['Bænke', 'Træer']) })
    case 'forward': {
      const author = { id: 3_520_001, is_bot: false, first_name: 'Bo' }
      return sends({
        text: done.words,
        forward_origin: { type: 'user', date: fake.now() - 3600, sender_user: author },
      })
    }
    case 'custom emoji': {
      const entity = { type: 'custom_emoji', offset: done.before.length + 1, length: 2 }
      return sends({ text: `${done.before} 🚲`, entities: [{ ...entity, custom_emoji_id: '5368324170671202286' }] })
    }
    case 'shortcode':
      // The apps put the sign itself in its place as it is typed.
      return sends({ text: `${done.before} ${done.emoji}` })
    case 'mention': {
      const neighbour = { id: 3_520_001, is_bot: false, first_name: 'Bo' }
      const entity = { type: 'text_mention', offset: done.before.length + 1, length: 2, user: neighbour }
      return sends({ text: `${done.before} Bo`, entities: [entity] })
    }
    case 'unblock':
      return void (await people.unblocks(user))
    case 'leave the platform':
      user.deactivated = true
      return
    case 'something new':
      // A server leaves out what it does not know yet.
      return sends({})
    default:
      throw new Error(`Telegram has no way to "${done.do}": see lacks.`)
  }

  async function sends(content: object): Promise<void> {
    user.started = true
    await people.sends(user, content)
  }

  function photo() {
    const kept = fake.chats.keeps('photos/file.png', pixel)
    return {
      photo: [
        { file_id: 'thumb', file_unique_id: 'thumb', width: 90, height: 67 },
        { ...kept, width: 1280, height: 960 },
      ],
    }
  }
}

function captioned(caption: string | undefined): object {
  return caption === undefined ? {} : { caption }
}

function pointOf({ latitude, longitude }: { readonly latitude: number; readonly longitude: number }): object {
  return { latitude, longitude }
}

function pollOf(question: string, options: readonly string[]): object {
  return {
    id: '7',
    question,
    options: options.map((text, index) => ({ persistent_id: String(index), text, voter_count: 0 })),
    total_voter_count: 0,
    is_closed: false,
    is_anonymous: true,
    type: 'regular',
    allows_multiple_answers: false,
    allows_revoting: true,
    members_only: false,
  }
}

function partsOf(words: string): readonly string[] {
  return words.match(new RegExp(`[\\s\\S]{1,${appTextUnitsMax}}`, 'g')) ?? []
}

/** The newest message of ours in the private chat that holds these words. */
function ours(fake: FakeTelegram, user: FakeUser, words: string): FakeMessage {
  const found = fake.chats.messages.findLast(
    ({ chat, text, caption }) => chat === user.id && (text ?? caption ?? '').includes(words),
  )
  if (found === undefined) throw new Error(`Ekko has said nothing with "${words}".`)
  return found
}

/** A picture of one transparent pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)
