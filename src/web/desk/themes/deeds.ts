import { putting } from '../../../cityside/themes/put.ts'
import { stepWords } from '../../../cityside/themes/step-words.ts'
import { type ThemesView, themesView } from '../../../cityside/themes/view.ts'
import { numberList } from '../../../domain/number-list.ts'
import { stances, type ThemeChange, themeCharactersMax, themeNamed } from '../../../domain/themes.ts'
import { act } from '../deeds.ts'
import type { Answer } from '../door.ts'
import type { Matter } from '../said/matter.ts'
import type { Visit } from '../visit.ts'
import { soughtIn, themesAddress } from './room.ts'

/** What is to be changed and how it is said afterwards; or a sentence on what is missing. */
type Wanted = { readonly changes: readonly ThemeChange[]; readonly said: string } | { readonly missing: string }

/** Where to go on after something was done, and what is said there. */
type Done = Extract<Answer, { to: string }>

/** Puts the ticked statements, or one by a tap of its own, into a theme; or takes one out. */
export async function putDeed(visit: Visit, matter: Matter): Promise<Answer> {
  const view = await themesView(visit.cityside, matter.consultation.id)
  return done(visit, matter, wantedIn(visit, view))
}

function wantedIn({ form, voice }: Visit, view: ThemesView): Wanted {
  const out = numbersIn(form.getAll('statement'))
  const off = form.get('off')
  const one = form.get('one')
  if (off !== null) {
    const { number, theme } = tapIn(off)
    return takingOut(view, theme, [number], voice)
  }
  if (one !== null) {
    const { number, theme } = tapIn(one)
    return into(view, theme, [number], voice)
  }
  const from = form.get('from')
  if (from !== null) return takingOut(view, from, out, voice)
  const name = (form.get('into') ?? form.get('name') ?? '').trim()
  if (name === '' || name.length > themeCharactersMax)
    return { missing: voice.plain('reading-put-where', { max: themeCharactersMax }) }
  if (out.length === 0) return { missing: voice.plain('reading-put-what') }
  return into(view, name, out, voice)
}

function into(
  view: ThemesView,
  theme: string,
  numbers: readonly number[],
  { plain, language }: Visit['voice'],
): Wanted {
  const label = themeNamed(view.themes, theme)?.label
  const said = plain('reading-done-put', { numbers: numberList(numbers), theme: label ? { local: label } : theme })
  return { changes: putting(view, theme, numbers, language), said }
}

function takingOut(view: ThemesView, theme: string, numbers: readonly number[], { plain }: Visit['voice']): Wanted {
  const label = themeNamed(view.themes, theme)?.label
  if (numbers.length === 0) return { missing: plain('reading-put-what') }
  const said = plain('reading-done-taken', { numbers: numberList(numbers), theme: label ? { local: label } : theme })
  return { changes: [{ change: 'unassign', theme, statements: numbers }], said }
}

/** Changes a theme as a whole: its name, its side, what it is one with, or that it is there at all. */
export async function themeDeed(visit: Visit, matter: Matter): Promise<Answer> {
  const { form, params, voice } = visit
  const view = await themesView(visit.cityside, matter.consultation.id)
  const theme = view.themes.find((each) => encodeURIComponent(each.id) === params.theme)
  if (!theme) return { missing: true }
  const { id } = theme
  const local = { local: theme.label }
  const stance = stances.find((each) => each === form.get('stance'))
  const wanted = (): Wanted => {
    if (stance) {
      // The side that is pressed already is let go.
      const side = stance === theme.stance ? undefined : stance
      const said = side
        ? voice.plain('reading-step-side', { theme: local, side: voice.plain(`theme-side-${side}`) })
        : voice.plain('reading-step-no-side', { theme: local })
      return { changes: [{ change: 'stance', theme: id, ...(side && { stance: side }) }], said }
    }
    switch (form.get('do')) {
      case 'take':
        return into(view, id, numbersIn(form.getAll('statement')), voice)
      case 'rename': {
        const to = (form.get(`to-${id}`) ?? '').trim().slice(0, themeCharactersMax)
        if (to === '') return { missing: voice.plain('reading-put-where', { max: themeCharactersMax }) }
        return {
          changes: [{ change: 'rename', theme: id, to, language: voice.language }],
          said: voice.plain('reading-step-named', { was: local, theme: to }),
        }
      }
      case 'merge': {
        const goal = view.themes.find((each) => each.id === form.get(`into-${id}`))
        if (!goal) return { missing: voice.plain('reading-put-where', { max: themeCharactersMax }) }
        return {
          changes: [{ change: 'merge', themes: [id, goal.id], into: goal.id }],
          said: voice.plain('reading-done-merged', { theme: local, into: { local: goal.label } }),
        }
      }
      default:
        return form.get('do') === 'remove'
          ? { changes: [{ change: 'remove', theme: id }], said: voice.plain('reading-step-gone', { theme: local }) }
          : { missing: voice.plain('reading-put-what') }
    }
  }
  return done(visit, matter, wanted())
}

/** Takes the visitor's own last act back, and says what it was. */
export async function undoDeed(visit: Visit, matter: Matter): Promise<Done> {
  const { cityside, visitor, voice } = visit
  const { id } = matter.consultation
  const last = await cityside.store.lastThemesStep(id, visitor.actor)
  const words = last
    ? stepWords(last, await cityside.store.themesSet(id))
        .map(voice.said)
        .join(' ')
    : ''
  return done(visit, matter, {
    changes: [{ change: 'undo' }],
    said: voice.plain('reading-done-undone', { what: words }),
  })
}

async function done(visit: Visit, matter: Matter, wanted: Wanted): Promise<Done> {
  const to = themesAddress(matter, soughtIn(new URLSearchParams(visit.form.get('at') ?? '')))
  if ('missing' in wanted) return { to, done: wanted.missing }
  const result = await act(visit, {
    act: 'themes.changed',
    consultation: matter.consultation.id,
    changes: wanted.changes,
  })
  return { to, done: result.ok ? wanted.said : visit.voice.said(result.why) }
}

/** The numbers of statements that a form names, each once, in order. */
export function numbersIn(written: readonly string[]): readonly number[] {
  return [...new Set(written.filter((each) => /^\d{1,9}$/.test(each)).map(Number))].sort((one, other) => one - other)
}

function tapIn(tap: string): { readonly number: number; readonly theme: string } {
  const at = tap.indexOf(':')
  return { number: Number(tap.slice(0, at)), theme: tap.slice(at + 1) }
}
