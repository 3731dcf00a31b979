import { decisions, first, firstFor, squareCity, type ThemeKey, themeKeyOf, themeNames, toldBy } from './camp-square.ts'
import type { CampTown } from './camp-town.ts'
import { type Camp, camps, type Written, written } from './camps.ts'

type Said = 'agree' | 'disagree' | 'unsure'

/** What is true of the town: counted from who was planted and what each of them did, and from no database. */
export class CampTruth {
  readonly #town: CampTown
  /** The numbers of statements by their words: the one thing that only Ekko gives. */
  readonly numbers: ReadonlyMap<string, number>

  constructor(town: CampTown, numbers: ReadonlyMap<string, number>) {
    this.#town = town
    this.numbers = numbers
  }

  get people(): number {
    return this.#town.people.length
  }

  get wrote(): number {
    return this.#town.people.filter(({ wrote }) => wrote).length
  }

  /** How many said so to these words; who wrote them agrees. */
  said(words: string, side: Said): number {
    const cast = this.#town.votes.filter(({ wrote, said }) => wrote.words === words && said === side).length
    return cast + (side === 'agree' ? 1 : 0)
  }

  seen(words: string): number {
    return this.#town.votes.filter(({ wrote }) => wrote.words === words).length + 1
  }

  /** Of those of a camp who said something to these words, what share agree. */
  share(words: string, camp: Camp): number {
    const own = this.#town.votes.filter((vote) => vote.wrote.words === words && this.#campOf(vote.person) === camp)
    return own.filter(({ said }) => said === 'agree').length / own.length
  }

  size(camp: Camp): number {
    return this.#town.people.filter((each) => each.camp === camp).length
  }

  /** How many chose the option of this name. */
  chose(label: string): number | undefined {
    const option = first.choices.find((each) => each.label.da === label)?.id
    const chosen = this.#town.people.filter(({ number, camp }) => first.choices[firstFor(number, camp)]?.id === option)
    return option === undefined ? undefined : chosen.length
  }

  chosenBy(person: number): string {
    return first.choices[firstFor(person, this.#campOf(person))]?.label.da ?? ''
  }

  /** How many wrote what a moderator reads as this theme. */
  wroteAbout(theme: string): number | undefined {
    const key = keyNamed(theme)
    return key && this.#town.people.filter(({ wrote }) => wrote && themeKeyOf(wrote) === key).length
  }

  /** How many of this place or age there are; undefined where there is none of this name. */
  told(name: string): { readonly people: number; readonly residents: number; readonly among: number } | undefined {
    const place = squareCity.places.find((each) => each.name.da === name)
    const age = squareCity.roles.find((each) => each.age && each.name.da === name)
    const told = this.#town.people.map(({ number, camp }) => toldBy(number, camp))
    const group = place ?? age
    if (!group) return undefined
    const values = told.flatMap((each) => (place ? (each.place ?? []) : (each.age ?? [])))
    const people = values.filter((each) => each === group.id).length
    return { people, residents: (group.population ?? 0) / 10_000, among: values.length }
  }

  /** Places and ages that were heard less than they live here: by four in a hundred at least, which is more than chance. */
  get missing(): readonly string[] {
    return [...squareCity.places, ...squareCity.roles].flatMap(({ name }) => {
      const told = this.told(name.da ?? '')
      return told && told.people / told.among < told.residents - 0.04 ? [name.da ?? ''] : []
    })
  }

  /** What one person said to what others wrote. */
  votesOf(person: number): readonly { readonly wrote: Written; readonly said: Said }[] {
    return this.#town.votes.filter((vote) => vote.person === person)
  }

  /** How many of a person's votes are about a theme, and on which side. */
  votedOn(person: number, side: Said, theme: string): number {
    const key = keyNamed(theme)
    return this.votesOf(person).filter(({ wrote, said }) => said === side && themeKeyOf(wrote) === key).length
  }

  /** Whether there is a theme on which a person voted so, so often. */
  isVotedOn(person: number, side: Said, many: number): boolean {
    return Object.values(themeNames).some((theme) => this.votedOn(person, side, theme) === many)
  }

  /** How many of a person's votes no decision answers. */
  undecidedBy(person: number): number {
    return this.votesOf(person).filter(({ wrote }) => !(wrote.theme in decisions)).length
  }

  #campOf(person: number): Camp {
    return this.#town.people[person]?.camp ?? 'green'
  }
}

/** What was written, by its number. */
export function wordsOf(truth: CampTruth, number: number): string | undefined {
  return [...truth.numbers].find(([, each]) => each === number)?.[0]
}

/** What was planted under these words. */
export function planted(words: string): Written | undefined {
  return written.find((each) => each.words === words)
}

/** Whether a group of a camp is told rightly: most agree, or few. */
export function isLevel(truth: CampTruth, words: string, camp: Camp, level: string): boolean {
  const share = truth.share(words, camp)
  return level === 'most' ? share >= 0.55 : level === 'few' ? share <= 0.45 : share > 0.35 && share < 0.65
}

/** The camp that a moderator called so. */
export function campNamed(name: string, names: Readonly<Record<Camp, string>>): Camp | undefined {
  return camps.find((camp) => names[camp] === name)
}

function keyNamed(theme: string): ThemeKey | undefined {
  return (Object.keys(themeNames) as ThemeKey[]).find((key) => themeNames[key] === theme)
}
