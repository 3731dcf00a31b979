import type { RenderedBlock, RenderedButton } from '../../src/adapter.ts'
import { shortened } from '../shared/split.ts'
import { labelCharactersMax } from './limits.ts'

/** Paragraphs as plain text: the platform has no markup, so a citizen's words stand in quotation marks and nothing else. */
export function markupOf(blocks: readonly RenderedBlock[]): string {
  return blocks
    .map((block) => (block.style === 'quote' ? `“${block.text.trim()}”` : block.text.trim()))
    .filter((paragraph) => paragraph !== '' && paragraph !== '“”')
    .join('\n\n')
}

/** A label as it fits on a button; the whole label is said in the text by `spelledOut`. */
export function titleOf(label: string): string {
  return shortened(label.trim(), labelCharactersMax)
}

/** Labels that had to be shortened, whole, one a line, so that no choice is cut short. */
export function spelledOut(buttons: readonly RenderedButton[]): string {
  if (buttons.every((button) => titleOf(button.label) === button.label.trim())) return ''
  return buttons.map((button) => `• ${button.label.trim()}`).join('\n')
}

/** Address buttons where no button can stand: the label and the address, which Facebook makes a link of. */
export function linkLines(links: readonly { readonly label: string; readonly url: string }[]): string {
  return links.map((link) => `${link.label.trim()}: ${link.url}`).join('\n')
}

/** Sections under one another, the empty ones left out. */
export function sections(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n\n')
}

/**
 * In a Page's posts and comments `@[123]` mentions a Page or a person. An invisible joiner keeps it what it is:
 * characters.
 */
export function withoutMentions(text: string): string {
  return text.replaceAll('@[', '@\u2060[')
}
