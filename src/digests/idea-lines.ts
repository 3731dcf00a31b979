import type { Language } from '../domain/language.ts'
import { escapeHtml as h } from './escape.ts'
import type { IdeaDigest, IdeasDigest } from './ideas.ts'
import type { Say } from './lines.ts'

/** How many came and how many were answered: in all, or since the last digest. */
export function ideaCountsLine({ received, answered, sinceLast }: IdeasDigest, t: Say): string {
  return t(sinceLast ? 'digest-ideas-since' : 'digest-ideas-all', { received, answered })
}

/** One idea in a line, but for its words: how long it has waited, by when it is answered, and where it has been. */
export function ideaLine({ number, daysOld, daysLeft, dueOn, at, from }: IdeaDigest, t: Say): string {
  return [
    t(daysLeft < 0 ? 'digest-idea-overdue' : 'digest-idea-due', {
      ...{ number, age: daysOld, days: Math.abs(daysLeft) },
      dueOn: { on: dueOn },
    }),
    ...(at ? [t('digest-idea-at', { department: { local: at } })] : []),
    ...(from ? [t('digest-idea-from', { department: { local: from } })] : []),
  ].join(' ')
}

/** What was handed on, and to whom. */
export function passedLines({ passedOn }: IdeasDigest, t: Say): readonly string[] {
  return passedOn.map(({ number, to }) => t('digest-idea-passed', { number, department: { local: to } }))
}

/** The section about ideas as plain text; nothing where there is none. */
export function ideasText(ideas: IdeasDigest | undefined, language: Language, t: Say): readonly string[] {
  if (!ideas) return []
  const open = ideas.open.flatMap((idea) => [
    `- ${ideaLine(idea, t)}`,
    idea.words === undefined
      ? `    ${t('digest-idea-withheld')}`
      : `    ${t('digest-quote', { words: idea.words.replace(/\s+/g, ' ') })}`,
  ])
  const title = t('digest-ideas').toLocaleUpperCase(language)
  return [[title, ideaCountsLine(ideas, t), ...open, ...passedLines(ideas, t).map((line) => `- ${line}`)].join('\n')]
}

/** The same as HTML. */
export function ideasHtml(ideas: IdeasDigest | undefined, t: Say): string {
  if (!ideas) return ''
  const open = ideas.open.map((idea) => {
    const words =
      idea.words === undefined
        ? `<p class="few">${h(t('digest-idea-withheld'))}</p>`
        : `<blockquote>${h(idea.words)}</blockquote>`
    return `<li class="${idea.daysLeft < 0 ? 'overdue' : 'due'}"><p>${h(ideaLine(idea, t))}</p>${words}</li>`
  })
  const passed = passedLines(ideas, t).map((line) => `<li>${h(line)}</li>`)
  return `<section class="consultation"><h2>${h(t('digest-ideas'))}</h2><p>${h(ideaCountsLine(ideas, t))}</p>${open.length === 0 ? '' : `<ul class="ideas">${open.join('')}</ul>`}${passed.length === 0 ? '' : `<ul>${passed.join('')}</ul>`}</section>`
}

/** The section as data; words that are withheld are `null`. */
export function ideasJson(ideas: IdeasDigest | undefined): object | null {
  if (!ideas) return null
  return {
    ...ideas,
    open: ideas.open.map(({ at, from, words, ...idea }) => ({
      ...idea,
      words: words ?? null,
      overdue: idea.daysLeft < 0,
      at: at ?? null,
      from: from ?? null,
    })),
  }
}
