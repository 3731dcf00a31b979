import type { Fields } from '../../../src/files/shape.ts'
import { retold } from './shapes.ts'

/**
 * The lines of the four kinds of file that hold one text in no language and are shown as words. All others that are no words in each
 * language are names, days and addresses, which the reader of the file holds to a form.
 */
export const wordLines: ReadonlySet<string> = new Set([
  ...['host.name', 'deciderQuestions.name', 'readabilityReason', 'audience.seed', 'audience.interest.*'],
  ...['decidedBy.name', 'themes.*.words.*', 'privacy.officer', 'privacyContact', 'topics.*.keywords.*'],
])

/** What a file's line must be, where it is no words: anything else is refused before it is read. */
export const formLines =
  /(?:^|\.)(?:id|consultation|question|choice|theme|milestone|venue|place|department|departments\.\*|topics\.\*|places\.\*|roles\.\*|communities\.\*|remind|email|to\.\*|at|from|until|opensAt|closesAt|answerBy|dueOn|decidedOn|decisionOn|stockOn|date|timeZone|language|languages\.\*|calendar|districts|streets|ideasTo|ledgerUrl|number|money|votes\.\*\.to)$/

/**
 * A hostile text told in every line of words of a file: first each line gets a mark of its own, so that the file is read as any other;
 * then, in what was read, each mark becomes the text with the mark behind it, by which it is found again where it is shown.
 */
export class Telling {
  readonly #lines = new Map<string, string>()
  readonly #text: string
  readonly #name: string

  constructor(name: string, text: string) {
    this.#name = name
    this.#text = text
  }

  /** Which line each mark was given to. */
  get lines(): ReadonlyMap<string, string> {
    return this.#lines
  }

  /** The file with marks in the place of words. */
  marked(file: object, isWords: (at: string) => boolean): object {
    return retold(file, (_, at) => {
      if (!isWords(at)) return undefined
      const mark = `${this.#name}${this.#lines.size}q`
      this.#lines.set(mark, at)
      return mark
    }) as object
  }

  /** What was read, with the text in the place of each mark, as long as a line may be. */
  told<Read>(read: Read, fields: Fields): Read {
    return retold(read, (mark) => {
      const at = this.#lines.get(mark)
      if (at === undefined) return undefined
      const most = fields[at.replace(/\.(?:da|en)$/, '')]?.text?.charactersMax ?? 60
      return `${[...this.#text].slice(0, most - mark.length - 1).join('')} ${mark}`
    }) as Read
  }
}
