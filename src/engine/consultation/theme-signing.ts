import { text } from '../../domain/message.ts'
import type { ThemeId } from '../../domain/outcome.ts'
import { proposalMark } from '../../domain/proposed-themes.ts'
import type { KeptThemes, ThemeChange } from '../../domain/themes.ts'
import { type Changed, capital, has, provided, type ThemesGround, withAssigned } from './theme-making.ts'
import { passedIn } from './theme-steps.ts'

/**
 * A person signs off a proposed theme: its name, its side, and what is in it. What they had before them is confirmed; what came along is
 * kept as suggested, so that it stays known which words a person has read. Under a name that is there already it joins that theme.
 */
export function signed(ground: ThemesGround, change: Extract<ThemeChange, { change: 'sign' }>): Changed {
  const { kept, proposed } = ground
  const theme = proposed.find(({ id }) => id === change.theme)
  if (!theme || isThrough(kept, theme.id)) return { refused: text('refused-theme-gone') }
  const together = proposed.filter(({ id }) => change.with?.includes(id) && id !== theme.id && !isThrough(kept, id))
  const others = together.map(({ id }) => id)
  const all = [theme, ...together]
  if (proposalMark(theme) !== change.seen) return { refused: text('refused-theme-suggestion') }
  const out = new Set(change.out)
  const numbers = all.flatMap(({ statements }) => statements.map(({ number }) => number))
  const read = new Set(change.read)
  const name = capital(change.label.trim())
  const { kept: there, id } = provided(ground, name, change.language, change.stance, theme.id)
  const joined = withAssigned(
    there,
    id,
    numbers.filter((number) => !out.has(number)),
    ground,
    (number) => (read.has(number) ? 'confirmed' : 'suggested'),
  )
  return { kept: withPassed(joined, id === theme.id ? others : [theme.id, ...others]) }
}

/** A proposed theme is none: what is in it stays without. */
export function passedOver({ kept, proposed }: ThemesGround, id: ThemeId): Changed {
  if (!proposed.some((each) => each.id === id) || isThrough(kept, id)) return { refused: text('refused-theme-gone') }
  return { kept: withPassed(kept, [id]) }
}

/** A proposed theme that was signed off and is a theme of its own no longer is not proposed again. */
export function settled(
  { kept: before, proposed }: Pick<ThemesGround, 'kept' | 'proposed'>,
  after: KeptThemes,
): KeptThemes {
  const gone = proposed.filter(({ id }) => has(before.themes, id) && !has(after.themes, id)).map(({ id }) => id)
  return withPassed(after, gone)
}

/** Whether a person is through with a proposed theme. */
export function isThrough(kept: KeptThemes, id: ThemeId): boolean {
  return has(kept.themes, id) || passedIn(kept).includes(id)
}

function withPassed(kept: KeptThemes, ids: readonly ThemeId[]): KeptThemes {
  const passed = [...new Set([...passedIn(kept), ...ids])]
  return passed.length > 0 ? { ...kept, passed } : kept
}
