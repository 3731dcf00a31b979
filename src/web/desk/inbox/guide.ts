import { canGuide, type GuideLine, isAway } from '../../../domain/guide.ts'
import type { InquirySubject } from '../../../domain/inquiry.ts'
import { type TextRef, text } from '../../../domain/message.ts'
import { followedBlocks, guideValues, type ThreadKind } from '../../../engine/guides/blocks.ts'
import type { Thread } from '../../../engine/guides/theirs.ts'
import { act } from '../deeds.ts'
import type { Answer } from '../door.ts'
import { csrfField, selectField } from '../fields.ts'
import { sureName, surePage } from '../sure.ts'
import type { Visit } from '../visit.ts'

const fieldName = 'guide'
/** Instead of a guide: the department alone. */
const department = 'department'

/** Who follows a thread, by name, where a guide does. */
export function followedHtml(of: ThreadKind, thread: Thread, { voice, cityside }: Visit): string {
  return followedBlocks(of, thread, voice.city, cityside.now())
    .map(({ words }) => ('key' in words ? `<p><span class="tag">${voice.text(words)}</span></p>` : ''))
    .join('')
}

/** Gives the thread to a guide; where the city has none, there is nothing to choose. */
export async function guideForm(
  { cityside, visitor, voice }: Visit,
  { at, guides = [] }: { readonly at: string; readonly guides?: GuideLine | undefined },
): Promise<string> {
  const [current] = guides
  const others = (await cityside.store.guides()).filter((each) => canGuide(each) && each.key !== current?.key)
  if (others.length === 0 && !current) return ''
  const options = [
    { value: '', label: voice.say('inbox-choose') },
    ...others.map((each) => ({ value: each.key, label: voice.say('guide-name', guideValues(each)) })),
    ...(current ? [{ value: department, label: voice.say('deskguides-department') }] : []),
  ]
  return `<details><summary>${voice.say('button-inquiry-guide')}</summary><form method="post" action="${at}/guide">${csrfField(visitor)}
${selectField({ name: fieldName, label: voice.say('deskguides-who'), hint: voice.say('deskguides-who-hint'), options })}
<button>${voice.say('deskpage-look')}</button></form></details>`
}

/** Shows once more what the citizen is told, then gives it. */
export async function giveToGuide(
  visit: Visit,
  subject: InquirySubject,
  at: string,
  again: (problem?: TextRef) => Promise<Answer>,
): Promise<Answer> {
  const { form, voice, cityside } = visit
  const wanted = form.get(fieldName) ?? ''
  const guides = await cityside.store.guides()
  const guide = guides.find(({ key }) => key === wanted)
  if (!guide && wanted !== department) return again(text('deskguides-nobody'))
  if (form.get(sureName) === 'no') return again()
  if (form.get(sureName) !== 'yes') {
    const away =
      guide && isAway(guide, cityside.now()) ? guides.find(({ key }) => key === guide.away?.standIn) : undefined
    const page = surePage(visit, `${at}/guide`, {
      title: voice.say('button-inquiry-guide'),
      room: 'inbox',
      lead: guide ? voice.say('guide-give-sure', guideValues(guide)) : voice.say('deskguides-department-sure'),
      shown:
        guide && away
          ? `<p class="soft">${voice.say('guide-is-away', { guide: guide.name, name: away.name })}</p>`
          : '',
      go: voice.say('deskguides-give'),
    })
    return { page }
  }
  const result = await act(visit, { act: 'guide.given', subject, ...(guide && { guide: guide.key }) })
  if (!result.ok) return again(result.why)
  const done = guide ? voice.plain('done-guide-given', { name: guide.name }) : voice.plain('done-guide-given-back')
  return { to: at, done }
}
