import { gathered, proposalIdOf } from '../../../../domain/ballots/gathering.ts'
import type { DraftTree } from '../../../../domain/desk-draft.ts'
import type { Idea } from '../../../../domain/idea.ts'
import type { Language } from '../../../../domain/language.ts'
import { proposalsMax } from '../../../../domain/questions/ballot-faults.ts'
import { type ReadingReason, readingReasons } from '../../../../domain/reactions/reading.ts'
import { isMapping } from '../../../../files/draft.ts'
import { numberIn } from '../form/read.ts'
import { put, questionsIn, wordsAt } from '../form/tree.ts'

/** The vote of a draft as far as it is written. Amounts that are no numbers stay as they were written, so that it can be said what is wrong. */
export interface Gathering {
  readonly proposals: readonly Gathered[]
  readonly leftOut: readonly { readonly idea: number; readonly reason: ReadingReason }[]
  readonly budget?: number | string
  readonly money?: string
  readonly choose?: number | string
}

/** One proposal: what it is called, what it costs, and the ideas that it is made of. */
export interface Gathered {
  readonly id: string
  readonly text: Readonly<Record<Language, string>>
  readonly cost?: number | string
  readonly ideas: readonly number[]
}

/** The tree of a new draft: these ideas as proposals, those that may say the same together, to be named by a person. */
export function voteTree(ideas: readonly Idea[], language: Language): DraftTree {
  const proposals = gathered(ideas, language)
    .slice(0, proposalsMax)
    .map((members): Gathered => {
      const numbers = members.map(({ number }) => number)
      return { id: proposalIdOf(numbers[0] ?? 0), text: {}, ideas: numbers }
    })
  return gatheringPut({ questions: [{ kind: 'ballot' }] }, 0, { proposals, leftOut: [] })
}

/** The place of the question that is a vote; undefined where a draft has none. */
export function voteAt(tree: DraftTree): number | undefined {
  const index = questionsIn(tree).findIndex(({ kind }) => kind === 'ballot')
  return index < 0 ? undefined : index
}

/** The vote at this place. */
export function gatheringIn(tree: DraftTree, index: number, languages: readonly Language[]): Gathering {
  const question = questionsIn(tree)[index] ?? {}
  const [budget, choose] = [amountIn(question.budget), amountIn(question.choose)]
  const { money } = question
  const proposals = listIn(question.proposals).map((each, at): Gathered => {
    const cost = amountIn(each.cost)
    return {
      id: typeof each.id === 'string' ? each.id : `p${at + 1}`,
      text: wordsAt(each, ['text'], languages),
      ...(cost !== undefined && { cost }),
      ideas: Array.isArray(each.ideas) ? each.ideas.map(Number).filter(Number.isSafeInteger) : [],
    }
  })
  const leftOut = listIn(question.leftOut).flatMap(({ idea, reason }) => {
    const why = readingReasons.find((each) => each === reason)
    return why && Number.isSafeInteger(idea) ? [{ idea: Number(idea), reason: why }] : []
  })
  return {
    ...{ proposals, leftOut },
    ...(budget !== undefined && { budget }),
    ...(typeof money === 'string' && { money }),
    ...(choose !== undefined && { choose }),
  }
}

/** The same draft with this vote at that place. */
export function gatheringPut(tree: DraftTree, index: number, gathering: Gathering): DraftTree {
  const { proposals, leftOut, budget, money, choose } = gathering
  const lines = {
    proposals: proposals.map(({ text, ...each }) => ({ ...each, ...(Object.keys(text).length > 0 && { text }) })),
    leftOut: leftOut.length > 0 ? leftOut : undefined,
    ...{ budget, money, choose },
  }
  return Object.entries(lines).reduce((each, [name, value]) => put(each, ['questions', index, name], value), tree)
}

/** What stands for an idea's place in the field of its own. */
export const places = { own: 'own', wait: 'wait', to: 'to:', out: 'out:' } as const

/**
 * A vote as its page was filled in: names and costs, and for each idea whether it stands with others, by itself, or is left out and why.
 * A proposal that was made of ideas and has none left is gone.
 */
export function gatheringRead(before: Gathering, form: URLSearchParams, languages: readonly Language[]): Gathering {
  const named = before.proposals.map((each): Gathered => {
    const text = languages.reduce((words, language) => {
      const sent = form.get(`words-${each.id}-${language}`)
      if (sent === null) return words
      const { [language]: _, ...others } = words
      return sent.trim() === '' ? others : { ...others, [language]: sent.replaceAll('\r\n', '\n').trim() }
    }, each.text)
    const { cost: _, ...rest } = each
    const cost = sentAmount(form, `cost-${each.id}`, each.cost)
    return { ...rest, text, ...(cost !== undefined && { cost }) }
  })
  const sent = new Map(
    [...form].flatMap(([name, value]) => {
      const number = /^idea-(\d{1,9})$/.exec(name)?.[1]
      return number === undefined ? [] : [[Number(number), value] as const]
    }),
  )
  const known = new Set(named.map(({ id }) => id))
  const goesTo = (idea: number): string | undefined => {
    const value = sent.get(idea) ?? ''
    const id = value.slice(places.to.length)
    return value.startsWith(places.to) && known.has(id) ? id : undefined
  }
  const isValid = (idea: number) => {
    const value = sent.get(idea)
    return value === places.own || value === places.wait || goesTo(idea) !== undefined || reasonIn(value) !== undefined
  }
  const moved = [...sent.keys()].filter(isValid)
  const stays = (idea: number) => !moved.includes(idea)
  const kept = named.flatMap((each): readonly Gathered[] => {
    const ideas = [
      ...each.ideas.filter((idea) => stays(idea) || goesTo(idea) === each.id),
      ...moved.filter((idea) => goesTo(idea) === each.id && !each.ideas.includes(idea)),
    ]
    return each.ideas.length > 0 && ideas.length === 0 ? [] : [{ ...each, ideas }]
  })
  const alone: Gathered[] = []
  for (const idea of moved.filter((each) => sent.get(each) === places.own)) {
    const id = freeId(idea, [...known, ...alone.map((each) => each.id)])
    alone.push({ id, text: {}, ideas: [idea] })
  }
  const out = moved.flatMap((idea) => {
    const reason = reasonIn(sent.get(idea))
    return reason ? [{ idea, reason }] : []
  })
  const budget = sentAmount(form, 'budget', before.budget)
  const choose = sentAmount(form, 'choose', before.choose)
  const money = form.get('money') === null ? before.money : (form.get('money') ?? '').trim()
  return {
    proposals: [...kept, ...alone],
    leftOut: [...before.leftOut.filter(({ idea }) => stays(idea)), ...out],
    ...(budget !== undefined && { budget }),
    ...(money && { money }),
    ...(choose !== undefined && { choose }),
  }
}

function reasonIn(value: string | undefined): ReadingReason | undefined {
  return readingReasons.find((each) => value === `${places.out}${each}`)
}

function freeId(idea: number, taken: readonly string[]): string {
  const id = proposalIdOf(idea)
  let at = 2
  let free = id
  while (taken.includes(free)) {
    free = `${id}-${at}`
    at += 1
  }
  return free
}

function sentAmount(
  form: URLSearchParams,
  name: string,
  before: number | string | undefined,
): number | string | undefined {
  const sent = form.get(name)
  return sent === null ? before : numberIn(sent)
}

function amountIn(value: unknown): number | string | undefined {
  return typeof value === 'number' || (typeof value === 'string' && value !== '') ? value : undefined
}

function listIn(value: unknown): readonly DraftTree[] {
  return Array.isArray(value) ? value.map((each): DraftTree => (isMapping(each) ? each : {})) : []
}
