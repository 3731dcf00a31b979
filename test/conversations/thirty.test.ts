import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { danish, english } from '../saying.ts'
import { indent } from './script.ts'

/**
 * What each of the thirty said, and by what it is answered, as a person who read the decision would say it: a key of
 * `answers`, a reason of `reasons`, or `nothing`. It is held against what they were told, word for word, in thirty.txt.
 */
const said: Readonly<Record<string, Readonly<Record<string, Answer | readonly Answer[]>>>> = {
  anna: {
    Bænke: 'benches',
    '4 ud af 5': 'nothing',
    'Min mor på 82 kan ikke gå fra toget til torvet uden at sidde ned.': 'sit',
  },
  bent: {
    'Lad den være': 'leave',
    '5 ud af 5': 'nothing',
    'Bænke under mit vindue betyder larm klokken tre om natten.': 'noise',
  },
  carla: { Trees: 'trees', '2 out of 5': 'lamps', 'In July the square is too hot to cross.': 'shade' },
  dora: { Cykelstativer: 'bikes', '3 ud af 5': 'nothing', 'Jeg kan aldrig finde plads til ladcyklen.': 'cargo' },
  emil: { 'En scene': 'stage', '3 ud af 5': 'nothing', 'Spejderne mangler et sted at spille.': 'stage' },
  finn: {
    Bænke: 'benches',
    Træer: 'trees',
    '1 ud af 5': 'lamps',
    'Der er bælgmørkt ved cykelskuret, og jeg er bange der.': 'dark',
  },
  grete: { Bænke: 'benches', '2 ud af 5': 'lamps', 'Kan min kørestol komme forbi bænkene?': 'room' },
  hans: { 'Lad den være': 'leave', '4 ud af 5': 'nothing', 'Hvem skal betale for det her?': 'money' },
  ines: {
    Benches: 'benches',
    '1 out of 5': 'lamps',
    'Drunk people shout under my window all night. Benches will bring more of them.': 'noise',
    'Who empties the bins?': 'bins',
  },
  jens: { Træer: 'trees', 'I hører kun på dem, der råber højest. Oppositionen fik aldrig ordet på mødet.': 'asking' },
  klara: { Cykelstativer: 'bikes', '4 ud af 5': 'nothing', 'Lad bus 5 holde tættere på stationen.': 'bus' },
  lars: { Bænke: 'benches', '3 ud af 5': 'nothing', 'Et skakbord i sten. Det har de i Aarhus.': 'chess' },
  mona: {
    Træer: 'trees',
    '2 ud af 5': 'lamps',
    'Jeg faldt over de løse fliser i november og brækkede håndleddet.': 'tiles',
  },
  nils: { 'Bike racks': 'bikes', '5 out of 5': 'nothing', 'My bike was stolen twice this winter.': 'nothing' },
  per: { 'Lad den være': 'leave', '4 ud af 5': 'nothing', 'Pladsen er fin. Brug pengene på skolen.': 'school' },
  rosa: { Træer: 'trees', Bænke: 'benches', '2 ud af 5': 'lamps', 'Skygge, ellers sidder der ingen.': 'shade' },
  svend: {
    'En scene': 'stage',
    '4 ud af 5': 'nothing',
    'Ingen musik efter klokken ti, tak. Jeg møder klokken fem.': 'music',
  },
  tina: { Trees: 'trees', '3 out of 5': 'nothing', 'Wheelchairs and prams need a metre and a half.': 'hard' },
  vera: { Bænke: 'benches', '1 ud af 5': 'lamps', 'Lys! Lys! Lys!': 'light' },
  william: { Træer: 'trees', '4 ud af 5': 'nothing', 'Egetræer, ikke plataner. Min søn er allergisk.': 'oaks' },
  xenia: { 'Leave it': 'leave', '2 out of 5': 'lamps', 'You asked us in 2019 and nothing happened.': 'nothing' },
  yrsa: {
    Bænke: 'benches',
    '3 ud af 5': 'nothing',
    'Bænke med ryglæn og armlæn, så man kan komme op igen.': 'backs',
    'Og noget med skygge.': 'shade',
    'Og en kran med drikkevand.': 'nothing',
  },
  aage: { Bænke: 'benches', Træer: 'trees', '2 ud af 5': 'lamps', 'Hvornår går I i gang?': 'start' },
  bodil: {
    Træer: 'trees',
    '3 ud af 5': 'nothing',
    'Støvet fra arbejdet ødelægger min butik. Det skete også sidst.': 'dust',
  },
  casper: { Cykelstativer: 'bikes', '5 ud af 5': 'nothing', '.': 'nothing' },
  dina: { Benches: 'benches', '2 out of 5': 'lamps', 'I will help plant the trees.': 'nothing' },
  frida: { Bænke: 'benches', '2 ud af 5': 'lamps', 'Larmen fra bænkene ved banken er slem nok.': 'noise' },
}

/** They stopped, said no to hearing of it, or never answered. */
const untold = ['olga', 'uffe', 'erik']

type Answer = keyof typeof answers | keyof typeof reasons | 'nothing'

/** The title under which an answer stands, and how it begins. */
const answers = {
  benches: ['verdict-adopted', 'Pladsen får 12 bænke', 'The square gets 12 benches'],
  trees: ['verdict-in-part', 'Fire egetræer bliver plantet', 'Four oak trees will be planted'],
  bikes: ['verdict-not-adopted', 'Der kommer ikke flere cykelstativer', 'There will be no more bike racks'],
  stage: ['verdict-postponed', 'Vi ser på en scene igen', 'We look at a stage again'],
  leave: ['verdict-not-adopted', 'Pladsen bliver lagt om', 'The square will be repaved'],
  lamps: ['verdict-tells-in-part', 'Der kommer ni nye lamper', 'There will be nine new lamps'],
  light: ['verdict-in-part', 'Der kommer ni nye lamper', 'There will be nine new lamps'],
  noise: ['verdict-against-not-adopted', 'Der kommer også bænke foran husene', 'There will also be benches in front'],
  hard: ['verdict-adopted', 'Der bliver mindst halvanden meter', 'There will be at least a metre and a half'],
  room: ['verdict-asks-adopted', 'Ja. Der bliver mindst halvanden meter', 'Yes. There will be at least'],
  sit: ['verdict-adopted', 'Der kommer en bænk for hver 40 meter', 'There will be a bench every 40 metres'],
  backs: ['verdict-adopted', 'Alle 12 bænke får ryglæn', 'All 12 benches get backs'],
  shade: [
    'verdict-in-part',
    'Fire af bænkene kommer til at stå under træerne',
    'Four of the benches will stand under the trees',
  ],
  oaks: ['verdict-adopted', 'De fire træer bliver egetræer', 'The four trees will be oaks'],
  dark: ['verdict-tells-adopted', 'To af lamperne kommer til at stå ved cykelskuret', 'Two of the lamps'],
  bins: ['verdict-asks-adopted', 'Det gør vi', 'We do'],
  money: ['verdict-asks-adopted', 'Kommunen betaler', 'The council pays'],
  start: ['verdict-asks-adopted', 'Vi går i gang den 1. juni', 'We begin on 1 June'],
  tiles: ['verdict-tells-adopted', 'Alle fliser bliver lagt om', 'All tiles are laid again'],
  cargo: ['verdict-not-adopted', 'Der kommer ikke plads til ladcykler', 'There will be no room for cargo bikes'],
  chess: ['verdict-not-adopted', 'Der kommer ikke noget skakbord', 'There will be no chess table'],
  school: ['verdict-against-not-adopted', 'Pengene bliver brugt på pladsen', 'The money is spent on the square'],
  music: ['verdict-adopted', 'Der må ikke spilles musik', 'There may be no music'],
  dust: ['verdict-tells-in-part', 'Vi vander mod støv', 'We spray against dust'],
} as const

const reasons = {
  bus: ['Kommunen bestemmer ikke, hvor bussen holder.', 'The council does not decide where the bus stops.'],
  asking: ['Beslutningen handler kun om pladsen.', 'The decision is about the square only.'],
} as const

const played = readFileSync('test/conversations/thirty.txt', 'utf8')
const english30 = new Set(['carla', 'ines', 'nils', 'tina', 'xenia', 'dina'])
const sayTo = (name: string) => (english30.has(name) ? english : danish)

/** What was said to each person between two lines of the town, a paragraph each. */
function heardBetween(from: string, to: string | undefined): ReadonlyMap<string, readonly string[]> {
  const lines = played.slice(played.indexOf(from), to === undefined ? undefined : played.indexOf(to)).split('\n')
  const heard = new Map<string, string[]>()
  let name = ''
  for (const line of lines) {
    const who = line.slice(0, indent).trim()
    if (who !== '') name = who.replace('→ ', '')
    const words = line.slice(indent).trim()
    if (words !== '' && !words.startsWith('[')) heard.set(name, [...(heard.get(name) ?? []), words])
  }
  heard.delete('town')
  return heard
}

const echoes = heardBetween('town      publishes stationsplads.outcome', 'town      waits 90 days')
const titles = (name: string): ReadonlySet<string> =>
  new Set(Object.values(answers).map(([title]) => sayTo(name)({ key: title })))

describe('the echo to thirty people', () => {
  it('reaches all who answered and said yes to hearing of it, and nobody else', () => {
    expect([...echoes.keys()].toSorted()).toEqual(Object.keys(said).toSorted())
    expect(untold.filter((name) => echoes.has(name))).toEqual([])
    expect(Object.keys(said).length + untold.length).toBe(30)
  })

  it.each(Object.keys(said))('answers everything that %s said by what takes it up, and by nothing else', (name) => {
    const paragraphs = echoes.get(name) ?? []
    const say = sayTo(name)
    const language = english30.has(name) ? 'en' : 'da'
    const unanswered = ['echo-unanswered', 'echo-unanswered-chosen', 'echo-unanswered-number'].map((key) =>
      say({ key, with: { host: 'Karen Lund' } }),
    )
    const forAll = ['adopted', 'in-part'].map((verdict) => say({ key: `verdict-everyone-${verdict}` }))
    const everyone = paragraphs.findIndex((line) => forAll.includes(line))
    for (const [words, answer] of Object.entries(said[name] ?? {})) {
      const at = paragraphs.indexOf(words)
      expect(at, `${name} reads "${words}"`).toBeGreaterThan(-1)
      expect(
        paragraphs.filter((line) => line === words),
        `"${words}" once`,
      ).toHaveLength(1)
      if (everyone > -1) expect(at, 'before what is for everyone').toBeLessThan(everyone)
      const after = paragraphs.slice(at + 1)
      const next = after.findIndex((line) => titles(name).has(line) || unanswered.includes(line))
      for (const key of [answer].flat()) {
        if (key === 'nothing') {
          expect(unanswered, words).toContain(after[next])
          expect(after[next + 1] ?? '', words).not.toMatch(/^(?:Hvorfor|Why):/)
        } else if (key in reasons) {
          expect(unanswered, words).toContain(after[next])
          expect(after[next + 1], words).toContain(reasons[key as keyof typeof reasons][language === 'da' ? 0 : 1])
        } else {
          const [title, da, en] = answers[key as keyof typeof answers]
          expect(after[next], words).toBe(say({ key: title }))
          expect(after[next + 1], words).toContain(language === 'da' ? da : en)
        }
      }
    }
  })

  it('puts no word of theirs under a verdict that is not listed for it', () => {
    let things = 0
    for (const [name, own] of Object.entries(said)) {
      const paragraphs = echoes.get(name) ?? []
      const mine = Object.keys(own)
      things += mine.length
      // Between a word of theirs and the verdict below it stand only more words of theirs, and how many said alike.
      for (const [at, line] of paragraphs.entries()) {
        if (!titles(name).has(line)) continue
        const above = paragraphs.slice(0, at)
        const lead = above.findLastIndex((each) => /^(?:Du valgte|Du skrev|You chose|You wrote):$/.test(each))
        const quoted = above.slice(lead).filter((each) => mine.includes(each))
        expect(quoted.length, `${name}: something is said above "${line}"`).toBeGreaterThan(0)
        for (const words of quoted)
          expect(
            [own[words]].flat().map((key) =>
              sayTo(name)({
                key: key !== undefined && key in answers ? answers[key as keyof typeof answers][0] : 'echo-unanswered',
              }),
            ),
          ).toContain(line)
      }
    }
    expect(things).toBe(86)
  })
})

describe('a later step of it', () => {
  const steps = heardBetween('town      publishes stationsplads.milestone', undefined)
  const theirs = ['carla', 'finn', 'grete', 'ines', 'mona', 'rosa', 'vera', 'xenia', 'aage', 'dina', 'frida']

  it('is told under their own words to those who asked for light or were afraid, and as news to all others', () => {
    expect([...steps.keys()].toSorted()).toEqual(Object.keys(said).toSorted())
    for (const [name, paragraphs] of steps) {
      const own = Object.entries(said[name] ?? {}).filter(([words]) => paragraphs.includes(words))
      expect(
        own
          .map(([, answer]) => answer)
          .filter((answer) => answer !== 'lamps' && answer !== 'dark' && answer !== 'light'),
        name,
      ).toEqual([])
      expect(own.length > 0, name).toBe(theirs.includes(name))
      expect(paragraphs.includes(sayTo(name)({ key: 'heard-again-question' })), name).toBe(theirs.includes(name))
    }
  })
})
