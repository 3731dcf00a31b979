import { type Acting, isTheirs, type Thread, writesAsGuide } from '../../../engine/guides/theirs.ts'
import type { Visit } from '../visit.ts'

/** Who the visitor is to a thread: what they do for the city, and the guide they are. */
export async function actingIn({ cityside, visitor }: Pick<Visit, 'cityside' | 'visitor'>): Promise<Acting> {
  const { contact, duties } = visitor
  return { duties, guide: contact === undefined ? undefined : await cityside.store.guideBehind(contact) }
}

/** The thread, where the visitor may read and answer it; undefined where it is not there for them. */
export async function ifTheirs<T extends Thread>(visit: Visit, thread: T | undefined): Promise<T | undefined> {
  return thread && isTheirs(await actingIn(visit), thread, visit.cityside.now()) ? thread : undefined
}

/** What an act says of its writer, where that is the guide who follows the thread: the citizen reads the name. */
export async function signed(visit: Visit, thread: Pick<Thread, 'guides'>): Promise<{ readonly guide?: string }> {
  const acting = await actingIn(visit)
  const { guide } = acting
  return guide !== undefined && writesAsGuide(acting, thread, visit.cityside.now()) ? { guide } : {}
}
