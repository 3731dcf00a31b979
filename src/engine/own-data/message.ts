import { dataLinkValidMs } from '../../domain/data-link.ts'
import { type Block, type Message, say, text } from '../../domain/message.ts'
import type { OwnData, OwnPart } from '../../domain/own-data.ts'
import { type Instant, minuteMs } from '../../domain/time.ts'
import { rightButtons } from '../rights/rights.ts'
import type { Facts } from '../state.ts'
import { outlineOf } from './outline.ts'
import { blocksOfPart } from './parts.ts'
import { blocksOf, dayOf } from './section.ts'
import { named, readersOf } from './seen.ts'

/**
 * What is stored about a person, in a few sentences, and the way to all of it: a link that works once; where no page can be reached, the
 * page itself as a file, or the whole of it in words, right here or in the messages that follow, of which this may be one.
 */
export function tellOwnData({ own, city }: Facts, now: Instant, part?: OwnPart): Message | undefined {
  if (!own) return part ? undefined : { blocks: [say('mydata-none')] }
  const { data, way } = own
  const rights = rightButtons(data.person).slice(1)
  if (way === 'enough') return { blocks: [...shortBlocks(own.data, city), say('mydata-enough')], buttons: rights }
  if (part) {
    const blocks = blocksOfPart(outlineOf(data, city, now), part)
    if (blocks.length === 0) return undefined
    return part.number === part.of ? { blocks, buttons: rights } : { blocks }
  }
  if (way === 'here') {
    const whole = outlineOf(data, city, now).flatMap((section): readonly Block[] => [
      { style: 'title', words: section.title },
      ...blocksOf(section),
    ])
    return { blocks: [say('mydata-here'), ...whole], buttons: rights }
  }
  if ('following' in way)
    return { blocks: [...shortBlocks(data, city), say('mydata-follows', { count: way.following })] }
  if ('page' in way) {
    const bytes = new TextEncoder().encode(way.page)
    return {
      blocks: [...shortBlocks(data, city), say('mydata-file')],
      document: { name: 'ekko-my-data.html', mediaType: 'text/html', bytes },
      buttons: rights,
    }
  }
  return {
    blocks: [...shortBlocks(data, city), say('mydata-link', { minutes: dataLinkValidMs / minuteMs })],
    buttons: [{ label: text('button-mydata-open'), url: way.url }, ...rights],
  }
}

/** Since when, what, why, for how long, and who has seen it. */
function shortBlocks(data: OwnData, city: Facts['city']): readonly Block[] {
  const { person, matters, ideas, exchanges, deciderQuestions, chats } = data
  const said = matters.filter(({ respondent }) => respondent !== undefined).length
  const written = ideas.length + exchanges.length + deciderQuestions.length
  const { hosts, departments } = readersOf(data, city)
  return [
    say('mydata-short-since', {
      on: dayOf(person.metAt, city),
      channels: {
        texts: [...new Set(chats.map(({ channel }) => channel))].map((channel) => text('mydata-channel', { channel })),
      },
    }),
    say('mydata-short-what', { said, written }),
    say('mydata-short-why'),
    hosts.length + departments.length === 0
      ? say('mydata-seen-none')
      : say('mydata-short-seen', {
          hosts: hosts.length === 0 ? 'none' : hosts.join(', '),
          departments: named(departments),
        }),
    ...(person.restrictedAt === undefined
      ? []
      : [say('rights-is-restricted', { on: dayOf(person.restrictedAt, city) })]),
    ...(person.objectedAt === undefined ? [] : [say('rights-is-objected', { on: dayOf(person.objectedAt, city) })]),
  ]
}
