import { escapeHtml as h } from '../../../digests/escape.ts'
import type { Consultation } from '../../../domain/consultation.ts'
import { tokenOf } from '../../../domain/token.ts'
import { posterFile } from '../../poster/file.ts'
import { qrOf } from '../../poster/qr.ts'
import { posterWords } from '../../poster/words.ts'
import { type Answer, type Door, look } from '../door.ts'
import { guarded } from '../headers.ts'
import { anyVisitor } from '../rooms.ts'
import type { Visit } from '../visit.ts'
import { type Matter, matterIn } from './found.ts'
import type { Preview } from './preview-ground.ts'

/** The ways into a consultation: a link and a code per channel, and the poster that has them all. */
export async function waysHtml(matter: Matter, { voice, cityside }: Visit, ground: Preview): Promise<string> {
  const { say } = voice
  if (matter.stage.at !== 'open' && matter.stage.at !== 'scheduled') return ''
  const { consultation } = matter
  if (consultation.audience.size !== undefined)
    return `<h2>${say('desklaunch-ways')}</h2><p>${say('desklaunch-ways-drawn')}</p>`
  const entrances = await ground.entrancesTo(beginning(consultation))
  const here = `/desk/consultations/${h(consultation.id)}`
  const posters = cityside.city.languages.map(
    (language) =>
      `<a class="button" href="${here}/poster?language=${h(language)}">${say('desklaunch-poster', { language: { language } })}</a>`,
  )
  const ways = entrances.map(({ name, url, words }) => {
    const { d, size } = qrOf(url)
    const write = words === undefined ? '' : `<p>${say('desklaunch-ways-write', { words })}</p>`
    return `<li class="card"><h3>${h(name)}</h3><svg class="code" viewBox="0 0 ${size} ${size}" role="img" aria-label="${say('desklaunch-ways-code', { channel: name })}"><rect width="${size}" height="${size}" fill="#fff"/><path d="${d}" fill="#000"/></svg><p><a href="${h(url)}">${h(url)}</a></p>${write}</li>`
  })
  return `<h2>${say('desklaunch-ways')}</h2>${ways.length === 0 ? `<p>${say('desklaunch-ways-none')}</p>` : `<ul class="cards ways">${ways.join('')}</ul><div class="row">${posters.join('')}</div>`}`
}

/** The poster for a library counter, as a PDF; in letters that no font of a PDF has, as an SVG. */
export function posterDoor(ground: Preview): Door {
  return look('consultations/:id/poster', anyVisitor, async (visit): Promise<Answer> => {
    const matter = await matterIn(visit)
    if (!matter || (matter.stage.at !== 'open' && matter.stage.at !== 'scheduled')) return { missing: true }
    const { consultation } = matter
    const { cityside, voice, query } = visit
    if (consultation.audience.size !== undefined) return { missing: true }
    const language = cityside.city.languages.find((each) => each === query.get('language')) ?? voice.language
    const entrances = await ground.entrancesTo(beginning(consultation))
    const address =
      cityside.city.ledgerUrl ?? (cityside.publicUrl === undefined ? undefined : `${cityside.publicUrl}/ledger`)
    const more =
      address === undefined ? undefined : `${address.replace(/^https?:\/\/|(?<!\/)\/+$/g, '')}/${consultation.id}`
    const words = posterWords(consultation, {
      ...{ entrances, texts: cityside.texts, language, address: more },
    })
    const pdf = await posterFile(words, language, 'pdf', cityside.now())
    const made =
      'file' in pdf
        ? { ...pdf, kind: 'pdf', type: 'application/pdf' }
        : { ...(await posterFile(words, language, 'svg', cityside.now())), kind: 'svg', type: 'image/svg+xml' }
    if (!('file' in made)) return { missing: true }
    const headers = {
      ...guarded,
      'content-type': made.type,
      'content-disposition': `attachment; filename="${consultation.id}-${language}.${made.kind}"`,
    }
    return { response: { status: 200, headers, body: made.file } }
  })
}

function beginning({ code }: Consultation): string {
  return tokenOf({ do: 'begin', consultation: code })
}
