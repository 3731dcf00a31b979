import { writeFileSync } from 'node:fs'
import { allChannels } from '../channel-table.ts'
import { chooseChannels } from '../channels.ts'
import type { City } from '../domain/city.ts'
import { type Consultation, codeOf } from '../domain/consultation.ts'
import type { Entrance } from '../domain/deeplink.ts'
import { bare } from '../domain/direction.ts'
import { inLanguage, type Language } from '../domain/language.ts'
import { tokenOf } from '../domain/token.ts'
import { type Venue, venueOf } from '../domain/venue.ts'
import { entranceOf } from '../entrances.ts'
import type { Running } from '../main.ts'
import { publicAddress } from '../web/ledger/documents.ts'
import { posterFile } from '../web/poster/file.ts'
import type { PosterWords } from '../web/poster/poster.ts'
import { posterWords, standingPosterWords } from '../web/poster/words.ts'
import { Refusal, type TerminalCityside, withCityside } from './session.ts'

interface PosterOptions {
  readonly out: string
  readonly place?: string
  readonly channel?: readonly string[]
  readonly language?: string
}

/**
 * `ekko poster ID --out FILE`: an A4 page for a library counter, with a code for each chat app that leads to the question. Without an
 * id, one that never goes out of date and leads to what is open: at the venue that `--place` names, or in the whole city.
 */
export async function poster(id: string | undefined, options: PosterOptions): Promise<string> {
  const { out } = options
  if (!/\.(pdf|svg)$/i.test(out)) throw new Refusal('A poster is a .pdf or a .svg file. Name one of them with --out.')
  if (id !== undefined && options.place !== undefined)
    throw new Refusal('A poster is for one consultation or for a place. Name one of them.')
  return withCityside(async ({ store, city, texts }, running) => {
    const { language = city.languages[0] } = options
    if (!city.languages.includes(language))
      throw new Refusal(`There is no language "${language}". The languages are ${city.languages.join(', ')}.`)
    const subject = id === undefined ? standingSubject(city, options.place) : await subjectOf(store, id)
    const entrances = withName(await entrancesOf(subject.token, options.channel, running), subject, language)
    const address = publicAddress(running)?.replace(/^https?:\/\/|(?<!\/)\/+$/g, '')
    const ground = { entrances, texts, language }
    const words = subject.consultation
      ? posterWords(subject.consultation, { ...ground, address: address && `${address}/${subject.consultation.id}` })
      : standingPosterWords(subject.venue, { ...ground, address })
    await drawPoster(words, language, out, running)
    return [`The poster is in ${out}. Its codes lead to:`, ...entrances.map(({ name, url }) => `${name}: ${url}`)].join(
      '\n',
    )
  })
}

/** What a poster is of, and what its codes carry. */
interface Subject {
  readonly token: string
  readonly consultation?: Consultation
  readonly venue?: Venue
}

/** A consultation that people can still answer. */
async function subjectOf(store: TerminalCityside['store'], id: string): Promise<Subject> {
  const found = await store.consultation(id)
  if (!found) throw new Refusal(`There is no consultation with the id "${id}". "status" lists them all.`)
  const { consultation, stage } = found
  if (stage.at !== 'scheduled' && stage.at !== 'open')
    throw new Refusal(`"${id}" is ${stage.at}, so nobody could answer it any more.`)
  if (consultation.audience.size !== undefined)
    throw new Refusal(`"${id}" is asked of people drawn by lot, so a poster would lead everyone else to a closed door.`)
  return { consultation, token: tokenOf({ do: 'begin', consultation: consultation.code }) }
}

function standingSubject(city: City, place: string | undefined): Subject {
  if (place === undefined) return { token: tokenOf({ do: 'open', page: 0 }) }
  const venue = venueOf(city, place)
  const known = (city.venues ?? []).map(({ id }) => id)
  if (!venue && known.length === 0)
    throw new Refusal('The city has no venues yet. Write them under "venues" in city.yaml, each with an id and a name.')
  if (!venue) throw new Refusal(`There is no venue "${place}". The venues are ${known.join(', ')}.`)
  return { venue, token: tokenOf({ do: 'venue', verb: 'here', venue: codeOf(place), wording: '' }) }
}

/** Where a link carries no code, people write the name of the venue. */
function withName(entrances: readonly Entrance[], { venue, token }: Subject, language: Language): readonly Entrance[] {
  if (!venue) return entrances
  return entrances.map((each) =>
    each.words === undefined || each.words.includes(token)
      ? each
      : { ...each, words: bare(inLanguage(venue.name, language)) },
  )
}

async function drawPoster(words: PosterWords, language: Language, out: string, { clock }: Running): Promise<void> {
  const made = await posterFile(words, language, /\.svg$/i.test(out) ? 'svg' : 'pdf', clock.now())
  if ('missing' in made)
    throw new Refusal(`A PDF poster cannot write ${made.missing.join(' ')}. Take a file that ends in .svg instead.`)
  writeFileSync(out, made.file)
}

async function entrancesOf(
  token: string,
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
      .map((chosen) => entranceOf(chosen, token, config)),
  )
}
