import type { Base } from '../databases/base.ts'
import { type Alarms, alarmsOf } from './alarms.ts'
import { type Answers, answersOf } from './answers.ts'
import { type ArrivalCounts, arrivalsOf } from './arrivals.ts'
import { type Audiences, audiencesOf } from './audiences.ts'
import { type Audit, auditOf } from './audit.ts'
import { type Ballots, ballotsOf } from './ballots.ts'
import { type SecondHands, secondHandsOf } from './behalf.ts'
import { type Commitments, commitmentsOf } from './commitments.ts'
import { type Communities, communitiesOf } from './communities.ts'
import { type Consultations, consultationsOf } from './consultations.ts'
import { type Contacts, contactsOf } from './contacts.ts'
import { type DataLinks, dataLinksOf } from './data-links.ts'
import { type DeciderQuestionsList, deciderQuestionsOf } from './decider.ts'
import { type DeskAccess, deskOf } from './desk.ts'
import { type DeskDrafts, deskDraftsOf } from './desk-drafts.ts'
import { type DeskTexts, deskTextsOf } from './desk-texts.ts'
import { type Digests, digestsOf } from './digests.ts'
import { type Draws, drawsOf } from './draws.ts'
import { type Duties, dutiesOf } from './duties.ts'
import { type GroupsAnswers, groupAnswersOf } from './group-answers.ts'
import { type Guides, guidesOf } from './guides.ts'
import { type Ideas, ideasOf } from './ideas.ts'
import { type Inquiries, inquiriesOf } from './inquiries.ts'
import { type LettersToHosts, lettersOf } from './letters.ts'
import { type Milestones, milestonesOf } from './milestones.ts'
import { type ModelLog, modelOf } from './model.ts'
import { newsOf, type SentNewsList } from './news.ts'
import { type Offers, offersOf } from './offers.ts'
import { type Opinions, opinionsOf } from './opinions.ts'
import { type Outcomes, outcomesOf } from './outcomes.ts'
import { type Photos, photosOf } from './photos.ts'
import { type Proposals, proposalsOf } from './proposed-themes.ts'
import { type Quotes, quotesOf } from './quotes.ts'
import { type RetentionList, retentionListOf } from './retention.ts'
import { type SpokenIn, spokenOf } from './spoken.ts'
import { type Statements, statementsOf } from './statements.ts'
import { type Tallies, talliesOf } from './tallies.ts'
import { type Themes, themesOf } from './themes.ts'
import { type Travels, travelsOf } from './travels.ts'
import { type Turnouts, turnoutsOf } from './turnouts.ts'
import { type WebhookLog, webhooksOf } from './webhooks.ts'
import { type Weighings, weighingsOf } from './weighings.ts'
import { type Wordings, wordingsOf } from './wordings.ts'

/** What commands, digests and pages ask, noun by noun. */
export interface Records
  extends Consultations,
    Ballots,
    DeskDrafts,
    SentNewsList,
    Tallies,
    Turnouts,
    Answers,
    GroupsAnswers,
    Statements,
    SpokenIn,
    Quotes,
    Opinions,
    Themes,
    Proposals,
    Outcomes,
    Milestones,
    Commitments,
    DeciderQuestionsList,
    Alarms,
    ArrivalCounts,
    Audiences,
    Draws,
    Contacts,
    Communities,
    DeskTexts,
    Digests,
    Guides,
    Ideas,
    Inquiries,
    LettersToHosts,
    Offers,
    SecondHands,
    Photos,
    Travels,
    Duties,
    DeskAccess,
    DataLinks,
    Audit,
    RetentionList,
    WebhookLog,
    ModelLog,
    Weighings,
    Wordings {}

/** The records of this store. */
export function recordsOf(base: Base): Records {
  return {
    ...consultationsOf(base),
    ...deskDraftsOf(base),
    ...talliesOf(base),
    ...turnoutsOf(base),
    ...answersOf(base),
    ...groupAnswersOf(base),
    ...statementsOf(base),
    ...spokenOf(base),
    ...quotesOf(base),
    ...opinionsOf(base),
    ...themesOf(base),
    ...proposalsOf(base),
    ...outcomesOf(base),
    ...milestonesOf(base),
    ...commitmentsOf(base),
    ...deciderQuestionsOf(base),
    ...newsOf(base),
    ...alarmsOf(base),
    ...arrivalsOf(base),
    ...audiencesOf(base),
    ...drawsOf(base),
    ...contactsOf(base),
    ...communitiesOf(base),
    ...deskTextsOf(base),
    ...digestsOf(base),
    ...guidesOf(base),
    ...ideasOf(base),
    ...inquiriesOf(base),
    ...lettersOf(base),
    ...offersOf(base),
    ...secondHandsOf(base),
    ...photosOf(base),
    ...travelsOf(base),
    ...dutiesOf(base),
    ...deskOf(base),
    ...dataLinksOf(base),
    ...auditOf(base),
    ...retentionListOf(base),
    ...webhooksOf(base),
    ...modelOf(base),
    ...weighingsOf(base),
    ...ballotsOf(base),
    ...wordingsOf(base),
  }
}
