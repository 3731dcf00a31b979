import { describe, expect, test } from 'vitest'
import { addDays } from '../../../src/domain/calendar.ts'
import type { Consultation } from '../../../src/domain/consultation.ts'
import { hourMs } from '../../../src/domain/time.ts'
import { readCity, readConsultationFile, yamlFilesIn } from '../../../src/files/read.ts'
import { type FrameFaultKind, frameFaults } from '../../../src/insight/frame/faults.ts'
import { saysNothingOpen } from '../../../src/insight/frame/says-nothing.ts'
import { lacksVerb } from '../../../src/insight/frame/verbs.ts'
import { benches, city, now, valueIn } from '../../files/town.ts'
import { emptyOpenParts, goodOpenParts } from './open-parts.ts'

const spoken = { ...city, languages: ['da', 'en', 'de', 'ar'] as const }
const open = { en: 'Where the benches go.', da: 'Hvor bænkene skal stå.' }
const settled = { en: 'There are ten of them.', da: 'Der er ti af dem.' }
const good: Consultation = { ...benches, frame: { ...benches.frame, open, settled } }

function kinds(changed: Partial<Consultation>): readonly FrameFaultKind[] {
  return frameFaults({ ...good, ...changed }, city, now).map(({ kind }) => kind)
}

/** The faults of an open part in one language. */
function openKinds(language: string, words: string): readonly FrameFaultKind[] {
  const title = { [language]: 'x' }
  const frame = { ...good.frame, open: { [language]: words }, settled: { [language]: 'Ti. Ten. Zehn. عشرة' } }
  return frameFaults({ ...good, title, frame }, spoken, now).map(({ kind }) => kind)
}

describe('an open part', () => {
  test.each(Object.entries(goodOpenParts))('that says something is never stopped (%s)', (language, parts) => {
    expect(parts).toHaveLength(55)
    expect(parts.filter((words) => openKinds(language, words).length > 0)).toEqual([])
  })

  test.each(Object.entries(emptyOpenParts))(
    'that says nothing is stopped, however it is put (%s)',
    (language, parts) => {
      expect(parts.filter((words) => !openKinds(language, words).includes('open-nothing'))).toEqual([])
    },
  )

  test('of one or two words is stopped, of three with a verb it is not', () => {
    expect(openKinds('da', 'Bænkene')).toEqual(['open-few-words'])
    expect(openKinds('en', 'The colour')).toEqual(['open-few-words'])
    expect(openKinds('ar', 'لون المقاعد')).toEqual(['open-few-words'])
    expect(openKinds('en', 'Benches can move')).toEqual([])
  })

  test('without a verb is stopped', () => {
    expect(openKinds('da', 'Farven på de nye bænke')).toEqual(['open-no-verb'])
    expect(openKinds('da', 'Bænke, træer og cykelstativer')).toEqual(['open-no-verb'])
    expect(openKinds('en', 'The colour of the benches')).toEqual(['open-no-verb'])
    expect(openKinds('en', 'Benches, lighting and parking')).toEqual(['open-no-verb'])
    expect(openKinds('de', 'Die Farbe der neuen Bänke')).toEqual(['open-no-verb'])
    expect(openKinds('de', 'Wo die neuen Bänke stehen')).toEqual([])
  })

  test('in a language whose verbs are not known is let through', () => {
    expect(lacksVerb('la couleur des bancs', 'fr')).toBe(false)
  })

  test('is read in a blink, however long it is', () => {
    const from = performance.now()
    saysNothingOpen('alt '.repeat(5_000))
    saysNothingOpen('alt er '.repeat(2_500))
    expect(performance.now() - from).toBeLessThan(1_000)
  })
})

describe('a frame', () => {
  test('in order has no fault', () => expect(kinds({})).toEqual([]))

  test('with the same words under open and settled is stopped, whatever the signs and letters', () => {
    const same = { ...good.frame, settled: { en: 'where the benches go', da: settled.da } }
    expect(kinds({ frame: same })).toEqual(['open-is-settled'])
  })

  test('whose settled part says that all is decided is stopped', () => {
    expect(kinds({ frame: { ...good.frame, settled: { ...settled, da: 'Alt er allerede besluttet.' } } })).toEqual([
      'settled-all',
    ])
    expect(kinds({ frame: { ...good.frame, settled: { ...settled, da: 'Intet ligger fast endnu.' } } })).toEqual([])
  })

  test.each([
    'Alt',
    'Alt.',
    'Det hele',
    'Everything',
    'Alt er vedtaget',
    'Desværre det hele',
    'Alt. Intet kan ændres.',
  ])('whose settled part is "%s" is stopped', (da) =>
    expect(kinds({ frame: { ...good.frame, settled: { ...settled, da } } })).toEqual(['settled-all']),
  )

  test.each([
    'Alt undtagen farven.',
    'Alt, bortset fra farven',
    'Intet.',
    'Budgettet kan ikke ændres.',
    'Alt: sted og pris.',
  ])('whose settled part is "%s" is not', (da) =>
    expect(kinds({ frame: { ...good.frame, settled: { ...settled, da } } })).toEqual([]),
  )

  test.each(['Intet. Alt er besluttet.', '-', 'Ingenting', 'Alt er vedtaget.'])(
    'that gives "%s" as its why is stopped',
    (da) => expect(kinds({ frame: { ...good.frame, why: { ...good.frame.why, da } } })).toEqual(['why-nothing']),
  )

  test.each(['Vi vil gerne høre, hvad I synes.', 'Intet er besluttet endnu.', 'Alt er besluttet undtagen navnet.'])(
    'that gives "%s" as its why is not',
    (da) => expect(kinds({ frame: { ...good.frame, why: { ...good.frame.why, da } } })).toEqual([]),
  )

  test.each(['Ekko', 'The bot', 'Botten', 'Mette Holm-bot', 'Mettebot', 'ekko itself', 'MetteHolmBot'])(
    'that %s decides is stopped',
    (decider) => {
      const host = { ...good.host, name: 'Mette Holm' }
      expect(kinds({ host, frame: { ...good.frame, decider: { da: decider, en: decider } } })).toEqual(['decider-bot'])
    },
  )

  test.each(['Margaret Talbot', 'The council', 'Mette Holm', 'Bestyrelsen for Kulturhuset Ekko', 'Abbot & Co'])(
    'that %s decides is not',
    (decider) => {
      const host = { ...good.host, name: 'Mette Holm' }
      expect(kinds({ host, frame: { ...good.frame, decider: { da: decider, en: decider } } })).toEqual([])
    },
  )

  test.each(['Parker', 'Teknikforvaltningen', 'Department of Streets', 'Sønderby Kommune', 'Parks team'])(
    'with %s as its host is stopped: an office is no person',
    (name) => {
      const departments = [...city.departments, { id: 'parker', name: { da: 'Parker' } }]
      const faults = frameFaults({ ...good, host: { ...good.host, name } }, { ...city, departments }, now)
      expect(faults.map(({ kind }) => kind)).toEqual(['host-office'])
    },
  )

  test('with days that cannot be kept in mind is stopped', () => {
    expect(kinds({ answerBy: addDays(good.answerBy, 3 * 365) })).toEqual(['promise-far'])
    expect(kinds({ opensAt: good.closesAt - 29 * hourMs })).toEqual(['window-short'])
    expect(kinds({ opensAt: good.closesAt - 48 * hourMs })).toEqual([])
    expect(kinds({ frame: { ...good.frame, decisionOn: '2020-01-01' } })).toEqual(['decision-past'])
  })
})

test('no example that comes with Ekko is stopped', async () => {
  const read = await readCity('prompts')
  if (!read.ok) throw new Error('The city could not be read.')
  for (const file of await yamlFilesIn('prompts/consultations')) {
    const consultation = valueIn(await readConsultationFile(file, { city: read.value, now }))
    expect(frameFaults(consultation, read.value, now), file).toEqual([])
  }
})
