import { lotLists } from '../../domain/public-lots.ts'
import { filedHref, fileOf, type Place } from './addresses.ts'
import { withoutPictures, withoutQuotes } from './archive.ts'
import {
  accountDocument,
  type Document,
  dataDocument,
  feedDocument,
  frontDocument,
  photoDocument,
  privacyDocument,
  type RecordGround,
} from './documents.ts'
import { lotsOf } from './lots.ts'
import { readAccounts, readFront } from './read.ts'
import type { Account } from './record.ts'

/** One file of the record, for the city's own web server; the path is below the record's folder. */
export interface SiteFile {
  readonly path: string
  readonly content: string
}

/** A picture of the record, as a file beside its pages. */
export interface SitePicture {
  readonly path: string
  readonly content: Uint8Array
}

/** The whole record as files that link to one another wherever they lie; with what citizens sent pictures of, or without. */
export async function siteFiles(
  ground: RecordGround,
  { pictures = true }: { readonly pictures?: boolean } = {},
): Promise<readonly SiteFile[]> {
  const { city } = ground
  const [front, read] = [await readFront(ground), await readAccounts(ground)]
  const accounts = (pictures ? read : read.map(withoutPictures)).map(withoutQuotes)
  const written = (place: Place, { body }: Document): SiteFile => ({ path: fileOf(place, city), content: body })
  const inLanguages = city.languages.flatMap((language) => {
    const start = { at: 'front', language } as const
    const feed = { at: 'feed', language } as const
    const privacy = { at: 'privacy', language } as const
    return [
      written(start, frontDocument(start, front, ground, filedHref(start, city))),
      written(privacy, privacyDocument(privacy, ground, filedHref(privacy, city))),
      written(feed, feedDocument(feed, accounts, front.seals, ground, filedHref(feed, city))),
      ...accounts.map((account) => {
        const place = { at: 'consultation', language, id: account.id } as const
        return written(place, accountDocument(place, account, ground, filedHref(place, city)))
      }),
    ]
  })
  return [
    ...inLanguages,
    written({ at: 'data' }, dataDocument(accounts, front, ground)),
    ...(await lotFiles(ground, accounts)),
    ...(await ballotFiles(ground, accounts)),
  ]
}

async function lotFiles(ground: RecordGround, accounts: readonly Account[]): Promise<readonly SiteFile[]> {
  const files: SiteFile[] = []
  for (const { id, rule } of accounts)
    for (const list of rule.draw?.made?.listed ? lotLists : []) {
      const place = { at: 'lots', id, list } as const
      const parts: string[] = []
      for await (const part of (await lotsOf(place, ground.store)) ?? []) parts.push(part)
      files.push({ path: fileOf(place, ground.city), content: parts.join('') })
    }
  return files
}

async function ballotFiles({ store, city }: RecordGround, accounts: readonly Account[]): Promise<readonly SiteFile[]> {
  const files: SiteFile[] = []
  for (const { id, vote } of accounts) {
    const content = vote?.told.listed && (await store.ballotFileOf(id))
    if (content) files.push({ path: fileOf({ at: 'ballots', id }, city), content })
  }
  return files
}

/** The pictures that moderators have allowed, each where its pages look for it. */
export async function sitePictures(ground: RecordGround): Promise<readonly SitePicture[]> {
  const pictures: SitePicture[] = []
  for (const { questions } of await readAccounts(ground))
    for (const { id } of questions.flatMap(({ said }) => said?.photos ?? [])) {
      const place = { at: 'photo', id } as const
      const picture = await photoDocument(place, ground)
      if (picture) pictures.push({ path: fileOf(place, ground.city), content: picture.body })
    }
  return pictures
}
