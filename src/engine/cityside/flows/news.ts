import { newsTexts } from '../../../domain/city-text.ts'
import type { NewsDraft } from '../../../domain/draft.ts'
import { say, text } from '../../../domain/message.ts'
import type { News } from '../../../domain/news.ts'
import { reply, replyWithNotice } from '../../conversation/reply.ts'
import { together } from '../../decision.ts'
import { inAllWritten, languageLeft, otherStep, wordsParts } from './note/translations.ts'
import { wordsNow } from './parts.ts'
import { ifMayRun } from './send.ts'
import { saysNothing } from './short-answers.ts'
import { asked, slip, taken, written } from './step.ts'
import { stepByStep } from './step-by-step.ts'
import { remarkOnWords } from './wording.ts'

const newsCharactersMax = 1_000
const linkCharactersMax = 500

/** What happens on the way, between what was asked and what comes of it: a few words, and where to read more. */
export const newsFlow = stepByStep<'news'>({
  on: 'news',
  about: ({ consultation }) => ({ of: 'matter', consultation: { id: consultation } }),
  holdsWords: ({ reason }) => reason !== undefined,
  steps: {
    words: written(
      'along-words',
      'along-words-example',
      newsCharactersMax,
      (draft, reason) => ({ ...draft, reason }),
      'citizen',
    ),
    other: otherStep<NewsDraft>(
      newsCharactersMax,
      (draft) => draft,
      (draft, changed) => ({ ...draft, ...changed }),
    ),
    link: {
      ask: () => asked('along-link', 'along-link-example'),
      options: () => [{ option: 'none', label: text('button-no-link'), style: 'primary' }],
      read: (draft, words, turn) => {
        if (saysNothing(words, turn.state.understood)) return taken({ ...draft, link: '' })
        const link = words.trim()
        return isLink(link) ? taken({ ...draft, link }) : slip(say('along-link-slip'))
      },
      take: (draft) => taken({ ...draft, link: '' }),
    },
  },
  next: (draft, turn) => {
    if (draft.reason === undefined) return 'words'
    if (languageLeft(draft, turn)) return 'other'
    return draft.link === undefined ? 'link' : undefined
  },
  // Shows the news as those who answered will get them, and then asks for the tap that tells them.
  preview: (draft, turn, lead) => {
    const { consultation } = draft
    const news = newsIn(draft)
    return together(
      reply(turn.event, { blocks: [...lead, say('along-intro')] }),
      replyWithNotice(turn.event, { kind: 'cityside', about: { show: 'along', consultation, news } }, 1),
      remarkOnWords(turn, newsTexts(news)),
      replyWithNotice(
        turn.event,
        {
          kind: 'cityside',
          about: { show: 'publish', consultation, what: 'news', ...(!draft.enough && { translated: true as const }) },
        },
        2,
      ),
    )
  },
  confirm: (draft, turn) =>
    ifMayRun(turn, draft.reason === undefined ? undefined : { act: 'news.sent', news: newsIn(draft) }),
  parts: (draft, turn) => [
    ...wordsParts(draft, text('along-name-words'), turn),
    { name: 'link', label: text('along-name-link'), ...wordsNow(draft.link), again: withoutLink(draft) },
  ],
})

function newsIn(draft: NewsDraft): News {
  const { consultation, link } = draft
  return { consultation, words: inAllWritten(draft), ...(link && { link }) }
}

function withoutLink({ link: _, ...draft }: NewsDraft): NewsDraft {
  return draft
}

function isLink(words: string): boolean {
  return words.length <= linkCharactersMax && /^https?:\/\/(?=[^\s<>"]+$).[^.]*\../i.test(words)
}
