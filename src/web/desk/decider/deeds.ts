import type { CityAct } from '../../../domain/inbox.ts'
import type { Localized } from '../../../domain/language.ts'
import { numberList } from '../../../domain/number-list.ts'
import { act } from '../deeds.ts'
import type { Answer } from '../door.ts'
import { addressOf, type Matter } from '../said/matter.ts'
import type { Visit } from '../visit.ts'
import { type DeciderRoom, deciderRoom, questionsOf } from './board.ts'
import { boardPage, type Fault } from './page.ts'
import { wordsCharactersMax } from './unread-html.ts'

/** What is to be done and how it is said afterwards; or what is missing. */
type Wanted = { readonly act: CityAct; readonly said: string } | { readonly faults: readonly Fault[] }

/** Puts the ticked questions together, adds them to others, sets them aside; or changes one group of them. */
export async function gatherDeed(visit: Visit, matter: Matter): Promise<Answer> {
  const room = await deciderRoom(visit, matter)
  if (!room) return { missing: true }
  const wanted = wantedIn(visit, room)
  if ('faults' in wanted) return boardPage(visit, matter, wanted.faults)
  const result = await act(visit, wanted.act)
  if (!result.ok) return boardPage(visit, matter, [{ line: visit.voice.text(result.why) }])
  return { to: addressOf(matter, 'decider'), done: wanted.said }
}

/** Takes the visitor's own last change back. */
export async function undoDeed(visit: Visit, matter: Matter): Promise<Answer> {
  const { voice } = visit
  const result = await act(visit, { act: 'decider.undone', consultation: matter.consultation.id })
  return {
    to: addressOf(matter, 'decider'),
    done: result.ok ? voice.plain('deskdecider-undone') : voice.said(result.why),
  }
}

function wantedIn(visit: Visit, room: DeciderRoom): Wanted {
  const { form, voice } = visit
  const { ranked } = room
  const ticked = numbersIn(form.getAll('question'))
  const group = ranked.find(({ id }) => id === form.get('group'))
  switch (form.get('do')) {
    case 'into': {
      const into = ranked.find(({ id }) => id === form.get('into'))
      return into ? gather(visit, room, ticked, into.words) : none(visit)
    }
    case 'aside': {
      const why = wordsIn(visit, 'why')
      if (isBlank(why)) return missing(visit, 'deskdecider-why-missing', 'why')
      return gather(visit, room, ticked, why, why)
    }
    case 'reword': {
      if (!group) return none(visit)
      const words = wordsIn(visit, `group-${group.id}`)
      if (isBlank(words)) return missing(visit, 'deskdecider-words-missing', `g-${group.id}`)
      return gather(visit, room, numbersOf(room, group), words)
    }
    case 'merge': {
      const into = group && ranked.find(({ id }) => id === form.get(`merge-${group.id}`))
      if (!group || !into) return none(visit)
      const said = voice.plain('deskdecider-merged', { question: { local: into.words } })
      return { ...gather(visit, room, numbersOf(room, group), into.words), said }
    }
    default: {
      const words = wordsIn(visit, 'words')
      if (isBlank(words)) return missing(visit, 'deskdecider-words-missing', 'words')
      return gather(visit, room, ticked, words)
    }
  }
}

function gather(
  { voice }: Visit,
  { matter }: DeciderRoom,
  questions: readonly number[],
  words: Localized,
  aside?: Localized,
): Wanted {
  if (questions.length === 0) return { faults: [{ line: voice.say('refused-decider-no-numbers'), field: 'unread' }] }
  const numbers = numberList(questions)
  return {
    act: {
      act: 'decider.gathered',
      consultation: matter.consultation.id,
      questions,
      words,
      ...(aside && { aside }),
    },
    said: aside
      ? voice.plain('done-questions-aside', { numbers })
      : voice.plain('done-questions-gathered', { numbers, question: { local: words } }),
  }
}

function none({ voice }: Visit): Wanted {
  return { faults: [{ line: voice.say('deskdecider-gone') }] }
}

function missing({ voice }: Visit, key: string, field: string): Wanted {
  return { faults: [{ line: voice.say(key), field }] }
}

function numbersOf(room: DeciderRoom, group: DeciderRoom['ranked'][number]): readonly number[] {
  return questionsOf(room, group).map(({ number }) => number)
}

function numbersIn(written: readonly string[]): readonly number[] {
  return [...new Set(written.filter((each) => /^\d{1,9}$/.test(each)).map(Number))].sort((one, other) => one - other)
}

function wordsIn({ voice, form }: Visit, name: string): Localized {
  return Object.fromEntries(
    voice.city.languages.flatMap((language) => {
      const words = (form.get(`${name}.${language}`) ?? '').trim().slice(0, wordsCharactersMax)
      return words === '' ? [] : [[language, words]]
    }),
  )
}

function isBlank(words: Localized): boolean {
  return Object.keys(words).length === 0
}
