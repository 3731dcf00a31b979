import type { Question } from '../../src/domain/question.ts'
import { itemName } from './attacker.ts'
import { ofTravelled } from './reader-tables.ts'
import { is, type Reader, type Reading } from './reading.ts'
import type { Rendered } from './rendering.ts'

/** "So many others chose the same", below what its reader said: they are one more. */
export function ofEcho(reader: Reader, text: string, own: Rendered['messages'][number]['said']): readonly Reading[] {
  const readings: Reading[] = []
  let named: Question | undefined
  let quoted: (readonly [Question, string] | undefined)[] = []
  let others: (number | undefined)[] = []
  const close = () => {
    // The same number below several options is said once: which of them it is about is not told then.
    if (quoted.length === others.length)
      for (const [index, people] of others.entries()) {
        const [question, item = ''] = quoted[index] ?? []
        if (question && people !== undefined)
          readings.push(is(itemName(reader.at, question, sideOf(own[question.id], item)), people + 1, 'whole'))
      }
    quoted = []
    others = []
  }
  for (const line of text.split('\n')) {
    const [, asked] = /Ask (q\d)\./.exec(line) ?? []
    const [, quote] = /"quote","text":"(.*)"/.exec(line) ?? []
    if (others.length > 0 && (asked !== undefined || quote !== undefined)) close()
    if (asked !== undefined) named = reader.questions.find(({ id }) => id === asked)
    if (quote !== undefined) quoted.push(quotedIn(reader, quote, own, named))
    if (named && /have seen (?:it|them) in all/.test(line)) readings.push(...ofTravelled(reader, named, line))
    const [, people] = /(\d+) others (?:chose the same|said the same|pointed at|wrote)/.exec(line) ?? []
    // What several wrote about is read by the name of its theme.
    if (line.includes('We read it as')) continue
    if (people !== undefined || line.includes('I do not show how many others'))
      others.push(people === undefined ? undefined : Number(people))
  }
  close()
  return readings
}

/** What a quote in an echo is: an option by its name, a step of the only scale, or own words in the only question that takes them beside options. */
function quotedIn(
  { questions }: Reader,
  quote: string,
  own: Rendered['messages'][number]['said'],
  named: Question | undefined,
): readonly [Question, string] | undefined {
  const [, id, item = ''] = /^Pick (q\d)-(\w+)\.$/.exec(quote) ?? []
  const picked = questions.find((each) => each.id === id)
  if (picked) return [picked, item]
  const only = (kinds: readonly Question['kind'][]) => {
    const found = questions.filter((each) => own[each.id] && kinds.includes(each.kind))
    return found.length === 1 ? found[0] : found.find((each) => each === named)
  }
  const [, step] = /^(\d+) out of \d+$/.exec(quote) ?? []
  const about = step === undefined ? only(['choice', 'choices']) : only(['scale'])
  return about && [about, step ?? '*']
}

function sideOf(value: Rendered['messages'][number]['said'][string] | undefined, item: string): string {
  const vote = value?.kind === 'agree' ? value.votes[item] : undefined
  return vote === undefined ? item : `${item}/${vote === 1 ? 'agree' : vote === -1 ? 'disagree' : 'unsure'}`
}
