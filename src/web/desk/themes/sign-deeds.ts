import { proposedByWords } from '../../../cityside/themes/propose.ts'
import { stances, type ThemeChange, themeCharactersMax } from '../../../domain/themes.ts'
import { act } from '../deeds.ts'
import type { Answer } from '../door.ts'
import { addressOf, type Matter } from '../said/matter.ts'
import type { Visit } from '../visit.ts'
import { numbersIn, undoDeed } from './deeds.ts'

/** Looks for themes in what has none yet, by its words, or has the model asked that is set; they wait for a person then. */
export async function suggestDeed(visit: Visit, matter: Matter): Promise<Answer> {
  const { cityside, form, voice } = visit
  const to = addressOf(matter, 'themes/sign')
  if (form.get('by') === 'model' && cityside.model) {
    const { language } = voice
    const asked = await act(visit, { act: 'themes.asked', consultation: matter.consultation.id, language })
    return asked.ok ? { to } : { to, done: voice.said(asked.why) }
  }
  const proposal = await proposedByWords(cityside, matter.consultation, voice.language)
  if (proposal.themes.length === 0) return { to, done: voice.plain('signing-found-none') }
  const { store } = cityside
  const before = await store.themesProposed(matter.consultation.id)
  const result = await act(visit, { act: 'themes.proposed', ...proposal })
  if (!result.ok) return { to, done: voice.said(result.why) }
  const after = new Set((await store.themesProposed(matter.consultation.id))?.themes.map(({ id }) => id))
  const stayed = before?.themes.filter(({ id }) => after.has(id)).length ?? 0
  const count = after.size - stayed
  return { to, done: voice.plain(stayed > 0 ? 'signing-found-more' : 'signing-found', { count }) }
}

/** Signs a theme off, says that it is none, or takes the visitor's last step back; then shows the next. */
export async function signDeed(visit: Visit, matter: Matter): Promise<Answer> {
  const { form, voice } = visit
  const to = addressOf(matter, 'themes/sign')
  const wish = form.get('do')
  if (wish === 'undo') return { ...(await undoDeed(visit, matter)), to }
  const theme = form.get('theme') ?? ''
  const label = (form.get('label') ?? '').trim()
  const back = `${to}?${new URLSearchParams({ theme })}`
  if (wish === 'pass')
    return done(visit, matter, [{ change: 'pass', theme }], voice.plain('signing-passed', { theme: label }))
  if (label === '' || label.length > themeCharactersMax)
    return { to: back, done: voice.plain('reading-put-where', { max: themeCharactersMax }) }
  const goal = (form.get('to') ?? '').trim().slice(0, themeCharactersMax)
  const out = numbersIn(form.getAll('out'))
  const stance = stances.find((each) => each === form.get('stance'))
  const others = form.getAll('with')
  const { language } = voice
  const changes: readonly ThemeChange[] = [
    {
      ...{ change: 'sign', theme, seen: form.get('seen') ?? '', label, language, out },
      read: numbersIn(form.getAll('read')).filter((number) => !out.includes(number)),
      ...(stance && { stance }),
      ...(others.length > 0 && { with: others }),
    },
    ...(goal !== '' && out.length > 0 ? [{ change: 'assign', theme: goal, language, statements: out } as const] : []),
  ]
  return done(visit, matter, changes, voice.plain('signing-done', { theme: label }))
}

async function done(
  visit: Visit,
  matter: Matter,
  changes: readonly ThemeChange[],
  said: string,
): Promise<Extract<Answer, { to: string }>> {
  const result = await act(visit, { act: 'themes.changed', consultation: matter.consultation.id, changes })
  return { to: addressOf(matter, 'themes/sign'), done: result.ok ? said : visit.voice.said(result.why) }
}
