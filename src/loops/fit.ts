import type { ContactEvent } from '../domain/inbox.ts'

/** How much a person can write on a channel, in characters as people count them. */
export interface Bounds {
  readonly message: number
  /** In one field of a form. */
  readonly field: number
}

/** Where a channel sets no bound. */
export const unbounded: Bounds = { message: Number.POSITIVE_INFINITY, field: Number.POSITIVE_INFINITY }

/** More fields than any form has. */
const fieldsMax = 100

/**
 * The event itself where its words are no longer than people can write them. Longer ones are made up, or the platform takes more than
 * it did: they are neither read nor kept nor cut short, and their author, who still has them, is told.
 */
export function fitted(event: ContactEvent, bounds: Bounds): ContactEvent {
  switch (event.kind) {
    case 'conversation.started': {
      if (!isLonger(event.words, bounds.message)) return event
      const { words: _, ...rest } = event
      return rest
    }
    case 'message.received': {
      const heard = (event.attached ?? []).map((each) => ('transcript' in each ? each.transcript : undefined))
      return [event.text, ...heard].some((words) => isLonger(words, bounds.message))
        ? unread(event, bounds.message)
        : event
    }
    case 'message.edited':
      return [event.text, event.before].some((words) => isLonger(words, bounds.message))
        ? unread(event, bounds.message)
        : event
    case 'form.submitted': {
      const fields = Object.entries(event.fields)
      const words = fields.flatMap(([id, field]) => [id, ...(typeof field === 'string' ? [field] : field)])
      const tooMany = fields.length > fieldsMax
      return tooMany || words.some((each) => isLonger(each, bounds.field)) ? unread(event, bounds.field) : event
    }
    default:
      return event
  }
}

/** What is left of an event whose words were too long: that its author wrote something. */
function unread(event: ContactEvent, tooLong: number): ContactEvent {
  const { id, contact, at, via, reach, locale } = event
  return {
    ...{ kind: 'message.received', id, contact, at, text: '', tooLong },
    ...(via && { via }),
    ...(reach && { reach }),
    ...(locale !== undefined && { locale }),
    ...('aside' in event && event.aside && { aside: event.aside }),
  }
}

/** Platforms count letters and emoji, and a letter may have two units here. */
function isLonger(words: string | undefined, charactersMax: number): boolean {
  if (words === undefined || words.length <= charactersMax) return false
  if (words.length > 2 * charactersMax) return true
  let characters = 0
  for (const _ of words) characters += 1
  return characters > charactersMax
}
