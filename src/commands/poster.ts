import { writeFileSync } from 'node:fs'
import { allChannels } from '../channel-table.ts'
import { chooseChannels } from '../channels.ts'
import type { Consultation } from '../domain/consultation.ts'
import type { Entrance } from '../domain/deeplink.ts'
import { bare } from '../domain/direction.ts'
import { directionOf } from '../domain/language.ts'
import { tokenOf } from '../domain/token.ts'
import type { Running } from '../main.ts'
import { publicAddress } from '../web/ledger/documents.ts'
import { mirrored } from '../web/poster/mirror.ts'
import { outlined } from '../web/poster/outlines.ts'
import { posterFonts, posterPdf } from '../web/poster/pdf.ts'
import { layPoster } from '../web/poster/poster.ts'
import { posterSvg } from '../web/poster/svg.ts'
import { posterWords } from '../web/poster/words.ts'
import { entranceOf } from './entrances.ts'
import { Refusal, withCityside } from './session.ts'

/** `ekko poster ID --out FILE`: an A4 page for a library counter, with a code for each chat app that leads to the question. */
export async function poster(
  id: string,
  options: { readonly out: string; readonly channel?: readonly string[]; readonly language?: string },
): Promise<string> {
  const { out } = options
  if (!/\.(pdf|svg)$/i.test(out)) throw new Refusal('A poster is a .pdf or a .svg file. Name one of them with --out.')
  return withCityside(async ({ store, city, texts }, running) => {
    const found = await store.consultation(id)
    if (!found) throw new Refusal(`There is no consultation with the id "${id}". "status" lists them all.`)
    const { consultation, stage } = found
    if (stage.at !== 'scheduled' && stage.at !== 'open')
      throw new Refusal(`"${id}" is ${stage.at}, so nobody could answer it any more.`)
    if (consultation.audience.size !== undefined)
      throw new Refusal(
        `"${id}" is asked of people drawn by lot, so a poster would lead everyone else to a closed door.`,
      )
    const { language = city.languages[0] } = options
    if (!city.languages.includes(language))
      throw new Refusal(`There is no language "${language}". The languages are ${city.languages.join(', ')}.`)
    const entrances = await entrancesOf(consultation, options.channel, running)
    const address = publicAddress(running)
    const more = address === undefined ? undefined : `${address.replace(/^https?:\/\/|(?<!\/)\/+$/g, '')}/${id}`
    const words = posterWords(consultation, entrances, texts, language, more)
    const { measure, missing } = await posterFonts()
    const laid = layPoster(words, measure)
    const shapes = directionOf(language) === 'rtl' ? mirrored(laid, measure) : laid
    const about = { title: bare(`${words.sender}: ${words.title}`), language }
    const drawn = outlined(shapes, language, measure)
    const odd = missing(shapes.flatMap((shape) => (shape.kind === 'words' ? [shape.text] : [])).join(''))
    if (/\.svg$/i.test(out)) writeFileSync(out, posterSvg(drawn, about, measure))
    else if (odd.length > 0)
      throw new Refusal(`A PDF poster cannot write ${odd.join(' ')}. Take a file that ends in .svg instead.`)
    else writeFileSync(out, await posterPdf(drawn, { ...about, now: running.clock.now() }))
    return [`The poster is in ${out}. Its codes lead to:`, ...entrances.map(({ name, url }) => `${name}: ${url}`)].join(
      '\n',
    )
  })
}

async function entrancesOf(
  consultation: Consultation,
  wanted: readonly string[] | undefined,
  { config }: Running,
): Promise<readonly Entrance[]> {
  const { on, problems } = chooseChannels(config, await allChannels())
  const unknown = (wanted ?? []).filter((name) => !on.some(({ channel }) => channel === name))
  if (unknown.length > 0)
    throw new Refusal(
      `${unknown.join(', ')} cannot be used here. Set up are: ${on.map(({ channel }) => channel).join(', ')}.`,
    )
  if (on.length === 0) throw new Refusal(['No channel is set up, so a code could lead nowhere.', ...problems])
  return Promise.all(
    on
      .filter(({ channel }) => wanted === undefined || wanted.includes(channel))
      .map((chosen) => entranceOf(chosen, tokenOf({ do: 'begin', consultation: consultation.code }), config)),
  )
}
