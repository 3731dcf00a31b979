import type { ThemesAsked } from '../../domain/model.ts'
import type { ThemesWaiting } from '../../domain/proposed-themes.ts'
import type { ThemesKept } from '../../domain/themes.ts'

/** Themes as they are from now on, or that wait for a person from now on. */
export type ThemesChange = ({ readonly kind: 'themes.kept' } & ThemesKept) | ThemesWaiting | ThemesAsked
