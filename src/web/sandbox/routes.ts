import { asksFromHere, type Route, type WebRequest, type WebResponse } from '../../adapter.ts'
import { isLocalDate } from '../../domain/calendar.ts'
import { type TextRef, text } from '../../domain/message.ts'
import type { Changes } from '../changes.ts'
import type { Desk, Wording } from './desk.ts'
import { isField, languageIn, milestoneOf, stepOf, textOf, themesTapOf } from './read.ts'
import { shownConsultation } from './shown.ts'
import type { ActAnswer, DeskActs, DeskAnswers, Done, Refused } from './wire.ts'

/** The doors of the city hall's desk, open to this machine only. `changes` tells the pages to look again. */
export function deskRoutes(desk: Desk, changes: Changes): readonly Route[] {
  const get = (path: string, answer: (query: URLSearchParams) => Promise<WebResponse>): Route => ({
    method: 'GET',
    path: `/sandbox/desk/${path}`,
    handle: async (request) => (asksFromHere(request) ? answer(request.query) : refused),
  })
  const tell = <Path extends keyof DeskAnswers>(
    path: Path,
    answer: (query: URLSearchParams) => Promise<DeskAnswers[Path]>,
  ): Route => get(path, async (query) => json(await answer(query)))
  const act = (path: keyof DeskActs, done: (body: Readonly<Record<string, unknown>>) => Promise<ActAnswer>): Route => ({
    method: 'POST',
    path: `/sandbox/desk/${path}`,
    handle: async (request) => {
      if (!asksFromHere(request)) return refused
      const body = bodyOf(request)
      if (body === undefined) return unread('Send one JSON object.')
      const result = await done(body)
      changes.changed()
      return json(result)
    },
  })
  const not = (body: Readonly<Record<string, unknown>>, problem: TextRef): Done => ({
    ok: false,
    problems: [desk.say(problem, languageIn(body))],
  })
  /** Words go out unless the page asks first what would make them easier to read, and something would. */
  const sent = async (
    body: Readonly<Record<string, unknown>>,
    wording: Wording,
    send: () => Promise<Done>,
  ): Promise<Done> => {
    const remarks = body.check === true ? ((await desk.wording?.(wording, languageIn(body))) ?? []) : []
    return remarks.length > 0 ? { ok: false, problems: remarks, remarks: true } : send()
  }
  return [
    tell('examples', () => desk.listExamples()),
    tell('preview', (query) => desk.preview(query.get('file') ?? '', query.get('language') ?? 'en')),
    tell('consultations', async () => (await desk.consultations()).map(shownConsultation)),
    get('status', async (query) => {
      const found = await desk.status(query.get('id') ?? '')
      return found ? json(shownConsultation(found)) : unread('There is no such consultation.', 404)
    }),
    tell('outcomes', (query) => desk.outcomeDrafts(query.get('id') ?? '')),
    tell(
      'milestones',
      async (query) => (await desk.milestoneDrafts?.(query.get('id') ?? '', query.get('milestone') ?? '')) ?? [],
    ),
    tell('clock', async () => ({ ...(await desk.clock()), resettable: desk.reset !== undefined })),
    get('digest', async (query) => page(await desk.digest(query.get('language') ?? 'en'))),
    get('stream', async () => stream(changes)),
    act('launch', (body) =>
      desk.launch(textOf(body, 'file'), languageIn(body), isField(body.override) ? body.override : undefined),
    ),
    act('close', (body) => desk.close(textOf(body, 'id'), languageIn(body))),
    act('withdraw', async (body) =>
      isField(body.reason)
        ? desk.withdraw(textOf(body, 'id'), body.reason, languageIn(body))
        : not(body, text('desk-why')),
    ),
    act('explain', async (body) =>
      !isField(body.why)
        ? not(body, text('refused-no-why'))
        : !isLocalDate(textOf(body, 'dueOn'))
          ? not(body, text('desk-new-day'))
          : sent(body, { of: 'explanation', words: [body.why] }, () =>
              desk.explain(textOf(body, 'commitment'), textOf(body, 'why'), textOf(body, 'dueOn'), languageIn(body)),
            ),
    ),
    tell('themes', (query) => desk.themes(query.get('id') ?? '')),
    act('before', (body) => desk.before(textOf(body, 'id'), textOf(body, 'yaml'), languageIn(body))),
    act('themes', async (body) => {
      const tap = themesTapOf(body)
      return 'wrong' in tap ? not(body, tap.wrong) : desk.changeThemes(textOf(body, 'id'), tap.is, languageIn(body))
    }),
    act('publish', (body) => {
      const [id, yaml] = [textOf(body, 'id'), textOf(body, 'yaml')]
      return sent(body, { id, yaml }, () => desk.publish(id, yaml, languageIn(body)))
    }),
    act('news', async (body) => {
      const { words } = body
      if (!isField(words) || !desk.sendNews) return not(body, text('desk-what'))
      return sent(
        body,
        { of: 'news', words: [words] },
        async () =>
          desk.sendNews?.(textOf(body, 'id'), words, textOf(body, 'link'), languageIn(body)) ??
          not(body, text('desk-what')),
      )
    }),
    act('milestone', async (body) => {
      const news = milestoneOf(body)
      if ('wrong' in news) return not(body, news.wrong)
      const words = [news.is.what, ...(news.is.why ? [news.is.why] : [])]
      return sent(body, { of: 'report', words }, () => desk.reportMilestone(news.is, languageIn(body)))
    }),
    act('advance', async (body) => {
      const step = stepOf(body)
      return 'wrong' in step ? not(body, step.wrong) : desk.advance(step.is)
    }),
    act('reset', async (body) => desk.reset?.() ?? not(body, text('desk-no-reset'))),
  ]
}

const refused = unread('The desk is only for this machine. Open it as http://localhost with its port.', 403)

function unread(problem: string, status = 400): WebResponse {
  const body: Refused = { problem }
  return json(body, status)
}

function json(body: unknown, status = 200): WebResponse {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(body),
  }
}

/** Shown in a frame that may run nothing and load nothing. */
function page(html: string): WebResponse {
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox",
      'x-frame-options': 'SAMEORIGIN',
    },
    body: html,
  }
}

function stream(changes: Changes): WebResponse {
  return {
    status: 200,
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    },
    body: changes.open(),
  }
}

function bodyOf(request: WebRequest): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(request.body))
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined
  } catch {
    return undefined
  }
}
