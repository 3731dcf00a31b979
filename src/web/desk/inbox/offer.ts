import { escapeHtml as h } from '../../../digests/escape.ts'
import { serves } from '../../../domain/duty.ts'
import { inquiryKeyOf } from '../../../domain/inquiry.ts'
import { look } from '../door.ts'
import { anyVisitor } from '../rooms.ts'
import { inboxOf } from './items.ts'
import { subjectWords } from './subject.ts'

/** An offer to help, as its citizen chose to be known, with the way to write to them. */
export const offerDoor = look('inbox/offers/:key', anyVisitor, async (visit) => {
  const { cityside, visitor, params, voice } = visit
  const offer = (await cityside.store.helpOffers()).find(({ key }) => key === params.key)
  if (!offer || !serves(visitor.duties, offer.department)) return { missing: true }
  const { consultations } = await inboxOf(visit)
  const key = inquiryKeyOf({ of: 'help', offer: offer.key })
  const begun = (await cityside.store.inquiries()).some((each) => each.key === key)
  const known =
    offer.words === undefined
      ? `<p>${voice.say('inbox-offer-here')}</p>`
      : `<blockquote>${voice.own(offer.words)}</blockquote>`
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
})
