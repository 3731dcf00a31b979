import { escapeHtml as h } from '../../../digests/escape.ts'
import { serves } from '../../../domain/duty.ts'
import type { HelpOffer } from '../../../domain/help.ts'
import { inquiryKeyOf } from '../../../domain/inquiry.ts'
import { type Answer, deed, look } from '../door.ts'
import { open, veiled } from '../opened.ts'
import { anyVisitor } from '../rooms.ts'
import type { Visit } from '../visit.ts'
import { inboxOf } from './items.ts'
import { subjectWords } from './subject.ts'

/** An offer to help, as its citizen chose to be known, with the way to write to them. */
export const offerDoors = [
  look('inbox/offers/:key', anyVisitor, async (visit) => {
    const offer = await offerOf(visit)
    return offer ? offerPage(visit, offer) : { missing: true }
  }),
  deed('inbox/offers/:key/open', anyVisitor, async (visit) => {
    const offer = await offerOf(visit)
    if (!offer) return { missing: true }
    return open(visit, { of: 'offer', offer: offer.key }, offer.department, `/desk/inbox/offers/${offer.key}`)
  }),
] as const

async function offerOf({ cityside, visitor, params }: Visit): Promise<HelpOffer | undefined> {
  const offer = (await cityside.store.helpOffers()).find(({ key }) => key === params.key)
  return offer && serves(visitor.duties, offer.department) ? offer : undefined
}

async function offerPage(visit: Visit, offer: HelpOffer): Promise<Answer> {
  const { cityside, voice } = visit
  const { consultations } = await inboxOf(visit)
  const key = inquiryKeyOf({ of: 'help', offer: offer.key })
  const begun = (await cityside.store.inquiries()).some((each) => each.key === key)
  const at = `/desk/inbox/offers/${h(offer.key)}/open`
  const { own, note } = await veiled(visit, { of: 'offer', offer: offer.key }, [offer.words ?? ''], at)
  const known =
    offer.words === undefined
      ? `<p>${voice.say('inbox-offer-here')}</p>`
      : `<blockquote>${own(offer.words)}</blockquote>${note}`
  const write = begun ? `/desk/inbox/exchanges/${key}` : `/desk/inbox/ask?of=help&offer=${offer.key}`
  return {
    page: {
      title: subjectWords({ of: 'offer', offer }, consultations, voice),
      room: 'inbox',
      html: `<p class="soft">${voice.moment(offer.at)}</p>${known}
<p class="soft">${voice.say('inbox-offer-how')}</p>
<p><a class="button main" href="${h(write)}">${voice.say('inbox-write-through')}</a></p>
<p><a href="/desk/inbox">${voice.say('inbox-back')}</a></p>`,
    },
  }
}
