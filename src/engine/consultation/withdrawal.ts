import type { Message } from '../../domain/message.ts'
import { say } from '../../domain/message.ts'
import type { Facts } from '../state.ts'

/** Tells a citizen who answered, or asked the politician something, that the consultation was taken back, and why. */
export function withdrawal({ running, involvement, decider }: Facts): Message | undefined {
  if (running?.stage.at !== 'withdrawn') return undefined
  const { consultation, stage } = running
  const answered = involvement?.respondent !== undefined
  const asked = (decider?.own.length ?? 0) > 0
  if (!answered && !asked) return undefined
  const { name = '' } = consultation.deciderQuestions ?? {}
  return {
    blocks: [
      say('withdrawn', { title: { local: consultation.title } }),
      say('echo-why', { why: { local: stage.reason } }),
      ...(asked ? [say('withdrawn-asked', { name })] : []),
      ...(answered ? [say('withdrawn-end', { host: consultation.host.name })] : []),
    ],
    newsAbout: consultation.title,
  }
}
