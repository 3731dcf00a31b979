import { createAdapter, type SandboxAdapter } from '../../adapters/sandbox/adapter.ts'
import type { RenderedButton } from '../../src/adapter.ts'
import { dateAt } from '../../src/domain/calendar.ts'
import type { Consultation, Stage } from '../../src/domain/consultation.ts'
import type { ContactId } from '../../src/domain/contact.ts'
import type { InboxEvent } from '../../src/domain/inbox.ts'
import type { Commitment, MilestoneReport, Outcome } from '../../src/domain/outcome.ts'
import type { Tally } from '../../src/domain/tally.ts'
import { Changes } from '../../src/web/changes.ts'
import type { Desk, DeskConsultation } from '../../src/web/sandbox/desk.ts'
import { sandboxPages } from '../../src/web/sandbox/pages.ts'
import { deskRoutes } from '../../src/web/sandbox/routes.ts'
import type { Clock } from '../../src/web/sandbox/wire.ts'
import { type Mounted, mounted } from '../adapters/mounted.ts'
import { english } from '../saying.ts'
import { benches, benchesOutcome, townBeginsAt } from './town.ts'

/** A town whose city hall and Ekko only follow a script, for looking at the page by itself. */
export interface ScriptedTown extends Mounted {
  readonly changes: Changes
  readonly received: readonly InboxEvent[]
  readonly adapter: SandboxAdapter
  /** From now on nothing anybody does is taken. */
  refuse(refusing: boolean): void
}

export async function scriptedTown(settings: { readonly chatPath?: string } = {}): Promise<ScriptedTown> {
  let now = townBeginsAt
  let refusing = false
  const received: InboxEvent[] = []
  const changes = new Changes()
  const adapter = createAdapter(settings, { now: () => now, log: () => {} })
  const hall = new ScriptedHall(
    () => now,
    (to) => {
      now = to
    },
    adapter,
  )
  await adapter.start(async (events) => {
    if (refusing) throw new Error('the store is full')
    received.push(...events)
    for (const event of events) setTimeout(() => hall.hear(event).then(() => changes.changed()), 20)
  })
  const server = await mounted([...adapter.routes, ...sandboxPages(), ...deskRoutes(hall, changes)])
  return {
    url: server.url,
    changes,
    received,
    adapter,
    refuse: (value) => {
      refusing = value
    },
    close: async () => {
      changes.close()
      await adapter.stop()
      await server.close()
    },
  }
}

const nobody = { yes: 0, partly: 0, no: 0 }

class ScriptedHall implements Desk {
  #rest = false
  readonly say = english
  readonly #now: () => number
  readonly #set: (now: number) => void
  readonly #adapter: SandboxAdapter
  readonly #people = new Set<ContactId>()
  readonly #answered = new Set<ContactId>()
  #consultation: Consultation | undefined
  #stage: Stage = { at: 'draft' }
  #outcome: Outcome | undefined
  #reports: MilestoneReport[] = []
  #keptAt: number | undefined
  #explained: { readonly en: string } | undefined
  #said = 0

  constructor(now: () => number, set: (now: number) => void, adapter: SandboxAdapter) {
    this.#now = now
    this.#set = set
    this.#adapter = adapter
  }

  async hear(event: InboxEvent): Promise<void> {
    if (!('contact' in event)) return
    const to = event.contact
    if (event.kind === 'conversation.started') {
      await this.#say(
        to,
        [
          'Hello! I am Ekko, a program that Rivertown Council uses to ask people short questions. I am not a human.',
          'May Rivertown Council ask you something here now and then? At most 6 times a year, only about the city, and never at night.',
        ],
        [
          { label: 'Yes, ask me', token: 'con_asked_y_1', style: 'primary' },
          { label: 'No thanks', token: 'con_asked_n_1' },
        ],
      )
      return
    }
    if (event.kind === 'message.received') {
      await this.#say(
        to,
        ['Thank you. It is noted word for word:'],
        [{ label: 'That is all', token: 'fin_k3x9q2_1' }],
        event.text,
      )
      return
    }
    if (event.kind === 'form.submitted') {
      await this.#say(to, ['Good. You will be asked about what you chose.'], [])
      return
    }
    if (event.kind !== 'button.pressed') return
    if (event.token === 'con_asked_y_1') {
      this.#people.add(to)
      await this.#adapter.send({
        ...this.#message(to, ['Thank you! What concerns you?']),
        reply: true,
        form: {
          title: 'Choose your topics',
          submit: 'Save',
          token: 'form_topics_me',
          fields: [
            {
              kind: 'choices',
              id: 'topics',
              label: 'Topics',
              required: true,
              choicesMax: 2,
              options: [
                { id: 'streets', label: 'Streets and squares' },
                { id: 'schools', label: 'Schools' },
                { id: 'parks', label: 'Parks and nature' },
              ],
            },
            {
              kind: 'text',
              id: 'wish',
              label: 'A wish for the city',
              required: false,
              long: true,
              hint: 'In your own words',
            },
          ],
        },
      })
    }
    if (event.token.startsWith('ans_')) {
      this.#answered.add(to)
      await this.#adapter.send({
        ...this.#message(to, ['Thank you. You are answer number 37.']),
        key: `reply:${to}:${event.id}:receipt:0`,
        buttons: [{ label: 'Change my answer', token: 'chg_k3x9q2' }],
        reply: true,
      })
    }
  }

  async listExamples() {
    const { title } = benches(this.#now())
    const schools = { en: 'Safer ways to school', da: 'Trygge skoleveje' }
    return [
      { file: 'benches.yaml', title },
      { file: 'schools.yaml', title: schools },
    ]
  }

  async preview(file: string) {
    if (file !== 'benches.yaml') {
      const problems = [
        'schools.yaml, line 7: "decisionOn" is 2025-01-01, which has passed. Give a day when the decision is still open.',
      ]
      return { file, yaml: 'title: Safer ways to school\n', problems, warnings: [] }
    }
    return {
      file,
      yaml: 'title:\n  en: Benches on Istedgade\n  da: Bænke på Istedgade\nframe:\n  why:\n    en: The street is dug up for new pipes this summer.\n',
      consultation: benches(this.#now()),
      plan: [`${this.#people.size} people would be asked.`],
      problems: [],
      warnings: ['It is open for 14 days. Three weeks reach people who are away.'],
    }
  }

  async launch() {
    this.#consultation = benches(this.#now())
    this.#stage = { at: 'open', openedAt: this.#now() }
    for (const person of this.#people) {
      await this.#adapter.send({
        ...this.#message(person, [
          'Benches on Istedgade',
          'Where do you miss a bench most?',
          'You get this because you chose Streets and squares.',
        ]),
        blocks: [
          { style: 'title', text: 'Benches on Istedgade' },
          { style: 'plain', text: 'Where do you miss a bench most?' },
          {
            style: 'note',
            text: 'You get this because you chose “Streets and squares”. Read more: https://rivertown.example/benches',
          },
        ],
        buttons: ['At the station', 'On the square', 'By the school', 'Nowhere'].map((label, choice) => ({
          label,
          token: `ans_k3x9q2_0_${choice}`,
        })),
      })
    }
    return { ok: true as const, id: this.#consultation.id }
  }

  async consultations(): Promise<readonly DeskConsultation[]> {
    const consultation = this.#consultation
    if (!consultation) return []
    const answered = this.#answered.size === 0 ? 0 : this.#answered.size + 22
    const tally: Tally = {
      invited: 48,
      delivered: 47,
      answered,
      declined: answered === 0 ? 0 : 3,
      capped: 0,
      questions: {
        where: { answered, skipped: 0, choices: { station: 4, square: 13, school: 6, none: 0 }, statements: 0 },
        why: { answered: 9, skipped: 3, choices: {}, statements: 17 },
      },
      themes: {},
      heard: nobody,
    }
    const outcome: Commitment = {
      key: `outcome:${consultation.id}`,
      consultation: consultation.id,
      kind: 'outcome',
      dueOn: consultation.answerBy,
      ...(this.#keptAt === undefined ? {} : { keptAt: this.#keptAt }),
      ...(this.#explained && { explained: this.#explained }),
    }
    return [
      {
        running: { consultation, stage: this.#stage },
        tally,
        ...(this.#outcome ? { outcome: this.#outcome } : {}),
        reports: this.#reports,
        news: [],
        commitments: [outcome],
        ...(this.#stage.at === 'open' && { closing: { en: 'No one has read what may be quoted.' } }),
      },
    ]
  }

  async status() {
    return (await this.consultations())[0]
  }

  async close() {
    this.#stage = { at: 'closed', closedAt: this.#now() }
    return { ok: true as const }
  }

  async withdraw(_id: string, reason: string) {
    this.#stage = { at: 'withdrawn', withdrawnAt: this.#now(), reason: { en: reason } }
    return { ok: true as const }
  }

  async explain(_commitment: string, why: string) {
    this.#explained = { en: why }
    return { ok: true as const }
  }

  async outcomeDrafts() {
    return [
      {
        name: 'benches-eight.yaml',
        yaml: 'decidedOn: 2026-04-20\nparts:\n  - concerns: everyone\n    verdict: in-part\n    decision: Eight benches will be placed.\n',
      },
      { name: 'An empty one', yaml: 'parts: []\n' },
    ]
  }

  async before(_id: string, yaml: string) {
    if (yaml.includes('parts: []'))
      return { ok: false as const, problems: ['line 1: "parts" is empty. Say what was decided.'] }
    const text = (words: string) => ({ style: 'plain' as const, text: words })
    return {
      covered: [text('2 statements: 1 in one theme, 1 that no decision answers, 0 themes without a decision.')],
      samples: [
        {
          blocks: [
            { style: 'note' as const, text: 'Shown because this person wrote the most:' },
            text('Eight benches.'),
          ],
          buttons: [],
        },
      ],
      confirmation: [text('A few people will read that the decision does not answer something they said.')],
      warnings: [],
    }
  }

  async themes() {
    const suggested = this.#rest ? [] : [2]
    return {
      themes: [
        { id: 'rest', label: { en: 'Rest' }, stance: 'for' as const, statements: this.#rest ? [1, 2] : [1], suggested },
      ],
      statements: [
        { number: 1, text: 'On the square, so my mother can rest.', themes: ['rest'], suggested: [] },
        {
          number: 2,
          text: 'Resting <b>here</b> @everyone',
          themes: this.#rest ? ['rest'] : [],
          suggested: this.#rest ? [] : ['rest'],
        },
      ],
    }
  }

  async changeThemes() {
    this.#rest = true
    return { ok: true as const }
  }

  async publish(_id: string, yaml: string) {
    if (yaml.includes('parts: []'))
      return { ok: false as const, problems: ['line 1: "parts" is empty. Say what was decided.'] }
    this.#outcome = benchesOutcome()
    this.#stage = { at: 'answered', answeredAt: this.#now() }
    this.#keptAt = this.#now()
    for (const person of this.#people) {
      await this.#adapter.send({
        ...this.#message(person, []),
        blocks: [
          { style: 'title', text: 'What happened to your answer' },
          { style: 'plain', text: 'You said, about Benches on Istedgade:' },
          { style: 'quote', text: 'On the square, so my mother can rest on her way home. <b>Please</b> @everyone' },
          {
            style: 'plain',
            text: 'Eight benches will be placed, three of them on the square. Four would have stood in the way of deliveries.',
          },
          { style: 'note', text: 'Decided by the Technical and Environmental Committee on 20 April 2026.' },
        ],
        buttons: [
          { label: 'Yes', token: 'hrd_k3x9q2_o_yes' },
          { label: 'Partly', token: 'hrd_k3x9q2_o_partly' },
          { label: 'No', token: 'hrd_k3x9q2_o_no' },
        ],
      })
    }
    return { ok: true as const }
  }

  async reportMilestone(news: {
    readonly consultation: string
    readonly milestone: string
    readonly state: MilestoneReport['state']
    readonly what: string
  }) {
    this.#reports = [...this.#reports, { ...news, what: { en: news.what } }]
    return { ok: true as const }
  }

  async digest() {
    const answered = this.#answered.size
    return `<!doctype html><style>body{font:16px/1.5 sans-serif;padding:16px}</style><h1>Digest</h1><p>${answered} new answers on ${dateAt(this.#now(), 'Europe/Copenhagen')}.</p>`
  }

  async clock(): Promise<Clock> {
    const next =
      this.#consultation && this.#stage.at === 'open'
        ? {
            next: {
              at: this.#consultation.closesAt,
              what: { en: 'Benches on Istedgade closes', da: 'Bænke på Istedgade lukker' },
            },
          }
        : {}
    return {
      now: this.#now(),
      timeZone: 'Europe/Copenhagen',
      city: { en: 'Rivertown Council', da: 'Rivertown Kommune' },
      running: false,
      movable: true,
      perWeekMax: 1,
      ...next,
    }
  }

  async advance(step: { readonly ms: number } | { readonly toNext: true }) {
    if ('ms' in step) this.#set(this.#now() + step.ms)
    else {
      this.#set(this.#consultation?.closesAt ?? this.#now())
      await this.close()
    }
    return this.clock()
  }

  #say(to: ContactId, texts: readonly string[], buttons: readonly RenderedButton[], quote?: string) {
    const message = this.#message(to, texts)
    const quoted = quote === undefined ? [] : [{ style: 'quote' as const, text: quote }]
    return this.#adapter.send({ ...message, blocks: [...message.blocks, ...quoted], buttons, reply: true })
  }

  #message(to: ContactId, texts: readonly string[]) {
    this.#said += 1
    return {
      key: `said:${this.#said}`,
      to,
      language: 'en',
      blocks: texts.map((text) => ({ style: 'plain' as const, text })),
      buttons: [],
      reply: false,
    }
  }
}
