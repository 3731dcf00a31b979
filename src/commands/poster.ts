import { writeFileSync } from 'node:fs'
import { allChannels } from '../channel-table.ts'
import { chooseChannels } from '../channels.ts'
import type { Consultation } from '../domain/consultation.ts'
import type { Entrance } from '../domain/deeplink.ts'
import { tokenOf } from '../domain/token.ts'
import { entranceOf } from '../entrances.ts'
import type { Running } from '../main.ts'
import { publicAddress } from '../web/ledger/documents.ts'
import { posterFile } from '../web/poster/file.ts'
import { posterWords } from '../web/poster/words.ts'
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
    const made = await posterFile(words, language, /\.svg$/i.test(out) ? 'svg' : 'pdf', running.clock.now())
    if ('missing' in made)
      throw new Refusal(`A PDF poster cannot write ${made.missing.join(' ')}. Take a file that ends in .svg instead.`)
    writeFileSync(out, made.file)
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
