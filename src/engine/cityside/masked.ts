import type { Idea } from '../../domain/idea.ts'
import type { Inquiry, InquiryLine } from '../../domain/inquiry.ts'
import { type Message, say } from '../../domain/message.ts'
import { withoutPersonalData } from '../../domain/personal-data.ts'
import { wordsAs } from '../../domain/questions/open.ts'
import type { Facts } from '../state.ts'

/**
 * A message to staff about what a citizen wrote, without what leads to who wrote it: a chat lies with a platform, and on phones. Where
 * something of it was left out, that is said, with the way to the desk, where who answers reads it as it was written.
 */
export function maskedForStaff(facts: Facts, tell: (facts: Facts) => Message | undefined): Message | undefined {
  const message = tell(maskedFacts(facts))
  if (!message || JSON.stringify(message) === JSON.stringify(tell(facts))) return message
  return { ...message, blocks: [...message.blocks, say('masked-in-chat')] }
}

function maskedFacts(facts: Facts): Facts {
  const { idea, ideas, inquiry, inquirable, said, offers } = facts
  return {
    ...facts,
    ...(idea && { idea: maskedIdea(idea) }),
    ...(ideas && { ideas: ideas.map(maskedIdea) }),
    ...(inquiry && { inquiry: maskedInquiry(inquiry) }),
    ...(inquirable && {
      inquirable: { ...inquirable, ...(inquirable.inquiry && { inquiry: maskedInquiry(inquirable.inquiry) }) },
    }),
    ...(said && {
      said: said.map((one) => ({
        ...one,
        answers: one.answers.map((each) => ({ ...each, value: wordsAs(each.value, masked) })),
        statements: one.statements.map((each) => ({ ...each, text: masked(each.text) })),
      })),
    }),
    ...(offers && {
      offers: offers.map((each) => ({ ...each, ...(each.words !== undefined && { words: masked(each.words) }) })),
    }),
  }
}

function maskedIdea(idea: Idea): Idea {
  return { ...idea, text: masked(idea.text) }
}

function maskedInquiry(inquiry: Inquiry): Inquiry {
  return { ...inquiry, lines: inquiry.lines.map(maskedLine) }
}

/** What the city wrote stays as it is. */
function maskedLine(line: InquiryLine): InquiryLine {
  return line.kind === 'asked' || line.kind === 'replied' ? line : { ...line, words: masked(line.words) }
}

function masked(words: string): string {
  return withoutPersonalData(words)
}
