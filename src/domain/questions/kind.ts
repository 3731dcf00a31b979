import type { Language, Localized } from '../language.ts'
import type { CellId } from '../map/grid.ts'
import type { CityMap, Point } from '../map/map.ts'
import type { Places } from '../map/places.ts'
import type { Block, Field, TextRef, Words } from '../message.ts'
import type { Asked, ChoiceId } from '../question.ts'
import type { ShownReactions } from '../reactions/counts.ts'
import type { ReleasedQuestion } from '../release/released.ts'
import type { QuestionTally } from '../tally.ts'
import type { KindName, Questions, Values } from './kinds.ts'

/**
 * Everything that is special to one kind of question. Code elsewhere asks the kind and never which kind it is, so a further
 * kind is one file here and its lines in kinds.ts.
 */
export interface Kind<Name extends KindName> extends Asking<Name>, Saying<Name>, Counting<Name>, Writing<Name> {}

/** How a question is put, and how a tap, words or a form become an answer. */
export interface Asking<Name extends KindName> {
  /** One tap answers; taps add up until "done"; or there is nothing to tap, and people write. */
  readonly taps: 'once' | 'often' | 'never'
  /** What can be tapped and counted, in the order in which buttons count. */
  options(question: Questions[Name]): readonly Option[]
  howTo(question: Questions[Name]): TextRef | undefined
  /** The buttons, with what was said so far; `inPlace` where they change under the person's finger. */
  choosing(question: Questions[Name], said: Values[Name] | undefined, inPlace: boolean): Choosing
  tapped(question: Questions[Name], option: Option, said: Values[Name] | undefined): Tapped<Values[Name]>
  read(question: Questions[Name], words: string, reader: Reader): Taken<Values[Name]>
  /** A pin, or one of the places that were offered; undefined where the question is about no place. */
  spotted(question: Questions[Name], spot: Spotted, reader: Reader): Taken<Values[Name]> | undefined
  /** The same in a form; the id of each field begins with the question's. Undefined where no form can ask it. */
  fields(question: Questions[Name], id: string, said: Values[Name] | undefined): readonly Field[] | undefined
  /** What a form says; undefined where it says nothing, or nothing new. */
  filled(question: Questions[Name], entry: Entry, said: Values[Name] | undefined): Values[Name] | undefined
}

/** What an answer says, and in whose words. */
export interface Saying<Name extends KindName> {
  /** Options are called something: people can write it, and a part of an outcome can be about it. */
  readonly named: boolean
  /** The options an answer stands for: the part of an outcome about one of them concerns this person. */
  selected(value: Values[Name]): readonly ChoiceId[]
  /** Whether an answer says something, where neither an option nor words tell that. */
  says?(value: Values[Name]): boolean
  /** The side they took about an option, where it can be taken for or against; absent where to select it is all there is to say. */
  side?(value: Values[Name], option: ChoiceId): Side
  ownWords(question: Questions[Name], value: Values[Name]): readonly Block[]
  /** One of the options they selected, as an echo says it back. */
  concerned(question: Questions[Name], value: Values[Name], option: ChoiceId): readonly Block[]
  /** What the receipt says back where the answer as it is quoted would not show a slip of the finger. */
  repeated(question: Questions[Name], value: Values[Name]): readonly Block[]
}

/** What is counted, and how much of it may be shown. */
export interface Counting<Name extends KindName> {
  /** Every item that the tally has a number for, also where it is 0. */
  items(question: Questions[Name]): readonly string[]
  /** The items that one answer adds one to. */
  itemsIn(value: Values[Name]): readonly string[]
  /** The item by which those on one side of an option are counted; the option's own name without. */
  itemOf?(option: ChoiceId, side: Side): string
  /** The items that are told in fives while answers come in; all of them where this is absent. */
  toldWhileOpen?(question: Questions[Name]): readonly string[]
  /** Each who answers is counted in one of the items that are told while answers come in, so that these add up to people. */
  readonly oneItemEach?: true
  /** The counts that may be told once it is closed, as they hang together. */
  released(question: Questions[Name], counts: QuestionTally): ToldCounts
  /** What is told, as staff and the public see it. */
  shown(question: Questions[Name], told: ReleasedQuestion): ShownCounts
  /** The same for those who answered, when it closes. */
  summary(question: Questions[Name], told: ReleasedQuestion): readonly Block[]
  /** The columns of a spreadsheet that hold what each person said. */
  columns(question: Questions[Name], language: Language): readonly Column<Values[Name]>[]
}

/** Which counts of a question may be told. */
export interface ToldCounts {
  readonly told: Readonly<Record<string, number>>
  /** How many people of those who answered each of them, or several together, tell of: beside the total they tell of the others. */
  readonly parts: readonly number[]
  /** How many answered is told as "at least" the largest of them. */
  readonly totalAtLeast?: true
}

/** How a question is written: in a file, and step by step in a chat. */
export interface Writing<Name extends KindName> {
  /** Lines of a file that hint at this kind, where its name is missing. */
  readonly signs: readonly string[]
  /** What is wrong with it in a file, beyond its form. */
  faults(question: Partly<Questions<Written>[Name]>, quoted: (words: string) => string): readonly Fault[]
  /** The same question with each of its words changed, in the order in which they are read. */
  withWords<From, To>(question: Questions<From>[Name], change: (words: From) => To): Questions<To>[Name]
  /** What a question takes from the city's map, by the names of its parts: no file holds them, and without a map it cannot be asked. */
  readonly fromCity: readonly string[]
  inCity(question: Questions[Name], map: CityMap | undefined): Questions[Name]
  /** What a moderator tells of it in a chat beyond the question, and how many choices at most. */
  readonly needs: readonly (keyof Parts)[]
  readonly choicesMax: number
  told(asked: Asked, parts: Parts): Questions[Name]
}

/** What can be said of an option where selecting it is not all there is to say. */
export type Side = 'for' | 'against' | 'neither'

/** Something that can be tapped and counted: a choice, or a step of a scale. */
export interface Option {
  readonly id: ChoiceId
  /** On a button. */
  readonly label: Localized
  /** In full, where there is room. */
  readonly name: Localized
}

/** The buttons of a question by the position of their option, and what stands above them. */
export interface Choosing {
  readonly soFar: readonly Block[]
  readonly buttons: readonly { readonly position: number; readonly label: Words }[]
}

/** What came of a tap: an answer, with what has to be said about it; or a sentence on what to do instead. */
export type Tapped<Value> =
  | { readonly as: 'answer'; readonly value: Value; readonly note?: Block }
  | { readonly as: 'slip'; readonly slip: Block }

/** What came of words: also that they pass over the question, or that they could mean several places. */
export type Taken<Value> =
  | Tapped<Value>
  | { readonly as: 'skip' }
  | {
      readonly as: 'several'
      readonly which: Block
      readonly places: readonly { readonly label: Words; readonly key: string }[]
    }

/** A place that was pointed out without words: by a pin, with the name of what stands there, or by a button's key. */
export type Spotted = { readonly pin: Point; readonly name?: string } | { readonly key: string }

/** Reads what people write. The words of each language stay with the reader; a kind says what it looks for. */
export interface Reader {
  /** A whole number, said with the end of its scale or without. */
  step(words: string, to: number): number | undefined
  /** The one option that is meant: by its label in any language, its number, or how its label begins. */
  option(options: readonly Pick<Option, 'id' | 'label'>[], words: string): Pick<Option, 'id'> | undefined
  /** Each option of a list, in the order of the list; undefined for what is none. */
  listed(options: readonly Pick<Option, 'id' | 'label'>[], words: string): readonly (Pick<Option, 'id'> | undefined)[]
  /** The parts of a list, as they stand between commas, lines and "and". */
  parts(words: string): readonly string[]
  /** Words as they can be kept. */
  statement(words: string): string | undefined
  /** Words that answer a question with choices in another way: after "something else:", or as they stand. */
  otherwise(words: string): string | undefined
  /** The city's map; absent where it has none. */
  readonly places?: Places
}

/** What a form holds for one question. */
export interface Entry {
  readonly id: string
  readonly fields: Readonly<Record<string, string | readonly string[]>>
  readonly reader: Reader
}

/** A question's counts as they may be shown. */
export interface ShownCounts {
  /** One per option. */
  readonly lines: readonly ShownLine[]
  /** Over all who answered, where the options are numbers. */
  readonly average?: { readonly value: number; readonly to: number }
  /** Options are put in order: a line counts those who put its option first. */
  readonly ranked?: true
  /** What the two ends mean, where the options are steps from one end to the other. */
  readonly ends?: { readonly low: Localized; readonly high: Localized }
  /** Where the options are districts. */
  readonly map?: ShownMap
}

/** What may be drawn on a map: the district of each line, and the squares with enough people in them. */
export interface ShownMap {
  readonly gridMetres: number
  readonly districts: readonly ChoiceId[]
  readonly cells: readonly ShownCell[]
}

/** A square with its middle, and how many people pointed at it. */
export interface ShownCell extends Point {
  readonly cell: CellId
  readonly people: number
}

/** One option with how many selected it; absent where the number could point at a person. */
export interface ShownLine {
  readonly label: Localized
  readonly people: number | undefined
  /** The mean place it was given, where options are put in order and that may be shown. */
  readonly meanRank?: number
  /** Where people say whether they agree with it, `people` do; and so many do not, are unsure, or were shown it. */
  readonly reacted?: Omit<ShownReactions, 'agree'>
}

/** A column of an export; `of` is the option it is about, where there are several to one question. */
export interface Column<Value> {
  readonly of?: Localized
  cell(value: Value): string | number
}

/** Words as they stand in a file: in the city's one language, or one text per language. */
export type Written = string | Localized

/** What could be read of something in a file: every part of the right shape, or absent. */
export type Partly<T> = T extends readonly (infer Item)[]
  ? readonly (Partly<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Partly<T[Key]> | undefined }
    : T

/** Something to correct in a question's file, at the keys and positions that lead to it. */
export interface Fault {
  readonly at: readonly (string | number)[]
  readonly text: TextRef
  /** It can be used as it is, but is worth a second thought. */
  readonly doubtful?: true
}

/** What a moderator tells step by step. */
export interface Parts {
  readonly choices: readonly Localized[]
  readonly low: Localized
  readonly high: Localized
  /** Statements to agree with or not. */
  readonly statements: readonly Localized[]
}

/** A person's words or tap as an answer. */
export function answering<Value>(value: Value, note?: Block): Tapped<Value> {
  return { as: 'answer', value, ...(note && { note }) }
}

/** The sentence for words or a tap that are no answer. */
export function slipping<Value>(slip: Block): Tapped<Value> {
  return { as: 'slip', slip }
}

/** What a form's field holds; undefined where the form has no such field of its own. */
export function fieldIn(fields: Entry['fields'], id: string): string | readonly string[] | undefined {
  return Object.hasOwn(fields, id) ? fields[id] : undefined
}

/** The first thing that a form's field holds, without blanks around it; empty where it holds nothing. */
export function firstIn(fields: Entry['fields'], id: string): string {
  const field = fieldIn(fields, id)
  return (typeof field === 'string' ? field : field?.[0])?.trim() ?? ''
}
