import { z } from 'zod'
import { dateAt } from '../domain/calendar.ts'
import type { City } from '../domain/city.ts'
import type { Consultation } from '../domain/consultation.ts'
import { text } from '../domain/message.ts'
import type { News } from '../domain/news.ts'
import type { Instant } from '../domain/time.ts'
import { answerRemarks } from './checks/answered.ts'
import { documentOf } from './document.ts'
import { outcomeLength } from './fields/lengths.ts'
import { misplaced } from './kind.ts'
import { languageRemarks, localizedOf } from './languages.ts'
import { dayRead } from './moments.ts'
import { type Parsed, type Remark, wrong } from './problem.ts'
import { type Fields, shaped } from './shape.ts'
import { verdictOn } from './verdict.ts'

/** What a news file is read against. */
export interface NewsContext {
  readonly city: City
  readonly consultation: Consultation
  readonly now: Instant
}

const newsShape = z.strictObject({
  consultation: z.string().min(1),
  words: z.union([z.string().min(1), z.record(z.string(), z.string().min(1))]),
  link: z.string().min(1).optional(),
  on: z.string().min(1).optional(),
})

/** What the writer of news is told, line by line. */
export const newsFields: Fields = {
  consultation: { missing: text('file-news-consultation-missing') },
  words: { missing: text('file-news-words-missing'), text: outcomeLength },
  link: { missing: text('file-news-link-missing'), wrong: text('file-news-link-wrong') },
  on: { missing: text('file-news-on-missing'), wrong: text('file-news-on-wrong') },
}

/** Reads a news file (YAML). Everything wrong is told at once; nothing is thrown. */
export function parseNews(written: string, fileName: string, context: NewsContext): Parsed<News> {
  const { city, consultation, now } = context
  const document = documentOf(written, fileName)
  if (document.faults.length > 0) return { ok: false, problems: document.faults, warnings: [] }
  const elsewhere = misplaced(document.value, ['news'])
  if (elsewhere) return { ok: false, problems: [document.problem(wrong([], elsewhere))], warnings: [] }
  const { draft, complete, remarks } = shaped(newsShape, newsFields, document.value)
  const on = dayRead(draft.on, ['on'], city.timeZone, now)
  const today = dateAt(now, city.timeZone)
  const all: readonly Remark[] = [
    ...remarks,
    ...answerRemarks(draft.consultation, consultation),
    ...languageRemarks(draft, newsFields, city.languages),
    ...(draft.link === undefined || isLink(draft.link) ? [] : [wrong(['link'], text('file-news-link-wrong'))]),
    ...on.remarks,
    ...(on.is !== undefined && on.is > today ? [wrong(['on'], text('file-news-on-later', { day: on.is }))] : []),
  ]
  return verdictOn(document, all, () =>
    complete === undefined
      ? undefined
      : {
          consultation: consultation.id,
          words: localizedOf(complete.words, city),
          ...(complete.link !== undefined && { link: complete.link }),
          ...(on.is !== undefined && on.is !== today && { on: on.is }),
        },
  )
}

function isLink(link: string): boolean {
  return URL.canParse(link) && /^https?:$/.test(new URL(link).protocol)
}
