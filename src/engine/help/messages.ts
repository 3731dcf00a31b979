import { dateAt } from '../../domain/calendar.ts'
import type { HelpNotice, HelpOffer } from '../../domain/help.ts'
import { type Block, type Button, type Message, say, text } from '../../domain/message.ts'
import type { Facts } from '../state.ts'
import { draftButtons } from './buttons.ts'

/** Offers in one message at most. */
const listedMax = 8

/**
 * What staff are told about offers, and a citizen before theirs goes. An offer that was taken back meanwhile is not
 * told.
 */
export function tellHelp(about: HelpNotice, facts: Facts): Message | undefined {
  const { running, offers = [] } = facts
  switch (about.show) {
    case 'new': {
      const [offer] = offers
      if (!offer || !running) return undefined
      const title = { local: running.consultation.title }
      return {
        blocks: [say('help-new', { number: offer.number, title }), ...wayTo(offer)],
        buttons: writeButtons([offer]),
      }
    }
    case 'draft': {
      const { offering } = facts
      if (!offering || !running) return undefined
      return {
        blocks: [say('help-sure'), { style: 'quote', words: { own: offering.words } }],
        buttons: draftButtons(running.consultation, offering.wording),
      }
    }
    case 'gone':
      return (
        running && {
          blocks: [say('help-taken-back', { number: about.number, title: { local: running.consultation.title } })],
        }
      )
    case 'list':
      return listed(about, facts)
    default:
      return about satisfies never
  }
}

function listed(
  { departments }: Extract<HelpNotice, { show: 'list' }>,
  { offers = [], status = [], city }: Facts,
): Message {
  const mine = offers.filter(({ department }) => departments?.includes(department) ?? true)
  if (mine.length === 0) return { blocks: [say('help-none')] }
  const shown = mine.toSorted((one, other) => other.number - one.number).slice(0, listedMax)
  return {
    blocks: [
      say('help-listed', { offers: mine.length }),
      ...shown.flatMap((offer): readonly Block[] => [
        {
          style: 'note',
          words: text('help-line', {
            number: offer.number,
            title: { local: titleOf(offer, status) },
            on: { on: dateAt(offer.at, city.timeZone) },
          }),
        },
        ...wayTo(offer),
      ]),
    ],
    buttons: writeButtons(shown),
  }
}

function titleOf({ consultation }: HelpOffer, status: NonNullable<Facts['status']>) {
  return status.find(({ running }) => running.consultation.id === consultation)?.running.consultation.title ?? {}
}

function wayTo({ words }: HelpOffer): readonly Block[] {
  return words === undefined ? [say('help-through-ekko')] : [{ style: 'quote', words: { own: words } }]
}

/** Buttons to write to those who chose to be written to through Ekko; the others left a way to reach them. */
function writeButtons(offers: readonly HelpOffer[]): readonly Button[] {
  return offers
    .filter(({ words }) => words === undefined)
    .map(({ key, number }) => ({
      label: text('button-help-ask', { number }),
      action: { do: 'inquiry', verb: 'offer', subject: key },
    }))
}
