import { afterEach, beforeEach, describe } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { answersKept } from './cases-answers.ts'
import { attachmentsKept } from './cases-attachments.ts'
import { audienceCounted } from './cases-audiences.ts'
import { backlogTold } from './cases-backlog.ts'
import { ballotsKept } from './cases-ballots.ts'
import { chatsJoined } from './cases-chats.ts'
import { chatsOnTheirWay } from './cases-chats-messages.ts'
import { cityKept } from './cases-city.ts'
import { promisesKept } from './cases-commitments.ts'
import { communitiesKept } from './cases-communities.ts'
import { deciderKept } from './cases-decider.ts'
import { deskKept } from './cases-desk.ts'
import { deskDraftsKept } from './cases-desk-drafts.ts'
import { deskTextsKept } from './cases-desk-texts.ts'
import { digestsKept } from './cases-digests.ts'
import { drawsKept } from './cases-draws.ts'
import { dutiesKept } from './cases-duties.ts'
import { namesOfBefore } from './cases-earlier-names.ts'
import { earlyKept } from './cases-early.ts'
import { followingKept } from './cases-following.ts'
import { forgetting } from './cases-forget.ts'
import { guidesKept } from './cases-guides.ts'
import { ideasKept } from './cases-ideas.ts'
import { inboxKept } from './cases-inbox.ts'
import { inquiriesKept } from './cases-inquiries.ts'
import { interestFound } from './cases-interests.ts'
import { latenessTold } from './cases-lateness.ts'
import { leasesKept } from './cases-leases.ts'
import { lettersKept } from './cases-letters.ts'
import { memoryKept } from './cases-memories.ts'
import { modelKept } from './cases-model.ts'
import { newsKept } from './cases-news.ts'
import { helpKept } from './cases-offers.ts'
import { opinionsFound } from './cases-opinions.ts'
import { outagesKept } from './cases-outages.ts'
import { outboxKept } from './cases-outbox.ts'
import { ownDataKept } from './cases-own-data.ts'
import { peopleKept } from './cases-persons.ts'
import { planning } from './cases-plan.ts'
import { quotesKept } from './cases-quotes.ts'
import { releasesKept } from './cases-releases.ts'
import { retained } from './cases-retention.ts'
import { roomKept } from './cases-room.ts'
import { settling } from './cases-settle.ts'
import { talliesKept } from './cases-tallies.ts'
import { together } from './cases-together.ts'
import { travelling } from './cases-travels.ts'
import { unaskedKept } from './cases-unasked.ts'
import { voteDaysKept } from './cases-vote-days.ts'
import { webhooksKept } from './cases-webhooks.ts'
import { weighingsKept } from './cases-weighings.ts'
import type { Rig } from './rig.ts'

/** What every case starts from: an empty store, and the database behind it. */
export interface Bench {
  readonly store: Store
  readonly rig: Rig
}

/** The same claims for every database. */
export function storeSuite(name: string, make: () => Promise<Rig>): void {
  describe(name, () => {
    let bench: Bench | undefined
    beforeEach(async () => {
      const rig = await make()
      bench = { rig, store: await rig.open() }
    })
    afterEach(() => bench?.rig.close())
    const here = (): Bench => {
      if (!bench) throw new Error('The store is opened before each test.')
      return bench
    }
    describe('inbox', () => inboxKept(here))
    describe('groups of people who vote alike', () => opinionsFound(here))
    describe('people', () => peopleKept(here))
    describe('chats of one person', () => chatsJoined(here))
    describe('messages to a person with several chats', () => chatsOnTheirWay(here))
    describe('drafts of the desk', () => deskDraftsKept(here))
    describe('answers', () => answersKept(here))
    describe('tallies', () => talliesKept(here))
    describe('outbox', () => outboxKept(here))
    describe('what follows a message in hand', () => followingKept(here))
    describe('outages', () => outagesKept(here))
    describe('settling', () => settling(here))
    describe('planning', () => planning(here))
    describe('room', () => roomKept(here))
    describe('news', () => newsKept(here))
    describe('texts of the desk', () => deskTextsKept(here))
    describe('audience', () => audienceCounted(here))
    describe('interest', () => interestFound(here))
    describe('forgetting', () => forgetting(here))
    describe('quotes', () => quotesKept(here))
    describe('retention', () => retained(here))
    describe('together', () => together(here))
    describe('communities', () => communitiesKept(here))
    describe('names of messages that an earlier version closed', () => namesOfBefore(here))
    describe('digests', () => digestsKept(here))
    describe('the city', () => cityKept(here))
    describe('duties', () => dutiesKept(here))
    describe('the desk', () => deskKept(here))
    describe('an idea', () => ideasKept(here))
    describe('guides', () => guidesKept(here))
    describe('a question back', () => inquiriesKept(here))
    describe('letters to hosts', () => lettersKept(here))
    describe('what is written unasked', () => unaskedKept(here))
    describe('an offer to help', () => helpKept(here))
    describe('questions to a politician', () => deciderKept(here))
    describe('what others are shown of what was written', () => travelling(here))
    describe('an early round', () => earlyKept(here))
    describe('promises', () => promisesKept(here))
    describe('lateness', () => latenessTold(here))
    describe('memory', () => memoryKept(here))
    describe('the backlog', () => backlogTold(here))
    describe('what was told', () => releasesKept(here))
    describe('what other systems are told', () => webhooksKept(here))
    describe('what a model was asked', () => modelKept(here))
    describe('what was told with weights', () => weighingsKept(here))
    describe('what a vote came to', () => ballotsKept(here))
    describe('the day of an idea in a vote', () => voteDaysKept(here))
    describe('draws', () => drawsKept(here))
    describe('leases', () => leasesKept(here))
    describe('one’s own data', () => ownDataKept(here))
    describe('attachments', () => attachmentsKept(here))
  })
}
