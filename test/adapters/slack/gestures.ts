import type { Gesture } from '../gesture.ts'
import type { FakeSlack } from './fake.ts'
import {
  freshId,
  messageChanged,
  messageDeleted,
  messageEvent,
  reactionAdded,
  sharedMessage,
  userChanged,
  type Wire,
  type Written,
  writtenAs,
} from './payloads.ts'
import { wordsOf } from './seen.ts'
import { reactionName, type Typed, typed } from './typed.ts'
import { fileShape, type KeptFile, type KeptMessage } from './workspace.ts'

interface Phone {
  readonly fake: FakeSlack
  readonly user: string
  readonly dm: string
  event(wire: Wire): Promise<void>
}

/** One person's phone: what they wrote last, so that it can be changed and taken back. */
export class Thumbs {
  readonly phone: Phone
  #newest: Wire | undefined

  constructor(phone: Phone) {
    this.phone = phone
  }

  says({ text, elements }: Typed, special: Wire = {}, where: Partial<Written> = {}): Promise<void> {
    const { fake, user, dm } = this.phone
    const home = fake.workspace.foreign.get(user)
    const message = messageEvent({
      user,
      channel: dm,
      ts: fake.workspace.stamp(),
      text,
      elements,
      clientMsgId: freshId('client-'),
      ...(home === undefined ? {} : { home }),
      ...where,
    })
    return this.#send({ ...message, ...special })
  }

  /** A message that no client of the person's numbered: Slack made it of what they did. */
  sends(special: Wire, text = ''): Promise<void> {
    const { fake, user, dm } = this.phone
    return this.#send(writtenAs(special, { user, channel: dm, ts: fake.workspace.stamp(), text }))
  }

  edits(to: string): Promise<void> {
    const { fake, user, dm, event } = this.phone
    const before = this.#own()
    const ts = fake.workspace.stamp()
    const { text, elements } = typed(to)
    const now = {
      ...before,
      text,
      blocks: [{ type: 'rich_text', block_id: 'x7F', elements: [{ type: 'rich_text_section', elements }] }],
      edited: { user, ts },
    }
    this.#newest = now
    return event(messageChanged(now, before, dm, ts))
  }

  deletes(): Promise<void> {
    const { fake, dm, event } = this.phone
    const before = this.#own()
    this.#newest = undefined
    return event(messageDeleted(before, dm, fake.workspace.stamp()))
  }

  /** The newest message of ours that holds these words. */
  ours(words: string): KeptMessage {
    const { fake, dm, user } = this.phone
    const found = fake.workspace.messages.findLast(
      (one) => (one.channel === dm || one.onlyFor === user) && wordsOf(one.blocks).includes(words),
    )
    if (found === undefined) throw new Error(`There is no message that says "${words}".`)
    return found
  }

  uploads(name: string, mimetype: string, clip?: Wire): Wire {
    const { fake } = this.phone
    const file: KeptFile = {
      id: freshId('F'),
      name,
      mimetype,
      bytes: Buffer.from(`the bytes of ${name}`),
      ...(clip === undefined ? {} : { clip }),
    }
    fake.workspace.files.set(file.id, file)
    return fileShape(file)
  }

  #own(): Wire {
    if (this.#newest === undefined) throw new Error('There is no message of their own.')
    return this.#newest
  }

  #send(message: Wire): Promise<void> {
    this.#newest = message
    return this.phone.event(message)
  }
}

/** What a person does on Slack beside writing and tapping. */
export async function gestureOf(thumbs: Thumbs, gesture: Gesture): Promise<void> {
  const { fake, user, event } = thumbs.phone
  const share = (files: readonly Wire[], caption = '') =>
    thumbs.says(typed(caption), { subtype: 'file_share', files, upload: false, display_as_bot: false })
  switch (gesture.do) {
    case 'quote':
      return thumbs.says(typed(gesture.words), {}, { threadTs: thumbs.ours(gesture.of).ts })
    case 'write in thread': {
      const threadTs = thumbs.ours(gesture.of).ts
      const special = gesture.alsoToChannel === true ? { subtype: 'thread_broadcast', root: { ts: threadTs } } : {}
      return thumbs.says(typed(gesture.words), special, { threadTs })
    }
    case 'write of oneself':
      return thumbs.sends({ subtype: 'me_message' }, typed(gesture.words).text)
    case 'edit':
      return thumbs.edits(gesture.to)
    case 'delete':
      return thumbs.deletes()
    case 'paste':
      return thumbs.says(typed(gesture.words))
    case 'photo':
      return share([thumbs.uploads('bench.jpg', 'image/jpeg')], gesture.caption)
    case 'album': {
      // Slack has one text for all pictures of a message.
      const caption = gesture.captions.filter((words) => words !== undefined).join('\n')
      const pictures = gesture.captions.map((_, index) => thumbs.uploads(`bench-${index}.jpg`, 'image/jpeg'))
      return share(pictures, caption)
    }
    case 'transcribed voice':
    case 'voice':
      return share(
        [
          thumbs.uploads(
            'audio_message.m4a',
            'audio/mp4',
            clip('slack_audio', 'transcript' in gesture ? gesture.transcript : undefined),
          ),
        ],
        'caption' in gesture ? gesture.caption : undefined,
      )
    case 'video note':
      return share([thumbs.uploads('video_message.mp4', 'video/mp4', clip('slack_video', undefined))])
    case 'file':
      return share([thumbs.uploads('plan.pdf', 'application/pdf')], gesture.caption)
    case 'react': {
      const { channel, ts } = thumbs.ours(gesture.to)
      return event(reactionAdded(user, reactionName(gesture.emoji), { channel, ts }, fake.workspace.stamp()))
    }
    case 'forward':
      return thumbs.says(typed(''), { attachments: [sharedMessage(typed(gesture.words).text, 'Bob')] })
    case 'custom emoji':
      return thumbs.says({
        text: `${typed(gesture.before).text} :${gesture.name}:`,
        elements: [
          { type: 'text', text: `${gesture.before} ` },
          { type: 'emoji', name: gesture.name },
        ],
      })
    case 'shortcode':
      return thumbs.says(typed(`${gesture.before} ${gesture.emoji}`))
    case 'mention':
      return thumbs.says({
        text: `${typed(gesture.before).text} <@U061F7AUR>`,
        elements: [
          { type: 'text', text: `${gesture.before} ` },
          { type: 'user', user_id: 'U061F7AUR' },
        ],
      })
    case 'leave the platform':
      fake.workspace.closed.add(user)
      return event(userChanged(user, true, fake.workspace.stamp()))
    case 'unblock':
      fake.workspace.closed.delete(user)
      fake.workspace.disabled.delete(user)
      return event(userChanged(user, false, fake.workspace.stamp()))
    case 'something new':
      return thumbs.sends({ subtype: 'hologram_share', hologram: { id: 'H1' } }, 'shared a hologram')
    case 'location':
    case 'venue':
    case 'contact card':
    case 'sticker':
    case 'poll':
    case 'write to a colleague':
    case 'be taken over':
    case 'be given back':
      throw new Error(`Slack has nothing like "${gesture.do}".`)
    default:
      return gesture satisfies never
  }
}

/** What Slack adds to a clip; it has heard nothing yet when it tells of a fresh one, unless the clip was quick. */
function clip(subtype: string, transcript: string | undefined): Wire {
  return {
    subtype,
    duration_ms: 4_200,
    media_display_type: subtype === 'slack_audio' ? 'audio' : 'video',
    transcription:
      transcript === undefined
        ? { status: 'processing' }
        : { status: 'complete', locale: 'da-DK', preview: { content: transcript, has_more: false } },
  }
}
