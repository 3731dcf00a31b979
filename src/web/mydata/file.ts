import type { City } from '../../domain/city.ts'
import type { OwnData } from '../../domain/own-data.ts'
import type { Instant } from '../../domain/time.ts'
import { outlineOf } from '../../engine/own-data/outline.ts'
import { ownDataFile } from '../../own-data/file.ts'
import type { Texts } from '../../texts/texts.ts'
import { wholePage } from './page.ts'

/** Everything that is stored about a person as a page in one file, for a chat; pictures are named in it, and lie in that chat already. */
export function ownDataPage(texts: Texts): (data: OwnData, city: City, now: Instant) => string {
  return (data, city, now) => {
    const json = ownDataFile(data, city, now)
    const sections = outlineOf(data, city, now)
    return wholePage({ sections, pictures: [], json, isFile: true }, { language: data.person.language, texts })
  }
}
