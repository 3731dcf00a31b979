import type { InboxEvent } from '../domain/inbox.ts'
import type { ClaimedItem } from '../domain/outbox.ts'
import { takesReactions } from '../domain/reactions/question.ts'
import type { Facts } from '../engine/facts.ts'
import type { State } from '../engine/state.ts'
import type { Loaded, MessageFacts, States, World } from '../store/load/states.ts'
import type { Audiences } from '../store/records/audiences.ts'
import type { Opinions } from '../store/records/opinions.ts'
import type { Tallies } from '../store/records/tallies.ts'
import { type Beside, BesideError } from './beside.ts'

/** What a town of fewer people holds is gone through in a moment, wherever that is done. */
const peopleFew = 1_000
const lookedEveryMs = 60_000

/** Whether a town is so large that works over all of it are done beside; looked at now and then. */
export function largeness(store: Pick<Audiences, 'peopleMet'>): () => Promise<boolean> {
  let looked: { readonly at: number; readonly large: Promise<boolean> } | undefined
  return async () => {
    if (looked === undefined || performance.now() - looked.at > lookedEveryMs) {
      const large = store.peopleMet().then((people) => people > peopleFew)
      looked = { at: performance.now(), large }
      large.catch(() => {
        looked = undefined
      })
    }
    return looked.large
  }
}

/** The same counts, made beside in a large town. */
export function countsBeside(
  beside: Beside,
  isLarge: () => Promise<boolean>,
  store: Pick<Audiences, 'audienceCounts'>,
): Pick<Audiences, 'audienceCounts'> {
  return {
    audienceCounts: async (consultation, cap, at) =>
      (await isLarge())
        ? orHere(
            () => beside.ask('audienceCounts', consultation, cap, at),
            () => store.audienceCounts(consultation, cap, at),
          )
        : store.audienceCounts(consultation, cap, at),
  }
}

/** Fewer people than this are gone through in a moment, and hardly ever fall into groups. */
const votersFew = 10

/** The same opinions; found beside in a town of any size, since that takes long for few people too. What stays as it is, is read here. */
export function opinionsBeside(beside: Beside, store: Opinions & Tallies): Pick<Opinions, 'opinionsOf'> {
  return {
    opinionsOf: async (running, find, at) => {
      const { id, questions } = running.consultation
      const kept = await store.opinionsKept(id)
      if (kept.length === questions.filter(takesReactions).length && kept.every(({ final }) => final)) return kept
      const here = () => store.opinionsOf(running, find, at)
      if ((await store.tally(id)).answered < votersFew) return here()
      return orHere(() => beside.ask('opinions', running, at), here)
    },
  }
}

/** The same facts; in a large town those of messages to the city's side, which tell of many people, come composed from beside. */
export function factsBeside(
  beside: Beside,
  isLarge: () => Promise<boolean>,
  read: MessageFacts['facts'],
): MessageFacts['facts'] {
  return async (items, city, moment) => {
    const wide = items.filter(tellsOfMany)
    if (wide.length === 0 || !(await isLarge())) return read(items, city, moment)
    const here = items.filter((item) => !tellsOfMany(item))
    const found = new Map<ClaimedItem, Facts>()
    const put = (some: readonly ClaimedItem[], facts: readonly Facts[]) => {
      for (const [at, item] of some.entries()) {
        const each = facts[at]
        if (each) found.set(item, each)
      }
    }
    if (here.length > 0) put(here, await read(here, city, moment))
    put(
      wide,
      await orHere(
        () => beside.ask('facts', wide, city, moment),
        () => read(wide, city, moment),
      ),
    )
    return items.flatMap((item) => found.get(item) ?? [])
  }
}

/** The same states; in a large town acts that are held against everything that was written are decided on beside. */
export function statesBeside(beside: Beside, isLarge: () => Promise<boolean>, load: States['load']): States['load'] {
  return async (claims, world) => {
    const wide = claims.filter(({ event }) => isHeldAgainstAll(event, world))
    if (wide.length === 0 || !(await isLarge())) return load(claims, world)
    const here = claims.filter((claim) => !wide.includes(claim))
    const loaded = new Map((await load(here, world)).map((each, at) => [here[at], each]))
    const nothing: State = { of: 'city', city: world.city, about: 'nothing' }
    const decided = await orHere<readonly Loaded[]>(
      async () => (await beside.ask('decide', wide)).map((each) => ({ state: nothing, ...each })),
      () => load(wide, world),
    )
    for (const [at, each] of decided.entries()) loaded.set(wide[at], each)
    return claims.flatMap((claim) => loaded.get(claim) ?? [])
  }
}

/** Whether it is one of those acts, or weighs or counts all answers, in a large town. */
export function slowBeside(
  isLarge: () => Promise<boolean>,
  needsOf: World['needsOf'],
): (event: InboxEvent) => boolean | Promise<boolean> {
  return (event) => isHeldAgainstAll(event, { needsOf }) && isLarge()
}

function isHeldAgainstAll(event: InboxEvent, { needsOf }: Pick<World, 'needsOf'>): boolean {
  if (event.kind === 'timer.due') return ['weighing', 'ballots'].includes(event.timer.timer)
  return event.kind === 'city.acted' && needsOf.city(event).about === 'themes'
}

function tellsOfMany({ notice }: ClaimedItem): boolean {
  // A link to the desk is made where the message is sent.
  return ['digest', 'alarm'].includes(notice.kind) || (notice.kind === 'cityside' && notice.about.show !== 'desk')
}

/** Slow is better than nothing. */
async function orHere<T>(beside: () => Promise<T>, here: () => Promise<T>): Promise<T> {
  try {
    return await beside()
  } catch (error) {
    if (error instanceof BesideError) return here()
    throw error
  }
}
