import type { Outbound, SetupTexts } from '../../src/adapter.ts'
import { tokenOf } from '../../src/domain/token.ts'
import { shortened } from '../shared/split.ts'
import type { Call } from './client.ts'
import { labelCharactersMax, templateParameterCharactersMax } from './limits.ts'
import type { Settings } from './settings.ts'

/** What the template's button says when tapped: the tap reopens the window, and what is owed is sent. */
export const newsToken = tokenOf({ do: 'command', name: 'news' })

/**
 * The approved sentence that tells a person there is news, or undefined where there is none in their language or
 * nothing to announce. Its one parameter is the title of what they answered: never a citizen's words, never two lines.
 */
export function encodeTemplate(outbound: Outbound, psid: string, settings: Settings): Call | undefined {
  const code = settings.template?.languages[outbound.language]
  const title = titleIn(outbound)
  if (settings.template === undefined || code === undefined || title === '') return undefined
  const template = {
    name: settings.template.name,
    language: { code },
    components: [
      { type: 'body', parameters: [{ type: 'text', text: title }] },
      { type: 'buttons', parameters: [{ type: 'POSTBACK', payload: newsToken }] },
    ],
  }
  return {
    path: `/${settings.pageId}/messages`,
    fields: {
      recipient: { id: psid },
      messaging_type: 'UTILITY',
      // No metadata: an announcement is not the message, and its echo must not settle the message's key.
      message: { template },
    },
  }
}

/** What setup submits to Meta for one language, or undefined where the texts have no such sentence. */
export function templateCreation(
  texts: SetupTexts,
  language: string,
  settings: Settings,
): Readonly<Record<string, unknown>> | undefined {
  const code = settings.template?.languages[language]
  const body = texts.news?.body[language]
  const sample = texts.news?.sample[language]
  const button = texts.news?.button[language]
  if (!settings.template || code === undefined || !body || !sample || !button) return undefined
  return {
    name: settings.template.name,
    language: code,
    category: 'UTILITY',
    components: [
      { type: 'BODY', text: body, example: { body_text: [[sample]] } },
      {
        type: 'BUTTONS',
        buttons: [{ type: 'POSTBACK', text: shortened(button, labelCharactersMax), payload: newsToken }],
      },
    ],
  }
}

function titleIn({ newsAbout = '' }: Outbound): string {
  const line = newsAbout.replace(/\s+/g, ' ').trim()
  return shortened(line, templateParameterCharactersMax)
}
