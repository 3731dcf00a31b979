import { type Fields, objectsIn, textIn } from '../shared/read.ts'

/** What Meta tells the operator, not the bot. */
export interface Notice {
  readonly level: 'info' | 'warn'
  readonly message: string
}

/** What a webhook body says about templates and about breaches of policy, as sentences for the log. Pure. */
export function decodeNotice(payload: unknown): readonly Notice[] {
  return objectsIn(payload, 'entry').flatMap((entry) => [
    ...objectsIn(entry, 'changes')
      .filter((change) => change.field === 'message_template_status_update')
      .map(templateNotice),
    ...objectsIn(entry, 'messaging')
      .filter((item) => item.policy_enforcement !== undefined)
      .map(policyNotice),
  ])
}

function templateNotice(change: Fields): Notice {
  const name = textIn(change, 'value', 'message_template_name') ?? 'unnamed'
  const language = textIn(change, 'value', 'message_template_language') ?? 'unknown language'
  const event = textIn(change, 'value', 'event') ?? 'changed'
  const reason = textIn(change, 'value', 'reason')
  const why = reason === undefined || reason === 'NONE' ? '' : `, because: ${reason}`
  return {
    level: event === 'APPROVED' ? 'info' : 'warn',
    message: `The utility template ${name} (${language}) is now ${event}${why}.`,
  }
}

function policyNotice(item: Fields): Notice {
  const action = textIn(item, 'policy_enforcement', 'action') ?? 'acted'
  return {
    level: 'warn',
    message: `Meta's policy enforcement on this Page: ${action}. Read the Page's Support Inbox on facebook.com.`,
  }
}
