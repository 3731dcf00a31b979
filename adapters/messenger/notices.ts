import { fieldsOf, listOf, textOf } from './fields.ts'

/** Something Meta tells the operator, not the bot. */
export interface Notice {
  readonly level: 'info' | 'warn'
  readonly message: string
}

/** What a webhook body says about templates and about breaches of policy, as sentences for the log. Pure. */
export function noticesOf(payload: unknown): readonly Notice[] {
  const notices: Notice[] = []
  for (const entry of listOf(fieldsOf(payload).entry)) {
    const { changes, messaging } = fieldsOf(entry)
    for (const change of listOf(changes).map(fieldsOf)) {
      if (change.field === 'message_template_status_update') notices.push(templateNotice(change))
    }
    for (const item of listOf(messaging).map(fieldsOf)) {
      if (item.policy_enforcement !== undefined) notices.push(policyNotice(item))
    }
  }
  return notices
}

function templateNotice(change: Readonly<Record<string, unknown>>): Notice {
  const value = fieldsOf(change.value)
  const name = textOf(value.message_template_name) ?? 'unnamed'
  const language = textOf(value.message_template_language) ?? 'unknown language'
  const event = textOf(value.event) ?? 'changed'
  const reason = textOf(value.reason)
  const why = reason === undefined || reason === 'NONE' ? '' : `, because: ${reason}`
  return {
    level: event === 'APPROVED' ? 'info' : 'warn',
    message: `The utility template ${name} (${language}) is now ${event}${why}.`,
  }
}

function policyNotice(item: Readonly<Record<string, unknown>>): Notice {
  const enforcement = fieldsOf(item.policy_enforcement)
  const action = textOf(enforcement.action) ?? 'acted'
  return {
    level: 'warn',
    message: `Meta's policy enforcement on this Page: ${action}. Read the Page's Support Inbox on facebook.com.`,
  }
}
