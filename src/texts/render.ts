import type { RenderedBlock, RenderedButton, RenderedField, RenderedForm } from '../adapter.ts'
import { harmless } from '../domain/direction.ts'
import type { Language } from '../domain/language.ts'
import { inLanguage } from '../domain/language.ts'
import type {
  Block,
  Button,
  Document,
  Field,
  Form,
  Image,
  Message,
  Say,
  TextRef,
  TextValue,
  Words,
} from '../domain/message.ts'
import { tokenOf } from '../domain/token.ts'
import { bundleFor, cityValues, type Texts } from './texts.ts'
import { writeList, writeValue } from './values.ts'

/** A message in one language, ready for an adapter to encode. */
export interface Rendered {
  readonly blocks: readonly RenderedBlock[]
  readonly buttons: readonly RenderedButton[]
  readonly form?: RenderedForm
  readonly image?: Image
  readonly document?: Document
  readonly newsAbout?: string
}

/** Puts a message into a language. Pure; throws on a missing text, which the check at start rules out. */
export function render(message: Message, language: Language, texts: Texts): Rendered {
  return {
    blocks: message.blocks.map((block) => renderBlock(block, language, texts)),
    buttons: (message.buttons ?? []).map((button) => renderButton(button, language, texts)),
    ...(message.form && { form: renderForm(message.form, language, texts) }),
    ...(message.image && { image: message.image }),
    ...(message.document && { document: message.document }),
    ...(message.newsAbout && { newsAbout: harmless(inLanguage(message.newsAbout, language)) }),
  }
}

/** One text by its key, for menus and pages; texts inside it come in the same language. */
export function renderText(ref: TextRef, language: Language, texts: Texts): string {
  const bundle = bundleFor(texts, ref.in ?? language, ref.key)
  // A text that is said in another language is said in it throughout: its days, and the texts inside it.
  const { language: spoken } = bundle
  const { timeZone } = texts.city
  const written = (value: TextValue): string | number => {
    if (typeof value !== 'object') return value
    if ('key' in value) return renderText(value, spoken, texts)
    if ('texts' in value)
      return writeList(
        value.texts.map((each) => renderText(each, spoken, texts)),
        spoken,
        timeZone,
      )
    return writeValue(value, spoken, timeZone)
  }
  const entries = Object.entries(ref.with ?? {}).map(([name, value]) => [name, written(value)] as const)
  return bundle.format(ref.key, { ...cityValues(texts.city, bundle.language), ...Object.fromEntries(entries) })
}

/** Says texts in one language. */
export function sayIn(language: Language, texts: Texts): Say {
  return (text) => renderText(text, language, texts)
}

function renderWords(words: Words, language: Language, texts: Texts): string {
  if ('own' in words) return harmless(words.own)
  if ('city' in words) return harmless(inLanguage(words.city, language))
  if ('lines' in words) return words.lines.map((line) => renderText(line, language, texts)).join('\n')
  return renderText(words, language, texts)
}

function renderBlock(block: Block, language: Language, texts: Texts): RenderedBlock {
  return { style: block.style, text: renderWords(block.words, language, texts) }
}

function renderButton(button: Button, language: Language, texts: Texts): RenderedButton {
  const label = renderWords(button.label, language, texts)
  if ('url' in button) return { label, url: button.url }
  const { style, fleeting } = button
  return { label, token: tokenOf(button.action), ...(style && { style }), ...(fleeting && { fleeting }) }
}

function renderForm(form: Form, language: Language, texts: Texts): RenderedForm {
  return {
    title: renderWords(form.title, language, texts),
    submit: renderWords(form.submit, language, texts),
    token: tokenOf(form.action),
    fields: form.fields.map((field) => renderField(field, language, texts)),
  }
}

function renderField(field: Field, language: Language, texts: Texts): RenderedField {
  const base = { id: field.id, label: renderWords(field.label, language, texts), required: field.required }
  if (field.kind === 'text') {
    return {
      ...base,
      kind: 'text',
      long: field.long,
      ...(field.hint && { hint: renderWords(field.hint, language, texts) }),
      ...(field.value !== undefined && { value: harmless(field.value) }),
    }
  }
  return {
    ...base,
    kind: field.kind,
    options: field.options.map((option) => ({ id: option.id, label: renderWords(option.label, language, texts) })),
    ...(field.choicesMax !== undefined && { choicesMax: field.choicesMax }),
  }
}
