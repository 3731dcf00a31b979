/** What a digest is written as: a message in a chat or by mail, plain text, or a page. */
export type Format = 'message' | 'text' | 'html'

/** A part that some formats leave out. */
export interface Part {
  /** The formats it is for; absent for all of them. */
  readonly only?: readonly Format[]
}

/** A digest in the reader's language, part by part: all that a format needs, and nothing of what it is about. */
export interface Outline {
  /** The language of everything in it. */
  readonly language: string
  readonly title: string
  /** When it was made. */
  readonly made?: Note
  readonly sections: readonly Section[]
}

/** A heading with what belongs under it. In another section it is a part of that one, one step smaller. */
export interface Section extends Part {
  readonly shape: 'section'
  readonly heading?: Heading
  readonly rows: readonly Row[]
  /** What the page's style knows it by. */
  readonly name?: string
  /** Beside what matters most: a message says it softly. */
  readonly soft?: true
}

/** What stands above a section. */
export interface Heading extends Part {
  readonly words: string
  /** Smaller, after the words: how many answered. */
  readonly aside?: string
  /** What commands call it: plain text is read in a terminal. */
  readonly code?: string
}

/** Everything a section can hold, by its shape. */
export type Row = Line | Note | Badge | List | Remarks | Quotes | Counts | ChartSlot | Statements | Link | Section

/** One plain sentence. */
export interface Line extends Part {
  readonly shape: 'line'
  readonly words: string
  /** What the page's style knows it by. */
  readonly name?: string
}

/** A sentence said softly: what is left out, and why. */
export interface Note extends Part {
  readonly shape: 'note'
  readonly words: string
}

/** A state in a word or two, before a sentence. */
export interface Badge extends Part {
  readonly shape: 'badge'
  readonly badge: string
  /** What the page's style knows the state by. */
  readonly state: string
  readonly words: string
}

/** Short points, below one another. */
export interface List extends Part {
  readonly shape: 'list'
  readonly items: readonly Item[]
  readonly name?: string
}

/** One point of a list. */
export interface Item extends Part {
  /** Said first, and loudest. */
  readonly lead?: string
  readonly words: string
  readonly why?: string
  readonly name?: string
}

/** Sentences, each with the words of citizens below it. */
export interface Remarks extends Part {
  readonly shape: 'remarks'
  readonly remarks: readonly Remark[]
  readonly name?: string
}

/** One sentence with what citizens wrote, or with a note in its place. */
export interface Remark extends Part {
  readonly words: string
  readonly quotes: readonly Quote[]
  readonly note?: string
  readonly name?: string
}

/** What citizens wrote, word for word. */
export interface Quotes extends Part {
  readonly shape: 'quotes'
  readonly quotes: readonly Quote[]
}

/** What one citizen wrote: as it was written, and on one line in the quotation marks of the language. */
export interface Quote {
  readonly words: string
  readonly marked: string
}

/** How many people, by label: bars where a page can draw them. */
export interface Counts extends Part {
  readonly shape: 'counts'
  readonly counts: readonly Count[]
  /** Said of the labels whose number may not be shown. */
  readonly few?: string
  /** The chart of the same numbers: where it is drawn, these are for readers who do not see it. */
  readonly chart?: string
}

/** One label with its number. */
export interface Count {
  readonly label: string
  readonly people: number
}

/** The place of a chart, by its key; empty where that chart was not drawn. */
export interface ChartSlot extends Part {
  readonly shape: 'chart'
  readonly chart: string
}

/** Everything that was written, by number, under a summary that opens. */
export interface Statements extends Part {
  readonly shape: 'statements'
  readonly summary: string
  /** `note` is what is known of one beside its words: whether it may be quoted. */
  readonly statements: readonly { readonly number: number; readonly words: string; readonly note?: string }[]
}

/** A way to somewhere else: a button where there are buttons. */
export interface Link extends Part {
  readonly shape: 'link'
  readonly label: string
  readonly url: string
}
