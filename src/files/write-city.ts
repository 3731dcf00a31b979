import { type Document, isMap, isScalar, isSeq, parseDocument, type YAMLMap, YAMLSeq } from 'yaml'
import type { EmergencyNumber } from '../domain/emergency.ts'
import { inLanguage, type Language, type Localized } from '../domain/language.ts'
import { skeleton } from './city-skeleton.ts'
import { type Usual, usual, usualSender } from './usual-city.ts'

/** What is asked about a city, as a person writes it: names in the city's first language. */
export interface CityAnswers {
  readonly name: string
  readonly sender: string
  readonly timeZone: string
  readonly languages: readonly Language[]
  readonly calendar?: string | undefined
  readonly departments: readonly string[]
  /** By the name of the department. */
  readonly mail: Readonly<Record<string, string | undefined>>
  readonly places: readonly string[]
  readonly topics: readonly string[]
  readonly roles: readonly string[]
  readonly privacyContact?: string | undefined
  readonly emergency: readonly EmergencyNumber[]
  readonly ledgerUrl?: string | undefined
}

/** The lists of a city that have names. */
export type NamedList = 'departments' | 'places' | 'topics' | 'roles'

const namedLists: readonly NamedList[] = ['departments', 'places', 'topics', 'roles']

/** Between the names of one thing in several languages: `Børn og Skole / Children and Schools`. */
const between = ' / '

/** What a city's file answers to the questions; undefined for what it does not say. */
export function answersIn(written: string): Partial<CityAnswers> {
  const tree = parseDocument(written)
  const file = tree.toJS() as Readonly<Record<string, unknown>> | null
  if (tree.errors.length > 0 || typeof file !== 'object' || file === null) return {}
  const languages = Array.isArray(file.languages) ? file.languages.map(String) : []
  const first = languages[0] ?? 'en'
  const named = (list: NamedList) => itemsOf(file[list]).map(({ name }) => wordsIn(name, first))
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
  return {
    name: wordsIn(file.name, first),
    sender: wordsIn(file.sender, first),
    ...(text(file.timeZone) === undefined ? {} : { timeZone: String(file.timeZone) }),
    languages,
    calendar: text(file.calendar),
    departments: named('departments'),
    mail: Object.fromEntries(itemsOf(file.departments).map(({ name, email }) => [wordsIn(name, first), text(email)])),
    places: named('places'),
    topics: named('topics'),
    roles: named('roles'),
    privacyContact: text(file.privacyContact),
    ...(Array.isArray(file.emergency) && {
      emergency: itemsOf(file.emergency).map(
        (each) => ({ ...each, name: localized(each.name, languages) }) as unknown as EmergencyNumber,
      ),
    }),
    ledgerUrl: text(file.ledgerUrl),
  }
}

/**
 * A city's file with these answers. Of a file that is there only what was answered differently is changed: comments, order and
 * everything that is not asked about stay; the same text comes back where nothing is new.
 */
export function cityYaml(before: string | undefined, answers: CityAnswers): string {
  const was = before === undefined ? {} : answersIn(before)
  const tree = parseDocument(before ?? skeleton)
  const changed = (key: keyof CityAnswers) => JSON.stringify(was[key]) !== JSON.stringify(answers[key])
  const { languages } = answers
  let touched = before === undefined
  const put = (key: string, value: unknown) => {
    touched = true
    if (value === undefined) tree.delete(key)
    else tree.set(key, value)
  }
  if (changed('name')) put('name', flow(tree, inEach(answers.name, languages)))
  if (changed('sender')) {
    const usually = usualSender(answers.name)
    const words = Object.values(usually).includes(answers.sender) ? usually : inEach(answers.sender, languages)
    put('sender', flow(tree, only(words, languages)))
  }
  for (const key of ['timeZone', 'calendar', 'privacyContact', 'ledgerUrl'] as const)
    if (changed(key) || before === undefined) put(key, answers[key])
  if (before === undefined) tree.set('privacy', tree.createNode(privacyToFill(answers), { flow: false }))
  if (changed('languages')) put('languages', flow(tree, [...languages]))
  for (const list of namedLists) {
    if (!changed(list)) continue
    touched = true
    setNamed(tree, list, answers[list], languages)
  }
  if (changed('departments') || changed('mail')) touched = setMail(tree, answers) || touched
  if (changed('departments')) settleOwners(tree)
  if (changed('emergency') || before === undefined) put('emergency', numbers(tree, answers))
  if (!touched) return before ?? ''
  if (changed('languages')) speak(tree, languages)
  return tree.toString({ lineWidth: 0 })
}

/** Lines in angle brackets count as not filled in. */
function privacyToFill({ sender, languages }: CityAnswers) {
  return {
    controller: Object.fromEntries(languages.map((each) => [each, `<${sender}, …>`])),
    officer: '<dpo@…>',
  }
}

/** Puts a list in the order of its names: what is there is kept as it is, what is usual comes with its translations. */
function setNamed(tree: Document, list: NamedList, written: readonly string[], languages: readonly Language[]): void {
  const there = tree.get(list)
  const items = isSeq(there) ? there.items.filter(isMap) : []
  const taken = new Set<string>()
  const next = written.map((each) => {
    const found = items.find((item) => namesOf(item).includes(each))
    if (found) {
      taken.add(String(found.get('id')))
      return found
    }
    return undefined
  })
  const whole = next.map((item, at) => {
    if (item) return item
    const words = written[at] ?? ''
    const known: Usual | undefined = usual[list].find(({ name }) => Object.values(name).includes(words))
    const id = freeId(known?.id ?? slugOf(words), taken)
    return itemNode(tree, { ...known, id, name: only(known?.name ?? inEach(words, languages), languages) })
  })
  const seq = new YAMLSeq()
  if (isSeq(there)) Object.assign(seq, { commentBefore: there.commentBefore, comment: there.comment })
  seq.items = whole
  tree.set(list, seq)
}

function setMail(tree: Document, { mail, languages }: CityAnswers): boolean {
  let touched = false
  const list = tree.get('departments')
  for (const item of isSeq(list) ? list.items.filter(isMap) : []) {
    const address = mail[wordsIn(item.toJSON().name, languages[0] ?? 'en')]
    if (address === item.get('email')) continue
    touched = true
    if (address === undefined) item.delete('email')
    else item.set('email', address)
  }
  return touched
}

/** Topics and ideas go to departments that are there. */
function settleOwners(tree: Document): void {
  const departments = itemsOf(tree.toJS().departments).map(({ id }) => String(id))
  const topics = tree.get('topics')
  for (const topic of isSeq(topics) ? topics.items.filter(isMap) : []) {
    if (topic.has('department') && !departments.includes(String(topic.get('department')))) topic.delete('department')
  }
  const door = tree.get('ideasTo')
  if (door !== undefined && departments.includes(String(door))) return
  const service = departments.find((id) => id === 'citizen-service') ?? departments[0]
  if (service === undefined) tree.delete('ideasTo')
  else tree.set('ideasTo', service)
}

/** Every text in the languages of the city, and in no other: what has no translation yet has the words of the first. */
function speak(tree: Document, languages: readonly Language[]): void {
  const { contents } = tree
  const texts = [
    ...['name', 'sender'].map((key) => [contents, key] as const),
    ...[...namedLists, 'closedDays', 'emergency'].flatMap((list) => {
      const seq = tree.get(list)
      return (isSeq(seq) ? seq.items.filter(isMap) : []).flatMap((item) => [
        [item, 'name'] as const,
        [item, 'when'] as const,
      ])
    }),
  ]
  for (const [owner, key] of texts) {
    if (!isMap(owner) || !owner.has(key)) continue
    const words = (owner.toJSON() as Readonly<Record<string, unknown>>)[key]
    const known = usualNamed(words)
    owner.set(key, flow(tree, only({ ...known, ...localized(words, languages) }, languages)))
  }
}

/** The translations of words that are usual. */
function usualNamed(words: unknown): Localized {
  const said = typeof words === 'string' ? [words] : Object.values((words ?? {}) as Localized)
  return (
    namedLists
      .flatMap((list) => usual[list])
      .find(({ name }) => Object.values(name).some((each) => said.includes(each)))?.name ?? {}
  )
}

function numbers(tree: Document, { emergency, languages }: CityAnswers) {
  return tree.createNode(
    emergency.map(({ number, name, when, kinds }) => ({
      number,
      name: flow(tree, only(name, languages)),
      ...(when && { when: flow(tree, only(when, languages)) }),
      ...(kinds && { kinds: flow(tree, [...kinds]) }),
    })),
  )
}

function itemNode(tree: Document, { id, name, department, keywords }: Usual): YAMLMap {
  const item = tree.createNode({ id, name: flow(tree, name), ...(department && { department }) }) as YAMLMap
  if (keywords) item.set('keywords', flow(tree, [...keywords]))
  return item
}

function flow(tree: Document, value: unknown) {
  return tree.createNode(value, { flow: true })
}

function namesOf(item: YAMLMap): readonly string[] {
  const name = item.get('name')
  if (isMap(name)) return name.items.flatMap(({ value }) => (isScalar(value) ? [String(value.value)] : []))
  return name === undefined ? [] : [String(name)]
}

/** `Børn / Children` is a name in each language; a name alone is the same in all. */
function inEach(written: string, languages: readonly Language[]): Localized {
  const parts = written.split(between).map((part) => part.trim())
  return Object.fromEntries(languages.map((language, at) => [language, parts[at] ?? parts[0] ?? written]))
}

function only(words: Localized, languages: readonly Language[]): Localized {
  return Object.fromEntries(languages.map((language) => [language, inLanguage(words, language)]))
}

function localized(words: unknown, languages: readonly Language[]): Localized {
  if (typeof words === 'string') return { [languages[0] ?? 'en']: words }
  return (words ?? {}) as Localized
}

function wordsIn(words: unknown, language: Language): string {
  if (typeof words === 'string') return words
  return typeof words === 'object' && words !== null ? inLanguage(words as Localized, language) : ''
}

function itemsOf(list: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(list) ? list.filter((item) => typeof item === 'object' && item !== null) : []
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted
  for (let next = 2; taken.has(id); next += 1) id = `${wanted}-${next}`
  taken.add(id)
  return id
}

/** A short name for addresses: `Børn og Skole` is `boern-og-skole`. */
function slugOf(name: string): string {
  const plain = (name.split(between)[0] ?? name)
    .toLowerCase()
    .replace(/æ|ä/g, 'ae')
    .replace(/ø|ö/g, 'oe')
    .replace(/å/g, 'aa')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|(?<!-)-+$/g, '')
  return plain === '' ? 'part' : plain
}
