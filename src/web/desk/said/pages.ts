import { escapeHtml as h } from '../../../digests/escape.ts'
import type { Voice } from '../voice.ts'

/** So many statements are read at one go. */
export const pageSize = 50

/** The part of a list that one page shows, and the way to the others by the same address. */
export interface PageOf<Each> {
  readonly shown: readonly Each[]
  readonly way: string
}

/** The page that the address asks for, or the nearest there is. */
export function pageOf<Each>(
  all: readonly Each[],
  path: string,
  query: URLSearchParams,
  { say, count }: Voice,
): PageOf<Each> {
  const pages = Math.max(1, Math.ceil(all.length / pageSize))
  const asked = Number(query.get('page') ?? '1')
  const page = Number.isSafeInteger(asked) ? Math.min(Math.max(asked, 1), pages) : 1
  const shown = all.slice((page - 1) * pageSize, page * pageSize)
  if (pages === 1) return { shown, way: '' }
  const to = (number: number, rel: string, label: string) => {
    const there = new URLSearchParams(query)
    there.set('page', String(number))
    return `<a class="button" rel="${rel}" href="${h(`${path}?${there}`)}">${label}</a>`
  }
  const before = page > 1 ? to(page - 1, 'prev', say('reading-page-before')) : ''
  const after = page < pages ? to(page + 1, 'next', say('reading-page-after')) : ''
  const here = say('reading-page', { page, pages, all: all.length })
  return {
    shown,
    way: `<nav class="row pages" aria-label="${say('reading-pages')}" data-shown="${count(shown.length)}">${before}<span>${here}</span>${after}</nav>`,
  }
}
