import type { FlowName } from '../../../domain/draft.ts'
import type { Block } from '../../../domain/message.ts'
import { amendFlow } from './amend.ts'
import { deciderFlow } from './decider/flow.ts'
import type { Flow } from './flow.ts'
import { awayFlow } from './guides/away.ts'
import { giveFlow } from './guides/give.ts'
import { answerIdeaFlow } from './idea/answer.ts'
import { laterIdeaFlow } from './idea/later.ts'
import { passIdeaFlow } from './idea/pass.ts'
import { inquiryFlow } from './inquiry.ts'
import { launchFlow } from './launch/flow.ts'
import { milestoneFlow } from './milestone.ts'
import { newsFlow } from './news.ts'
import { noteFlow } from './note/flow.ts'
import { outcomeFlow } from './outcome/flow.ts'
import { themesFlow } from './themes/flow.ts'

/** Every flow by the name that stands in stored drafts and in buttons. */
const flows: { readonly [On in FlowName]: Flow<On> } = {
  launch: launchFlow,
  note: noteFlow,
  themes: themesFlow,
  outcome: outcomeFlow,
  milestone: milestoneFlow,
  news: newsFlow,
  amend: amendFlow,
  reply: answerIdeaFlow,
  pass: passIdeaFlow,
  later: laterIdeaFlow,
  inquiry: inquiryFlow,
  decider: deciderFlow,
  guide: giveFlow,
  away: awayFlow,
}

/** The flow that a draft is written in. */
export function flowOf<On extends FlowName>(on: On): Flow<On> {
  return flows[on]
}

/** What is said when a draft of this flow is over without being sent or thrown away; undefined where that cannot be. */
export function doneIn(name: string): Block | undefined {
  return Object.values(flows).find(({ on }) => on === name)?.done
}
