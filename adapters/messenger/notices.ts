import { fieldsOf, listOf, textOf } from './fields.ts'

/** Something Meta tells the operator, not the bot. */
export interface Notice {
  readonly level: 'info' | 'warn'
  readonly message: string
}

/** What a webhook body says about templates and about breaches of policy, as sentences for the log. Pure. */
export function noticesOf(payload: unknown): readonly Notice[] {
  const entries = listOf(fieldsOf(payload).entry).map(fieldsOf)
  const changes = entries.flatMap((entry) => listOf(entry.changes).map(fieldsOf))
  const items = entries.flatMap((entry) => listOf(entry.messaging).map(fieldsOf))
  return [
    ...changes.filter((change) => change.field === 'message_template_status_update').map(templateNotice),
    ...items.filter((item) => item.policy_enforcement !== undefined).map(policyNotice),
  ]
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
