import { beforeNews } from '../../../cityside/publishing.ts'
import { newsTexts } from '../../../domain/city-text.ts'
import { text } from '../../../domain/message.ts'
import { newsRefusal } from '../../../engine/consultation/news.ts'
import { yamlOf } from '../../../files/document.ts'
import { parseNews } from '../../../files/news.ts'
import type { Matter } from '../said/matter.ts'
import type { Visit } from '../visit.ts'
import { treeOf } from '../writing/tree.ts'
import type { Writing } from '../writing/writing.ts'
import { newsForm } from './form.ts'
import { toldHtml } from './told-html.ts'

/** What happens on the way, between what was asked and what comes of it. */
export async function newsWriting(visit: Visit, matter: Matter): Promise<Writing | undefined> {
  const { cityside, voice } = visit
  const { store, city, now } = cityside
  const { id, questions, title } = matter.consultation
  const commitments = (await store.commitments()).filter(({ consultation }) => consultation === id)
  const hindrance = newsRefusal({ running: matter, commitments })
  return {
    ...{
      matter,
      tab: 'news',
      path: 'news',
      name: 'news',
      form: newsForm,
      subject: `news:${id}`,
      begun: {},
      concerns: [],
    },
    title: voice.words(title),
    below: await toldHtml(visit, matter),
    ...(hindrance !== undefined && { hindrance: text(hindrance, { title: { local: title } }) }),
    check: async (fields, languages) => {
      const tree = { consultation: id, ...treeOf(newsForm, fields, languages, questions) }
      const context = { city: { ...city, languages }, consultation: matter.consultation, now: now() }
      const parsed = parseNews(yamlOf(tree), 'news.yaml', context)
      if (!parsed.ok) return { ok: false, problems: parsed.problems }
      const { value: news } = parsed
      return {
        ok: true,
        ready: {
          act: { act: 'news.sent', news },
          texts: newsTexts(news),
          warnings: parsed.warnings.map((warning) => warning.text),
          look: (language) => beforeNews(cityside, matter, news, now(), language),
        },
      }
    },
  }
}
