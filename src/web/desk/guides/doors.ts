import { isLocalDate } from '../../../domain/calendar.ts'
import type { ContactId } from '../../../domain/contact.ts'
import type { Guide } from '../../../domain/guide.ts'
import type { CityAct } from '../../../domain/inbox.ts'
import { text } from '../../../domain/message.ts'
import { guideValues } from '../../../engine/guides/blocks.ts'
import { act } from '../deeds.ts'
import { type Answer, type Door, deed, look } from '../door.ts'
import { localizedIn } from '../languages.ts'
import { anyVisitor } from '../rooms.ts'
import { sureName, surePage } from '../sure.ts'
import type { Visit } from '../visit.ts'
import { guidesPage } from './page.ts'

/** Guides: proposing one, agreeing to be one, being away, and being one no more. */
export const guideDoors: readonly Door[] = [
  look('guides', anyVisitor, async (visit) => ({ page: await guidesPage(visit) })),
  deed('guides/name', anyVisitor, (visit) => {
    const { form, voice } = visit
    const contact = (form.get('contact') ?? '') as ContactId
    const name = (form.get('name') ?? '').trim()
    return done(visit, { act: 'guide.named', contact, name, title: localizedIn(form, 'title', voice) }, () =>
      voice.plain('deskguides-named', { name }),
    )
  }),
  deed('guides/:key/agree', anyVisitor, (visit) =>
    withGuide(visit, ({ key }) =>
      done(visit, { act: 'guide.agreed', guide: key }, () => visit.voice.plain('deskguides-agreed')),
    ),
  ),
  deed('guides/:key/away', anyVisitor, (visit) => withGuide(visit, (guide) => goAway(visit, guide))),
  deed('guides/:key/back', anyVisitor, (visit) =>
    withGuide(visit, ({ key, name }) =>
      done(visit, { act: 'guide.away', guide: key }, () => visit.voice.plain('deskguides-returned', { name })),
    ),
  ),
  deed('guides/:key/end', anyVisitor, (visit) => withGuide(visit, (guide) => end(visit, guide))),
]

async function withGuide(visit: Visit, then: (guide: Guide) => Promise<Answer>): Promise<Answer> {
  const guide = (await visit.cityside.store.guides()).find(({ key }) => key === visit.params.key)
  return guide ? then(guide) : { missing: true }
}

async function goAway(visit: Visit, { key, name }: Guide): Promise<Answer> {
  const { form, voice } = visit
  const [fromOn, untilOn, standIn] = ['from', 'until', 'standIn'].map((field) => form.get(`${field}-${key}`) ?? '')
  if (fromOn === undefined || untilOn === undefined || !isLocalDate(fromOn) || !isLocalDate(untilOn))
    return { page: await guidesPage(visit, text('inbox-no-day')) }
  return done(visit, { act: 'guide.away', guide: key, away: { fromOn, untilOn, ...(standIn && { standIn }) } }, () =>
    voice.plain('deskguides-gone', { name, from: { on: fromOn }, until: { on: untilOn } }),
  )
}

/** What a guide follows goes to its departments, and its citizens are told: that is asked once more. */
async function end(visit: Visit, guide: Guide): Promise<Answer> {
  const { form, voice } = visit
  const { key, name } = guide
  if (form.get(sureName) === 'no') return { to: '/desk/guides' }
  if (form.get(sureName) !== 'yes') {
    const page = surePage(visit, `/desk/guides/${key}/end`, {
      title: voice.say('deskguides-end'),
      room: 'guides',
      lead: voice.say('deskguides-end-sure'),
      shown: `<p class="card">${voice.say('guide-name', guideValues(guide))}</p>`,
      go: voice.say('deskguides-end'),
    })
    return { page }
  }
  return done(visit, { act: 'guide.ended', guide: key }, () => voice.plain('deskguides-ended', { name }))
}

async function done(visit: Visit, wanted: CityAct, said: () => string): Promise<Answer> {
  const result = await act(visit, wanted)
  return result.ok ? { to: '/desk/guides', done: said() } : { page: await guidesPage(visit, result.why) }
}
