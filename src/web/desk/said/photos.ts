import { escapeHtml as h } from '../../../digests/escape.ts'
import { withoutPersonalData } from '../../../domain/personal-data.ts'
import { isPhotoId, type StandingPhoto } from '../../../domain/photo.ts'
import type { ClosedPhotos } from '../../../photos/closed.ts'
import { act } from '../deeds.ts'
import type { Answer, Page } from '../door.ts'
import { csrfField } from '../fields.ts'
import { guarded } from '../headers.ts'
import type { Visit } from '../visit.ts'
import { addressOf, type Matter, matterPage } from './matter.ts'
import { saidNavigation } from './navigation.ts'
import { pageOf } from './pages.ts'

const verdicts = ['allowed', 'denied'] as const

/** The pictures that people sent, for the departments that asked; moderators say here whether the public may see one. */
export async function photosPage(visit: Visit, matter: Matter): Promise<Page> {
  const { voice, cityside, query } = visit
  const { say } = voice
  const photos = await cityside.store.photosOf(matter.consultation.id)
  const { shown, way } = pageOf(photos, addressOf(matter, 'said/photos'), query, voice)
  const list =
    shown.length === 0
      ? `<p>${say('reading-photos-none')}</p>`
      : `<ul class="photos" role="list">${shown.map((photo) => photoItem(visit, matter, photo)).join('')}</ul>`
  const html = `${await saidNavigation(visit, matter, 'photos')}
<p class="soft">${say('reading-photos-note')}</p>
<div id="photos" data-live>${list}${way}</div>`
  return matterPage(visit, matter, 'said', { html })
}

function photoItem({ visitor, voice }: Visit, matter: Matter, photo: StandingPhoto): string {
  const { say } = voice
  const { id, respondent, caption, statement, width, height, verdict } = photo
  const number = say('reading-photo', { number: respondent })
  const below =
    caption === undefined
      ? ''
      : `<blockquote>${voice.own(withoutPersonalData(caption))}</blockquote>${statement === undefined ? '' : `<p><a href="${addressOf(matter, `said/statements/${statement}`)}">${say('reading-statement', { number: statement })}</a></p>`}`
  const taps = verdicts.map((each) => {
    const pressed = each === verdict
    return `<button name="verdict" value="${each}" aria-pressed="${pressed}">${say(`reading-photo-${each}`)}</button>`
  })
  const judge = matter.runs
    ? `<form method="post" action="${addressOf(matter, `said/photos/${h(id)}`)}" class="row" aria-label="${number}">${csrfField(visitor)}${taps.join('')}</form>`
    : ''
  return `<li class="card" id="p${h(id)}"><img src="${addressOf(matter, `said/photos/${h(id)}`)}" width="${width}" height="${height}" loading="lazy" alt="${caption === undefined ? number : h(withoutPersonalData(caption))}"><p class="row"><span>${number}</span> <span class="tag ${verdict === 'allowed' ? 'good' : verdict === 'denied' ? 'off' : 'warn'}">${say(`reading-photo-is-${verdict}`)}</span></p>${below}${judge}</li>`
}

/** The bytes of one picture, with the session that looks at it. */
export function photoBytes(photos: Pick<ClosedPhotos, 'get'>): (visit: Visit, matter: Matter) => Promise<Answer> {
  return async ({ params, cityside }, matter) => {
    const id = params.photo ?? ''
    const photo = isPhotoId(id) ? await cityside.store.photoWith(id) : undefined
    const bytes = photo?.consultation === matter.consultation.id ? await photos.get(id) : undefined
    if (!bytes) return { missing: true }
    const headers = {
      ...guarded,
      'content-type': 'image/jpeg',
      'content-disposition': `inline; filename="${id}.jpg"`,
      'content-security-policy': "default-src 'none'; sandbox",
    }
    return { response: { status: 200, headers, body: bytes } }
  }
}

/** A moderator has looked at a picture. */
export async function judgePhoto(visit: Visit, matter: Matter): Promise<Answer> {
  const { params, form, voice, cityside } = visit
  const id = params.photo ?? ''
  const verdict = verdicts.find((each) => each === form.get('verdict'))
  const photo = isPhotoId(id) ? await cityside.store.photoWith(id) : undefined
  if (!verdict || photo?.consultation !== matter.consultation.id) return { missing: true }
  const result = await act(visit, { act: 'photo.judged', photo: id, verdict })
  const done = result.ok ? voice.plain(`reading-photo-is-${verdict}`) : voice.said(result.why)
  return { to: `${addressOf(matter, 'said/photos')}#p${id}`, done }
}
