import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { ContactId } from '../../src/domain/contact.ts'
import type { Holder } from '../../src/domain/desk.ts'
import { minuteMs } from '../../src/domain/time.ts'
import type { Change } from '../../src/engine/decision.ts'
import type { Store } from '../../src/store/store.ts'
import { figure } from '../figures.ts'
import { changeCity, changes, consultationOf, evening, happens, item, launch, meet, wrote } from '../store/town.ts'

/** A name, a number and a word that nothing else holds: whatever of it is found anywhere was planted here. */
const planted = ['Ingeborg Quistgaard', '28 47 19 63', 'zwiebelturm'] as const

/** What a person wrote in one kind of place. */
const words = (place: string): string => `${place}: ${planted.join(', ')}`

export const anna: ContactId = 'sandbox:anna'
export const bo: ContactId = 'sandbox:bo'
export const clara: ContactId = 'sandbox:clara'
const photo = 'a'.repeat(32)
/** Who is at the desk by a link has a name too. */
const guest: Holder = {
  ...{ by: 'link', id: 'desk:0123456789ab', name: words('at the desk') },
  duty: { kind: 'moderator', department: 'parks' },
}
const about = { consultation: 'benches', at: evening } as const

const answers: readonly Change[] = [
  { kind: 'invitation.joined', ...about },
  { kind: 'answer.given', ...about, question: 'bench', value: { kind: 'choice', choice: 'yes' } },
  {
    kind: 'answer.given',
    ...about,
    question: 'where',
    value: { kind: 'choices', choices: ['sun'], statements: [words('something else')] },
  },
  {
    kind: 'answer.given',
    ...about,
    question: 'wish',
    value: {
      kind: 'open',
      statements: [words('answer'), words('below a picture')],
      photos: [{ id: photo, caption: words('below a picture') }],
    },
  },
]

const alone: readonly Change[] = [
  {
    kind: 'idea.sent',
    idea: { key: 'idea1', text: words('idea'), at: evening, department: 'parks', dueOn: '2026-03-16' },
  },
  {
    kind: 'help.offered',
    offer: {
      ...{ key: 'help1', consultation: 'benches', department: 'parks', wordingVersion: 'h1', at: evening },
      words: words('offer'),
    },
  },
  {
    kind: 'decider-question.sent',
    consultation: 'benches',
    question: { key: 'dq1', text: words('question to who decides'), at: evening },
  },
  { kind: 'unasked.kept', unasked: [{ key: 'abc123', words: words('unasked'), at: evening }] },
  { kind: 'words.held', held: { why: 'card', parts: [{ words: words('held') }], since: evening } },
  { kind: 'dialogue.moved', dialogue: { at: 'suggesting', words: words('in the middle') } },
  { kind: 'draft.kept', draft: { on: 'reply', draft: { idea: 'idea1', language: 'en', words: words('draft') } } },
  {
    kind: 'attachment.wanted',
    wanted: {
      ...{ id: 'w1', contact: anna, kind: 'photo', source: 's1' },
      for: {
        purpose: 'keep',
        to: { consultation: 'benches', question: 'wish' },
        first: { words: words('with a picture that is on its way') },
      },
    } as Extract<Change, { kind: 'attachment.wanted' }>['wanted'],
    at: evening,
  },
]

const letter: readonly Change[] = [
  {
    kind: 'inquiry.written',
    ...{ inquiry: 'letter1', department: 'parks', writer: anna, dueOn: '2026-03-16', at: evening },
    subject: { of: 'letter', consultation: 'benches', letter: 'l1' },
  },
  {
    kind: 'inquiry.continued',
    inquiry: 'letter1',
    line: { key: 'line1', kind: 'wrote', words: words('letter'), at: evening },
  },
  {
    kind: 'inquiry.continued',
    inquiry: 'letter1',
    line: { key: 'line2', kind: 'replied', words: words('what the host quotes of it'), at: evening },
  },
]

/**
 * Anna writes in every kind of place that there is, and changes some of it; her last words wait in the inbox, spoken ones too, and
 * others were set aside with a mistake that repeats them. Clara stops, Bo stops and starts again.
 */
export async function plant(store: Store): Promise<void> {
  await launch(store, consultationOf('benches'))
  for (const contact of [anna, bo, clara]) await meet(store, contact)
  await store.keepDeskLink({ hash: 'l', holder: guest, expiresAt: evening + minuteMs })
  await store.openDeskSession({ hash: 's', holder: guest, since: evening }, evening + minuteMs)
  await happens(store, wrote(anna, words('message')), changes(...answers, ...alone))
  await changeCity(store, 'benches', changes(...letter))
  await happens(store, wrote(anna, words('edit')), {
    changes: [
      { kind: 'answer.given', ...about, question: 'wish', value: { kind: 'open', statements: [words('edited')] } },
      { kind: 'idea.reworded', idea: 'idea1', text: words('reworded idea') },
    ],
    outbox: [
      item('said', anna, {
        notice: { kind: 'said', message: { blocks: [{ style: 'plain', words: { own: words('repeated') } }] } },
      }),
    ],
  })
  await happens(store, wrote(bo, words('Bo')), changes({ kind: 'person.stopped', at: evening }))
  await store.recordInbox([wrote(anna, words('aside'))], evening)
  const [claim] = await store.claimInbox(1, evening)
  if (claim) await store.setAside(claim, `It broke at "${words('mistake')}"`, evening)
}

/** What came last is not dealt with when the disk is stolen: a message, and spoken words that were understood. */
export async function wait(store: Store): Promise<void> {
  const hearing = { purpose: 'hear', language: 'en' } as const
  await store.recordInbox(
    [
      wrote(anna, words('waiting')),
      {
        kind: 'attachment.read',
        ...{ id: 'heard1', contact: anna, at: evening, for: hearing },
        read: { purpose: 'hear', words: words('spoken') },
      },
    ],
    evening,
  )
}

/** Everything that a reader of the store is given of what Anna wrote. */
export async function readThrough(store: Store): Promise<string> {
  return JSON.stringify([
    await store.statementsOf('benches'),
    await store.answersOf('benches'),
    await store.ideas(),
    await store.inquiries(),
    await store.helpOffers(),
    await store.deciderBoard('benches'),
    await store.asideListed(10),
  ])
}

/** Nothing that was planted stands here, in any encoding of text that a database uses, however it is cut. */
export function expectNothing(bytes: Buffer | string, where: string): void {
  const text = (typeof bytes === 'string' ? bytes : bytes.toString('latin1')).toLowerCase()
  figure('bytes searched for what was planted', bytes.length)
  for (const part of [...planted, 'Ingeborg', 'Quistgaard', '28471963', 'zwiebel'])
    expect(text.includes(part.toLowerCase()), `${part} in ${where}`).toBe(false)
}

/** Something that was planted is read here. */
export function expectRead(text: string, ...places: readonly string[]): void {
  for (const place of places) expect(text).toContain(words(place))
}

/** Every byte of every file of a folder: the database, its log, the pages between its rows, the keyring, copies. Returns how many. */
export function searchFolder(folder: string): number {
  let searched = 0
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name)
    if (!statSync(path).isFile()) continue
    const bytes = readFileSync(path)
    expectNothing(bytes, name)
    searched += bytes.length
  }
  return searched
}
