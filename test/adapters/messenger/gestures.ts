import type { Gesture } from '../gesture.ts'
import type { FakeGraph } from './fake.ts'
import { recipientOf } from './graph-state.ts'
import { privateMids } from './seen.ts'

/** One person's side of their thread with the Page. */
export interface Thread {
  readonly psid: string
  /** Something of theirs that reaches the Page's app, in `messaging`. */
  acts(what: Readonly<Record<string, unknown>>): Promise<void>
  /** The same where another app or a colleague holds the thread, in `standby`. */
  actsAside(what: Readonly<Record<string, unknown>>): Promise<void>
  /** What happens to the thread without the person. */
  happens(what: Readonly<Record<string, unknown>>): Promise<void>
  writes(words: string): Promise<void>
  /** The newest message they wrote, and how often they have changed it. */
  readonly newest: { mid: string; changes: number } | undefined
}

/** The app of the Page's own inbox, in which colleagues write. */
const inboxAppId = '263902037430900'

/** The thumb beside the field, and any other sticker. */
const thumb = '369239263222822'
const otherSticker = '767226160478561'

/** What people do beside writing and tapping, as Messenger sends it to a Page. Rejects for what there is not. */
export async function gesture(fake: FakeGraph, thread: Thread, done: Gesture): Promise<void> {
  const mid = `m_g${fake.nextId()}`
  const carries = (...attachments: readonly object[]) => thread.acts({ message: { mid, attachments } })
  const kept = (type: string, name: string) => ({ type, payload: { url: fake.keeps(name) } })
  const below = async (caption: string | undefined) => {
    // The composer has no caption: words below a picture are a message of their own.
    if (caption !== undefined) await thread.writes(caption)
  }
  switch (done.do) {
    case 'quote':
      return await thread.acts({ message: { mid, text: done.words, reply_to: { mid: ours(fake, thread, done.of) } } })
    case 'edit': {
      const { newest } = thread
      if (newest === undefined) throw new Error('They have written nothing that could be changed.')
      newest.changes += 1
      return await thread.acts({ message_edit: { mid: newest.mid, text: done.to, num_edit: newest.changes } })
    }
    case 'delete':
      return await thread.acts({ message: { mid: thread.newest?.mid, is_deleted: true } })
    case 'paste':
      return await thread.writes(done.words)
    case 'photo':
      await carries(kept('image', 'photo.png'))
      return await below(done.caption)
    case 'album':
      await carries(...done.captions.map(() => kept('image', 'photo.png')))
      // One text stands below all of them.
      return await below(done.captions.filter((words) => words !== undefined).join('\n') || undefined)
    case 'voice':
      await carries(kept('audio', 'voice.mp4'))
      return await below(done.caption)
    case 'video note':
      return await carries(kept('video', 'video.mp4'))
    case 'file':
      await carries(kept('file', 'plan.pdf'))
      return await below(done.caption)
    case 'location': {
      const coordinates = { lat: done.latitude, long: done.longitude }
      return await carries({ type: 'location', title: 'Pinned Location', payload: { coordinates } })
    }
    case 'sticker': {
      const sticker_id = done.emoji === '👍' ? thumb : otherSticker
      return await carries({ type: 'sticker', payload: { url: fake.keeps('sticker.png'), sticker_id } })
    }
    case 'react': {
      const reaction = { reaction: 'other', emoji: done.emoji, action: 'react', mid: ours(fake, thread, done.to) }
      return await thread.acts({ reaction })
    }
    case 'shortcode':
      return await thread.writes(`${done.before} ${done.emoji}`)
    case 'be taken over':
      recipientOf(fake.state, thread.psid).heldBy = inboxAppId
      return await thread.happens({
        take_thread_control: { previous_owner_app_id: fake.state.appId, new_owner_app_id: inboxAppId },
      })
    case 'be given back':
      delete recipientOf(fake.state, thread.psid).heldBy
      return await thread.happens({
        pass_thread_control: { previous_owner_app_id: inboxAppId, new_owner_app_id: fake.state.appId },
      })
    case 'write to a colleague':
      recipientOf(fake.state, thread.psid).heldBy = inboxAppId
      return await thread.actsAside({ message: { mid, text: done.words } })
    case 'leave the platform':
      recipientOf(fake.state, thread.psid).gone = true
      return
    case 'something new':
      return await carries({ type: 'hologram', payload: {} })
    default:
      throw new Error(`Messenger has no way to "${done.do}": see lacks.`)
  }
}

/** The newest message of ours to this person that holds these words. */
function ours(fake: FakeGraph, thread: Thread, words: string): string {
  const mid = privateMids(fake.state, thread.psid, words).at(-1)
  if (mid === undefined) throw new Error(`Ekko has said nothing with "${words}".`)
  return mid
}
