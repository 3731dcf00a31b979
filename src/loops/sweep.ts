import type { PhotoId } from '../domain/photo.ts'
import { dayMs, hourMs, type Instant, minuteMs, secondMs } from '../domain/time.ts'
import type { ClosedPhotos } from '../photos/closed.ts'
import { photoMark } from '../photos/name.ts'
import type { DeskAccess } from '../store/records/desk.ts'
import type { Photos } from '../store/records/photos.ts'
import { systemClock } from './clock.ts'
import { Loop, type LoopParts, type Rest } from './loop.ts'

/** What the loop works with. */
export interface SweepParts extends Omit<LoopParts, 'name'> {
  readonly store: Photos & Pick<DeskAccess, 'sweepDesk'>
  /** What ends links and sessions, also where the town's clock was moved. */
  readonly wall: { now(): Instant }
  readonly photos: ClosedPhotos
}

/** So soon after "forget me" its pictures are gone. */
const idleMs = 2 * secondMs
const removedAtOnceMax = 100
/** Each is read and rewritten, and what was forgotten meanwhile goes first. */
const closedAtOnceMax = 10
/** A picture that no event tells of within this time was sent by a person who stopped or is forgotten, or its process died. */
const arrivingKeptMs = 10 * minuteMs
/** What no row names is looked for this often, and removed once it is as old. */
const orphansEveryMs = dayMs
const orphansAtOnce = 500
/** Links and sessions that can be used no longer are let go this often. */
const deskEveryMs = hourMs

/**
 * Removes the bytes of pictures that are in no answer any more, and then their rows: a crash in between leaves the row, and it is
 * done again. It closes what an earlier version left as it was. Once a day it also removes pictures of this city's that no row names, as after an older database was restored; and
 * once an hour the links and sessions of the desk that have ended.
 */
export class Sweep {
  readonly #parts: SweepParts
  readonly #loop: Loop
  #orphansSoughtAt: Instant | undefined
  #deskSweptAt: Instant | undefined

  constructor(parts: SweepParts) {
    this.#parts = parts
    this.#loop = new Loop({ ...parts, name: 'sweep' }, () => this.#turn())
  }

  start(): void {
    this.#loop.start()
  }

  stop(): Promise<void> {
    return this.#loop.stop()
  }

  async #turn(): Promise<Rest> {
    const { store, photos, clock } = this.#parts
    const now = clock.now()
    const ids = await store.photosToRemove(now - arrivingKeptMs, removedAtOnceMax)
    for (const id of ids) await photos.remove(id)
    if (ids.length > 0) await store.photosRemoved(ids)
    if (ids.length === removedAtOnceMax) return 'again'
    const clear = await store.photosInClear(closedAtOnceMax, now)
    for (const { id, key } of clear) await photos.close(id, key)
    if (clear.length > 0) await store.photosClosed(clear.map(({ id }) => id))
    if (clear.length === closedAtOnceMax) return 'again'
    const wall = this.#parts.wall.now()
    if (this.#deskSweptAt === undefined || wall - this.#deskSweptAt >= deskEveryMs) {
      this.#deskSweptAt = wall
      await store.sweepDesk(wall)
    }
    // Files are as old as this machine says, whatever the town's clock.
    const today = systemClock.now()
    if (this.#orphansSoughtAt === undefined || today - this.#orphansSoughtAt >= orphansEveryMs) {
      this.#orphansSoughtAt = today
      await this.#removeOrphans(today - orphansEveryMs)
    }
    return { until: now + idleMs }
  }

  async #removeOrphans(olderThan: Instant): Promise<void> {
    const { store, photos, log } = this.#parts
    const mark = photoMark(await store.photoSecret())
    let batch: PhotoId[] = []
    let removed = 0
    const look = async () => {
      const unknown = batch.length === 0 ? [] : await store.photosUnknown(batch)
      for (const id of unknown) await photos.remove(id)
      removed += unknown.length
      batch = []
    }
    for await (const { id, at } of photos.list()) {
      if (at < olderThan && id.startsWith(mark)) batch.push(id)
      if (batch.length >= orphansAtOnce) await look()
    }
    await look()
    if (removed > 0) log.info('Pictures that no answer names were removed.', { photos: removed })
  }
}
