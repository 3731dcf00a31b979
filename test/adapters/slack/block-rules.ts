import type { Wire } from './payloads.ts'

/** What Slack refuses in blocks, by its documented limits: the error word, or undefined when it accepts them. */
export function problemIn(blocks: unknown, where: 'message' | 'view'): string | undefined {
  if (!Array.isArray(blocks)) return 'invalid_blocks_format'
  if (blocks.length > (where === 'message' ? 50 : 100)) return 'invalid_blocks'
  const found = (blocks as Wire[]).map((block) => blockProblem(block, where)).find((problem) => problem !== undefined)
  if (found !== undefined) return found
  const actionIds = (blocks as Wire[]).flatMap((block) => list(block.elements).map((element) => element.action_id))
  const named = actionIds.filter((id) => id !== undefined)
  if (new Set(named).size !== named.length) return 'invalid_blocks'
  return where === 'message' && visibleLength(blocks) > 13_200 ? 'msg_blocks_too_long' : undefined
}

function blockProblem(block: Wire, where: 'message' | 'view'): string | undefined {
  switch (block.type) {
    case 'rich_text':
      return list(block.elements).every(richFits) ? undefined : 'invalid_blocks'
    case 'section':
      return textFits(block.text, 3_000) ? undefined : 'invalid_blocks'
    case 'context': {
      const elements = list(block.elements)
      return elements.length > 0 && elements.length <= 10 && elements.every((one) => textFits(one, 3_000))
        ? undefined
        : 'invalid_blocks'
    }
    case 'actions': {
      const elements = list(block.elements)
      return elements.length > 0 && elements.length <= 25 && elements.every(buttonFits) ? undefined : 'invalid_blocks'
    }
    case 'input':
      return where === 'view' && inputFits(block) ? undefined : 'invalid_blocks'
    default:
      return 'invalid_blocks'
  }
}

const richSections = ['rich_text_section', 'rich_text_quote', 'rich_text_preformatted', 'rich_text_list']
const richElements = ['text', 'link', 'user', 'usergroup', 'channel', 'broadcast', 'emoji']

function richFits(section: Wire): boolean {
  const elements = list(section.elements)
  return (
    richSections.includes(String(section.type)) &&
    elements.length > 0 &&
    elements.every(
      (one) => richElements.includes(String(one.type)) && (one.type !== 'text' || filled(one.text, 12_000)),
    )
  )
}

function buttonFits(button: Wire): boolean {
  return (
    button.type === 'button' &&
    textFits(button.text, 75) &&
    filled(button.action_id, 255) &&
    (button.value === undefined || filled(button.value, 2_000)) &&
    (button.url === undefined || filled(button.url, 3_000)) &&
    (button.style === undefined || button.style === 'primary' || button.style === 'danger')
  )
}

function inputFits(block: Wire): boolean {
  const element = block.element as Wire
  if (!textFits(block.label, 2_000) || !filled(block.block_id, 255)) return false
  if (element.type === 'plain_text_input') {
    return element.initial_value === undefined || filled(element.initial_value, 3_000)
  }
  const options = list(element.options)
  const max = element.type === 'radio_buttons' || element.type === 'checkboxes' ? 10 : 100
  return (
    ['radio_buttons', 'checkboxes', 'static_select', 'multi_static_select'].includes(String(element.type)) &&
    options.length > 0 &&
    options.length <= max &&
    options.every((option) => textFits(option.text, 75) && filled(option.value, 150))
  )
}

export function modalProblem(view: Wire): string | undefined {
  const titles = textFits(view.title, 24) && (view.submit === undefined || textFits(view.submit, 24))
  if (view.type !== 'modal' || !titles) return 'invalid_arguments'
  if (String(view.private_metadata ?? '').length > 3_000 || String(view.callback_id ?? '').length > 255) {
    return 'invalid_arguments'
  }
  return problemIn(view.blocks, 'view')
}

function textFits(text: unknown, max: number): boolean {
  const object = text as Wire | undefined
  return (object?.type === 'plain_text' || object?.type === 'mrkdwn') && filled(object.text, max)
}

function filled(value: unknown, max: number): boolean {
  return typeof value === 'string' && value !== '' && value.length <= max
}

function visibleLength(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 0
  return Object.entries(node).reduce(
    (sum, [key, value]) => sum + (key === 'text' && typeof value === 'string' ? value.length : visibleLength(value)),
    0,
  )
}

export function list(value: unknown): readonly Wire[] {
  return Array.isArray(value) ? (value as Wire[]) : []
}
