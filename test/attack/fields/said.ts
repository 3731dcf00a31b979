import type { Outbound } from '../../../src/adapter.ts'
import type { Block, BlockStyle, Field, Form, Message, TextRef, TextValue, Words } from '../../../src/domain/message.ts'
import { loadTexts } from '../../../src/texts/loading.ts'
import { render } from '../../../src/texts/render.ts'
import { city } from '../../simulation/town.ts'

const texts = loadTexts('prompts', city)
const reference = (words: string): TextRef => ({ key: 'aloud-question', with: { number: 1, of: 2, title: words } })

/** Every way in which words of people get into what Ekko says: as they are, in each language, and as a value of a text. */
const ways = {
  own: (words) => ({ own: words }),
  city: (words) => ({ city: { da: words, en: words } }),
  lines: (words) => ({ lines: [reference(words), reference(words)] }),
  key: reference,
} as const satisfies Record<KeyOf<Words>, (words: string) => Words>

/** Every value of a text that people's words can be; the others are made of numbers, days and names of languages. */
const values = {
  local: (words) => ({ local: { da: words, en: words } }),
  list: (words) => ({ list: [{ da: words, en: words }, { en: words }] }),
  texts: (words) => ({ texts: [reference(words)] }),
  key: reference,
  on: undefined,
  at: undefined,
  inFull: undefined,
  month: undefined,
  languages: undefined,
  language: undefined,
} as const satisfies Record<KeyOf<Exclude<TextValue, string | number>>, ((words: string) => TextValue) | undefined>

const plain: Words = { own: 'Hej' }
const block = (style: BlockStyle, words: Words): Block => ({ style, words })
const action = { do: 'stop' } as const
const form = (changed: Partial<Form>): Message => ({
  blocks: [block('plain', plain)],
  buttons: [{ label: plain, action }],
  form: { title: plain, submit: plain, action, fields: [field(plain)], ...changed },
})
const field = (label: Words, more: Partial<Extract<Field, { kind: 'text' }>> = {}): Field => ({
  ...{ kind: 'text', id: 'q0', label, required: false, long: true },
  ...more,
})

/** Every place of a message that words can stand in. */
const places: Readonly<Record<string, (words: Words, text: string) => Message>> = {
  ...Object.fromEntries(
    (['plain', 'title', 'quote', 'note'] as const satisfies readonly BlockStyle[]).map((style) => [
      `a paragraph, ${style}`,
      (words: Words) => ({ blocks: [block(style, words)] }),
    ]),
  ),
  'what is pressed': (words) => ({ blocks: [block('plain', plain)], buttons: [{ label: words, action }] }),
  'what leads to a page': (words) => ({
    blocks: [block('plain', plain)],
    buttons: [{ label: words, url: 'https://ekko.example/' }],
  }),
  'a form’s title': (words) => form({ title: words }),
  'what sends a form': (words) => form({ submit: words }),
  'a field': (words) => form({ fields: [field(words)] }),
  'a field’s hint': (words) => form({ fields: [field(plain, { hint: words })] }),
  'what stands in a field': (_, text) => form({ fields: [field(plain, { value: text })] }),
  'what a field offers': (words) =>
    form({
      fields: [
        {
          ...{ kind: 'choice', id: 'q0', label: plain, required: true },
          options: [
            { id: 'a', label: words },
            { id: 'b', label: plain },
          ],
        },
      ],
    }),
}

/** A message with a hostile text somewhere, ready for a channel. */
export interface Said {
  readonly where: string
  readonly rendered: Pick<Outbound, 'blocks' | 'buttons' | 'form' | 'newsAbout'>
}

/** This text in every place of a message, in every way it gets there. */
export function saidOf(text: string): readonly Said[] {
  const rendered = (message: Message) => render(message, 'da', texts)
  return [
    ...Object.entries(places).flatMap(([place, messageOf]) =>
      Object.entries(ways).map(([way, wordsOf]) => ({
        where: `${place} (${way})`,
        rendered: rendered(messageOf(wordsOf(text), text)),
      })),
    ),
    ...Object.entries(values).flatMap(([name, valued]) => {
      const value: TextValue | undefined = valued?.(text)
      if (value === undefined) return []
      const words: Words = { key: 'aloud-question', with: { number: 1, of: 2, title: value } }
      return [{ where: `a value of a text (${name})`, rendered: rendered({ blocks: [block('plain', words)] }) }]
    }),
    {
      where: 'what there is news about',
      rendered: rendered({ blocks: [block('plain', plain)], newsAbout: { da: text, en: text } }),
    },
  ]
}

/** The words of a message wherever they stand. */
export function wordsIn({ blocks, buttons, form: asked, newsAbout }: Said['rendered']): readonly string[] {
  const fields = (asked?.fields ?? []).flatMap((each) =>
    each.kind === 'text'
      ? [each.label, each.hint ?? '', each.value ?? '']
      : [each.label, ...each.options.map(({ label }) => label)],
  )
  return [
    ...[...blocks.map(({ text }) => text), ...buttons.map(({ label }) => label)],
    ...(asked ? [asked.title, asked.submit, ...fields] : []),
    ...(newsAbout === undefined ? [] : [newsAbout]),
  ]
}

/** The keys by which the members of a union are told apart. */
type KeyOf<Union> = Union extends unknown ? Exclude<keyof Union, 'with' | 'in'> : never
