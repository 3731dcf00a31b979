import { SendError } from '../adapter.ts'
import type { City } from '../domain/city.ts'
import type { CityEvent } from '../domain/inbox.ts'
import type { ModelAsk, ModelFault, ModelRequest } from '../domain/model.ts'
import type { ThemesProposal } from '../domain/proposed-themes.ts'
import { dayMs, minuteMs, secondMs } from '../domain/time.ts'
import { placeOf } from '../log.ts'
import { Loop, type LoopParts, type Rest } from '../loops/loop.ts'
import type { ModelLog } from '../store/records/model.ts'
import type { Proposals } from '../store/records/proposed-themes.ts'
import type { Statements } from '../store/records/statements.ts'
import type { Themes } from '../store/records/themes.ts'
import { readAnswer } from './answer.ts'
import { type OutgoingStatement, outgoing, partsOf } from './batches.ts'
import type { Written } from './chat.ts'
import { estimatedTokens, type Question } from './instruction.ts'
import { labelsIn, mergedThemes } from './merged.ts'
import type { Limit } from './settings.ts'

/** What the loop works with. */
export interface AskingParts extends Omit<LoopParts, 'name'> {
  readonly store: ModelLog & Statements & Themes & Proposals
  readonly city: City
  readonly host: string
  readonly requests: Limit
  readonly tokens: Limit
  /** Resolves when the service's pace allows a request. */
  readonly turn: () => Promise<void>
  /** One request. Rejects only with SendError. */
  readonly ask: (question: Question & { readonly plain?: boolean }, signal: AbortSignal) => Promise<Written>
  /** What the words alone suggest, for when the model is of no use. */
  readonly byWords: (ask: ModelAsk) => Promise<ThemesProposal>
  readonly receive: (events: readonly CityEvent[]) => Promise<void>
}

const idleMs = 2 * secondMs
/** So long a process that took one on has it for itself: longer than one request takes. */
const heldMs = 10 * minuteMs
/** A request that was refused is made again so often, and one that was answered wrongly once. */
const refusedMax = 4
const wrongMax = 2
const growth = [5, 30, 120].map((seconds) => seconds * secondMs)
const monthMs = 30 * dayMs
/** A stop lets a request end that is nearly through. */
const stopMsMax = 5 * secondMs

/**
 * Has the model asked for themes, part by part, beside everything else. A request is noted before it goes out: what was sent and not answered
 * when a process died is not sent again. Whatever goes wrong, themes are found by the words alone instead, and it is said so.
 */
export class Asking {
  readonly #parts: AskingParts
  readonly #loop: Loop
  readonly #stopping = new AbortController()

  constructor(parts: AskingParts) {
    this.#parts = parts
    this.#loop = new Loop({ ...parts, name: 'model' }, () => this.#turn())
  }

  start(): void {
    this.#loop.start()
  }

  async stop(): Promise<void> {
    const late = setTimeout(() => this.#stopping.abort(), stopMsMax)
    await this.#loop.stop()
    clearTimeout(late)
  }

  async #turn(): Promise<Rest> {
    const { store, clock } = this.#parts
    const ask = await store.claimModelAsk(clock.now(), clock.now() + heldMs)
    if (!ask) return { until: clock.now() + idleMs }
    try {
      const why = await this.#step(ask)
      if (why !== undefined) await this.#instead(ask, why)
    } catch (error) {
      this.#parts.log.error('A model could not be asked for themes; it is gone on with.', { error: placeOf(error) })
      await store.modelLater(ask, clock.now() + minuteMs)
    }
    return 'again'
  }

  /** One request, or the end; what went wrong for good. */
  async #step(ask: ModelAsk): Promise<ModelFault | undefined> {
    const { store, city } = this.#parts
    const [all, kept, requests] = await Promise.all([
      store.statementsOf(ask.consultation),
      store.themesSet(ask.consultation),
      store.modelRequests(ask),
    ])
    const themed = new Set(kept.assignments.map(({ statement }) => statement))
    const statements = outgoing(
      all.filter(({ number }) => !themed.has(number)),
      city,
    )
    const parts = ask.parts ?? partsOf(statements)
    if (!ask.parts) {
      if (statements.length < statementsMin) return 'few'
      if (!(await this.#affords(ask, parts, statements))) return 'budget'
      await store.planModelAsk(ask, parts)
    }
    if (requests.some(({ state }) => state === 'sent' || state === 'lost')) return this.#lost(requests)
    const known = new Map(statements.map((each) => [each.number, each]))
    // Those who objected or took their words back since are left out.
    const given = parts.map((numbers) => numbers.flatMap((number) => known.get(number) ?? []))
    const isTaken = (part: number) => requests.some((each) => each.part === part && each.state === 'taken')
    const at = given.findIndex((own, part) => own.length > 0 && !isTaken(part))
    if (at >= 0) return this.#request(ask, at, given[at] ?? [], requests)
    const { themes } = kept
    const taken = [...themes, ...((await store.themesProposed(ask.consultation))?.themes ?? [])].map(({ id }) => id)
    const found = mergedThemes(requests, statements, { language: ask.language, languages: city.languages, taken })
    if (found.length === 0) return 'few'
    await this.#propose(ask, { consultation: ask.consultation, by: 'model', themes: found })
    await store.modelEnded(ask, 'done')
    return undefined
  }

  /** A process died while it waited: the service may have read it, so it is not sent again. */
  async #lost(requests: readonly ModelRequest[]): Promise<ModelFault> {
    for (const request of requests.filter(({ state }) => state === 'sent'))
      await this.#parts.store.modelAnswered(request, { state: 'lost', tokens: request.tokens }, this.#parts.clock.now())
    return 'lost'
  }

  async #request(
    ask: ModelAsk,
    part: number,
    given: readonly OutgoingStatement[],
    requests: readonly ModelRequest[],
  ): Promise<ModelFault | undefined> {
    const { store, clock, host, log } = this.#parts
    const before = requests.filter((each) => each.part === part)
    const times = (...states: readonly ModelRequest['state'][]) =>
      before.filter(({ state }) => states.includes(state)).length
    if (times('wrong') >= wrongMax) return 'shape'
    if (times('refused', 'unfit') >= refusedMax) return 'refused'
    const plain = times('unfit') > 0
    const key = { consultation: ask.consultation, askedAt: ask.at, part, attempt: before.length + 1 }
    const question = this.#question(ask, given, requests, before)
    const tokens = estimatedTokens(question)
    if (!(await this.#within(ask, 1, tokens))) return 'budget'
    const statements = given.map(({ number }) => number)
    await this.#parts.turn()
    await store.modelSends({ ...key, at: clock.now(), host, statements, state: 'sent', tokens })
    try {
      const written = await this.#parts.ask({ ...question, ...(plain && { plain }) }, this.#stopping.signal)
      const read = readAnswer(written.text, given)
      const spent = written.tokens ?? tokens
      const became = read.ok ? { state: 'taken' as const, found: read.themes } : { state: 'wrong' as const }
      await store.modelAnswered(key, { ...became, tokens: spent }, clock.now())
      if (!read.ok && times('wrong') + 1 >= wrongMax) return read.fault
      await store.modelLater(ask, clock.now())
      return undefined
    } catch (error) {
      if (!(error instanceof SendError)) throw error
      const { reason, code, retryAfterMs } = error
      log.warn('A model did not answer.', { reason, code, part, attempt: key.attempt })
      // It is not known what was read, and not asked again.
      const state = reason === 'unknown' ? 'lost' : reason === 'rejected' ? 'unfit' : 'refused'
      await store.modelAnswered(key, { state, tokens: state === 'lost' ? tokens : 0 }, clock.now())
      if (reason === 'unknown') return 'no-answer'
      const refusals = times('refused') + 1
      if (reason === 'misconfigured' || (state === 'unfit' && plain) || refusals >= refusedMax)
        return reason === 'unreachable' ? 'unreachable' : 'refused'
      const waitMs = reason === 'rejected' ? 0 : (retryAfterMs ?? growth[refusals - 1] ?? minuteMs)
      await store.modelLater(ask, clock.now() + waitMs)
      return undefined
    }
  }

  #question(
    ask: ModelAsk,
    given: readonly OutgoingStatement[],
    requests: readonly ModelRequest[],
    before: readonly ModelRequest[],
  ): Question {
    return {
      statements: given.map(({ text }, at) => ({ number: at + 1, text })),
      known: labelsIn(requests),
      language: new Intl.DisplayNames(['en'], { type: 'language' }).of(ask.language) ?? ask.language,
      ...(before.at(-1)?.state === 'wrong' && { wrong: tellWrong }),
    }
  }

  /** Whether all of it can be paid for: nothing is sent of what cannot be brought to its end. */
  #affords(ask: ModelAsk, parts: readonly (readonly number[])[], all: readonly OutgoingStatement[]): Promise<boolean> {
    const texts = new Map(all.map((each) => [each.number, each]))
    const tokens = parts.reduce((sum, numbers) => {
      const given = numbers.flatMap((number) => texts.get(number) ?? [])
      return sum + estimatedTokens(this.#question(ask, given, [], []))
    }, 0)
    return this.#within(ask, parts.length, tokens)
  }

  async #within({ consultation }: ModelAsk, requests: number, tokens: number): Promise<boolean> {
    const { store, clock, requests: requestsMax, tokens: tokensMax } = this.#parts
    const [own, month] = await Promise.all([
      store.modelSpent({ consultation }),
      store.modelSpent({ since: clock.now() - monthMs }),
    ])
    return (
      own.requests + requests <= requestsMax.perConsultation &&
      own.tokens + tokens <= tokensMax.perConsultation &&
      month.requests + requests <= requestsMax.perMonth &&
      month.tokens + tokens <= tokensMax.perMonth
    )
  }

  async #instead(ask: ModelAsk, why: ModelFault): Promise<void> {
    this.#parts.log.warn('Themes are found by the words alone, since the model was of no use.', { why })
    await this.#propose(ask, await this.#parts.byWords(ask))
    await this.#parts.store.modelEnded(ask, 'failed', why)
  }

  /** Once, by its id; not where a moderator had themes looked for without it meanwhile. */
  async #propose(ask: ModelAsk, proposal: ThemesProposal): Promise<void> {
    const { store, receive, clock } = this.#parts
    const waiting = await store.themesProposed(ask.consultation)
    if (proposal.themes.length === 0 || (waiting && waiting.at > ask.at)) return
    const id = `model:${ask.consultation}:${ask.at}`
    await receive([
      { kind: 'city.acted', id, at: clock.now(), by: 'model', act: { act: 'themes.proposed', ...proposal } },
    ])
  }
}

/** Fewer have no themes. */
const statementsMin = 4

/** What a model is told whose answer was wrong; never what stood in it. */
const tellWrong =
  'it was not the JSON asked for, or used a number twice or one not in the list, or a label was too long, or words were not copied exactly. Follow the rules.'
