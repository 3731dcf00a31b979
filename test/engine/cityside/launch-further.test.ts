import { describe, expect, it } from 'vitest'
import type { Action } from '../../../src/domain/action.ts'
import type { Consultation } from '../../../src/domain/consultation.ts'
import { tokenOf } from '../../../src/domain/token.ts'
import { parseConsultation } from '../../../src/files/consultation.ts'
import { consultationYaml } from '../../../src/files/write-consultation.ts'
import { valueIn } from '../../files/town.ts'
import { buttonsOf, Clerk, city, evening, keysOf } from './clerk.ts'

const hall = (verb: Extract<Action, { do: 'cityside' }>['verb'], item = '') =>
  tokenOf({ do: 'cityside', verb, consultation: '', item })
const take = (item: string) => hall('take', item)
const form = (subject: string) => tokenOf({ do: 'form', form: 'work', subject })

type Decided = ReturnType<Clerk['writes']>

/** As short as it goes, with two questions. */
function written(): Clerk {
  const clerk = new Clerk([{ kind: 'moderator', department: 'parks' }])
  clerk.writes('/consult new')
  const open = 'You can choose where they go.'
  clerk.sends(form('frame'), { title: 'Trees', why: 'Why', open, settled: 'There are ten.', decider: 'The council' })
  clerk.sends(form('question'), { question: 'Where?', kind: 'choice', choices: 'Here, There' })
  clerk.writes('Why there?')
  clerk.taps(take('kind-open'))
  clerk.taps(take('more-no'))
  clerk.taps(take('topics-all'))
  clerk.taps(take('places-all'))
  clerk.sends(form('dates'), {
    host: 'Mette Krogh, gardener',
    opens: 'now',
    closes: 'in 14 days',
    decision: '30 March',
    answer: '6 April',
  })
  return clerk
}

function launched(decided: Decided): Consultation {
  const act = decided.changes.flatMap((change) => (change.kind === 'act.filed' ? [change.act] : []))[0]
  if (act?.act !== 'consultation.submitted') throw new Error('Nothing was launched.')
  return act.consultation
}

/** The tokens of the opening buttons are made when the preview is sent; this is what is in the last one. */
function previewed(decided: Decided): Consultation {
  const about = decided.outbox.flatMap(({ notice }) => (notice.kind === 'cityside' ? [notice.about] : [])).at(-1)
  if (about?.show !== 'launch') throw new Error('Nothing is previewed.')
  return about.consultation
}

describe('further choices of a launch', () => {
  it('are one tap away and one tap back, and reach what is launched', () => {
    const clerk = written()
    expect(keysOf(clerk.taps(take('further-open')))).toEqual(['draft-further', 'draft-further-example'])
    clerk.taps(take('further-early'))
    clerk.taps(take('further-roles'))
    clerk.taps(take('roles-0'))
    expect(keysOf(clerk.taps(take('roles-done')))[0]).toBe('draft-further')
    clerk.taps(take('further-sample'))
    expect(keysOf(clerk.writes('lots'))[0]).toBe('draft-sample-slip')
    expect(keysOf(clerk.writes('about 1,200 people'))[0]).toBe('draft-strata')
    clerk.taps(take('strata-both'))
    clerk.taps(take('further-concerned'))
    clerk.taps(take('concerned-0'))
    clerk.taps(take('concerned-done'))
    clerk.taps(take('further-help'))
    expect(keysOf(clerk.writes('Hands to plant in May'))[0]).toBe('draft-further')
    expect(keysOf(clerk.taps(take('further-done')))).toEqual(['preview-intro'])
    expect(launched(clerk.taps(hall('open')))).toMatchObject({
      early: true,
      audience: { roles: [city.roles[0]?.id], size: 1200, strata: ['place', 'role'] },
      departments: ['parks', expect.any(String)],
      help: { wanted: { en: 'Hands to plant in May.' } },
    })
  })

  it('can be taken back one by one', () => {
    const clerk = written()
    clerk.taps(take('further-open'))
    for (const item of ['further-early', 'further-early', 'further-sample', 'sample-200', 'strata-none'])
      clerk.taps(take(item))
    for (const item of ['further-sample', 'sample-all', 'further-help', 'help-any', 'further-help', 'help-none'])
      clerk.taps(take(item))
    clerk.taps(take('further-done'))
    const plain = launched(clerk.taps(hall('open')))
    expect(plain.audience).not.toHaveProperty('size')
    expect(plain).not.toHaveProperty('early')
    expect(plain).not.toHaveProperty('help')
  })

  it('cost the short launch nothing: it ends in the preview without them', () => {
    const clerk = new Clerk([{ kind: 'moderator', department: 'parks' }])
    const steps = [
      () => clerk.writes('/consult new'),
      ...['Trees', 'Why', 'You can choose where.', 'There are ten.', 'The council', 'Where?'].map(
        (words) => () => clerk.writes(words),
      ),
      ...['kind-open', 'more-no', 'topics-all', 'places-all'].map((item) => () => clerk.taps(take(item))),
      ...['Mette Krogh, gardener', 'now', 'in 14 days', '30 March', '6 April'].map(
        (words) => () => clerk.writes(words),
      ),
    ]
    expect(steps).toHaveLength(16)
    const shown = steps.map((step) => keysOf(step()))
    expect(shown.filter((keys) => keys.includes('preview-intro'))).toHaveLength(1)
    expect(shown.at(-1)).toEqual(['draft-read-as', 'preview-intro'])
  })
})

describe('correcting a draft', () => {
  it('one question is written again, and the others stay', () => {
    const clerk = written()
    expect(buttonsOf(clerk.taps(hall('change')))).toHaveLength(13)
    const offered = buttonsOf(clerk.taps(hall('edit', 'question'))).map(({ label }) => label)
    expect(offered.filter((label) => 'key' in label && label.key === 'draft-name-question-at')).toHaveLength(2)
    clerk.taps(hall('edit', 'question-2'))
    clerk.taps(hall('edit', 'question-2-text'))
    expect(keysOf(clerk.writes('Why just there?'))).toEqual(['preview-intro'])
    clerk.taps(hall('edit', 'question-1-choices'))
    expect(keysOf(clerk.writes('North, South'))).toEqual(['preview-intro'])
    expect(launched(clerk.taps(hall('open'))).questions).toMatchObject([
      { kind: 'choice', text: { en: 'Where?' }, choices: [{ label: { en: 'North' } }, { label: { en: 'South' } }] },
      { kind: 'open', text: { en: 'Why just there?' } },
    ])
  })

  it('a question is added and left out again', () => {
    const clerk = written()
    clerk.taps(hall('edit', 'question-add'))
    clerk.writes('When?')
    expect(keysOf(clerk.taps(take('kind-open')))).toEqual(['preview-intro'])
    clerk.taps(hall('edit', 'question-1-remove'))
    expect(launched(clerk.taps(hall('open'))).questions.map(({ text }) => text.en)).toEqual(['Why there?', 'When?'])
  })

  it('"back" takes the last thing back and is never taken for an answer', () => {
    const clerk = written()
    clerk.taps(hall('edit', 'question-2-text'))
    expect(keysOf(clerk.writes('tilbage'))).toEqual(['preview-intro'])
    expect(launched(clerk.taps(hall('open'))).questions[1]?.text).toEqual({ en: 'Why there?' })

    const other = new Clerk([{ kind: 'moderator', department: 'parks' }])
    other.writes('/consult new')
    expect(keysOf(other.writes('back'))).toEqual(['draft-no-way-back', 'draft-title', 'draft-title-example'])
    other.writes('Tres')
    expect(keysOf(other.writes('go back'))[0]).toBe('draft-title')
    expect(keysOf(other.writes('Trees'))[0]).toBe('draft-why')
  })

  it('a tap under an earlier preview opens nothing: what is there now is shown', () => {
    const clerk = written()
    clerk.taps(hall('edit', 'open'))
    const now = previewed(clerk.writes('Nothing. Everything is decided.'))
    expect(now.frame.open).toEqual({ en: 'Nothing. Everything is decided.' })
    expect(keysOf(clerk.taps(hall('open', 'abc123')))).toEqual(['preview-intro'])
  })

  it('why it is right all the same is asked for, and stands with the frame', () => {
    const clerk = written()
    expect(keysOf(clerk.taps(hall('edit', 'override')))[0]).toBe('draft-override')
    expect(previewed(clerk.writes('The law says that we must ask.')).frame.override).toEqual({
      en: 'The law says that we must ask.',
    })
    clerk.taps(take('further-open'))
    clerk.taps(take('further-override'))
    expect(keysOf(clerk.taps(take('override-none')))[0]).toBe('draft-further')
    expect(previewed(clerk.taps(take('further-done'))).frame).not.toHaveProperty('override')
  })
})

describe('a draft as a file', () => {
  it.each(['at once', undefined] as const)('is read again without a remark (%s)', (opens) => {
    const clerk = written()
    clerk.taps(take('further-open'))
    clerk.taps(take('further-early'))
    clerk.taps(take('further-sample'))
    clerk.taps(take('sample-100'))
    clerk.taps(take('strata-place'))
    clerk.taps(take('further-done'))
    const draft = launched(clerk.taps(hall('open')))
    const file = consultationYaml(draft, city, opens)
    expect(file).toContain('language: en\n')
    const read = parseConsultation(file, 'other.yaml', { city, now: opens ? evening + 60_000 : evening })
    expect(valueIn(read)).toEqual(opens ? { ...draft, opensAt: evening + 60_000 } : draft)
  })
})
