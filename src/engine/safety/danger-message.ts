import type { City } from '../../domain/city.ts'
import { type EmergencyNumber, emergencyNumbers } from '../../domain/emergency.ts'
import type { Language } from '../../domain/language.ts'
import type { Block, TextRef, TextValue } from '../../domain/message.ts'
import { type Danger, type DangerKind, dangerIn } from '../../domain/understood/danger.ts'
import type { PersonState } from '../state.ts'

/** What a person's words sound like that cannot wait. */
export function dangerInWords({ city, known, understood }: PersonState, words: string): Danger | undefined {
  return dangerIn(words, understood.danger, known?.person.language ?? city.languages[0])
}

/** Numbers first, then a few calm words, and that Ekko is not watched: in the language that the person wrote. */
export function dangerBlocks(city: City, { kinds, language }: Danger): readonly Block[] {
  const said = city.languages.includes(language) ? language : undefined
  const [kind] = kinds
  return [
    { style: 'plain', words: { lines: emergencyNumbers(city, kinds).map((number) => numberLine(number, said)) } },
    { style: 'plain', words: sayIn(calm[kind], said) },
    { style: 'note', words: sayIn('emergency-unwatched', said) },
  ]
}

const calm: Readonly<Record<DangerKind, string>> = {
  life: 'emergency-life',
  child: 'emergency-child',
  'self-harm': 'emergency-self-harm',
  violence: 'emergency-violence',
}

/** A text in this language, whatever the reader's; in the reader's where none is given. */
export function sayIn(
  key: string,
  language: Language | undefined,
  values?: Readonly<Record<string, TextValue>>,
): TextRef {
  return { key, ...(values && { with: values }), ...(language !== undefined && { in: language }) }
}

function numberLine({ number, name, when }: EmergencyNumber, language: Language | undefined): TextRef {
  const values = { number, name: { local: name } }
  return when === undefined
    ? sayIn('emergency-call', language, values)
    : sayIn('emergency-call-when', language, { ...values, when: { local: when } })
}
