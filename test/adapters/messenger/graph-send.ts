import { type Fields, fieldsOf, invalid, listOf, Refusal, type Shown, shownOf, textOf } from './graph-rules.ts'
import type { ReceivedCall } from './graph-server.ts'
import { type Accepted, dayMs, type GraphState, nextId, recipientOf } from './graph-state.ts'

const privateReplyMs = 7 * dayMs

/** POST /{page}/messages: the window, private replies, utility templates, and the limits on what is said. */
export function acceptMessage(state: GraphState, call: ReceivedCall): unknown {
  const recipient = fieldsOf(call.fields.recipient)
  const type = textOf(call.fields.messaging_type) ?? 'RESPONSE'
  if (call.fields.sender_action !== undefined) return { recipient_id: textOf(recipient.id) }
  if (type === 'MESSAGE_TAG' && call.fields.tag !== 'HUMAN_AGENT') {
    throw new Refusal(400, 100, '(#100) This message tag was removed', 1893061)
  }
  const message = fieldsOf(call.fields.message)
  const commentId = textOf(recipient.comment_id)
  if (commentId !== undefined) return privateReply(state, commentId, call, message)
  const psid = textOf(recipient.id) ?? invalid('recipient.id is missing')
  const person = state.people.get(psid)
  if (person === undefined) throw new Refusal(400, 100, '(#100) No matching user found', 2018001)
  if (person.gone) throw new Refusal(400, 551, '(#551) This person is not available right now', 1545041)
  if (person.refusing !== undefined) {
    const { code, subcode, message: why } = person.refusing
    throw new Refusal(400, code, `(#${code}) ${why}`, subcode)
  }
  if (person.heldBy !== undefined) {
    const why = 'Message failed to send because another app is controlling this thread now.'
    throw new Refusal(400, 10, `(#10) ${why}`, 2018300)
  }
  if (message.template !== undefined || type === 'UTILITY') return utility(state, psid, call, message, type)
  if (person.windowUntil <= state.now()) {
    throw new Refusal(400, 10, '(#10) This message is sent outside of allowed window', 2018278)
  }
  return accept(state, psid, call.fields, shownIn(state, call, message))
}

/** POST /{page}/message_attachments: by address or by file, remembered by id. */
export function acceptAttachment(state: GraphState, call: ReceivedCall): unknown {
  const attachment = fieldsOf(fieldsOf(call.fields.message).attachment)
  const hasUrl = textOf(fieldsOf(attachment.payload).url) !== undefined
  if (!hasUrl && call.files.filedata === undefined) invalid('neither url nor filedata')
  const id = nextId(state)
  state.attachments.add(id)
  return { attachment_id: id }
}

/** The echo that Meta pushes for a message a Page sent, with the metadata it was sent with. */
export function echoPayload(state: GraphState, accepted: Accepted): unknown {
  const message = fieldsOf(accepted.body.message)
  const metadata = textOf(message.metadata)
  return {
    object: 'page',
    entry: [
      {
        id: state.pageId,
        time: accepted.at,
        messaging: [
          {
            sender: { id: state.pageId },
            recipient: { id: accepted.psid },
            timestamp: accepted.at,
            message: {
              mid: accepted.mid,
              is_echo: true,
              app_id: Number(state.appId),
              ...(metadata === undefined ? {} : { metadata }),
              ...(accepted.shown.text === '' ? {} : { text: accepted.shown.text }),
            },
          },
        ],
      },
    ],
  }
}

function privateReply(state: GraphState, commentId: string, call: ReceivedCall, message: Fields): unknown {
  const comment = state.comments.get(commentId)
  if (comment === undefined) throw new Refusal(400, 100, '(#100) Invalid comment_id parameter', 2018292)
  if (comment.repliedPrivately) throw new Refusal(400, 10900, '(#10900) Activity already replied to')
  if (comment.createdAt + privateReplyMs <= state.now()) {
    throw new Refusal(400, 10903, '(#10903) This activity is too old to be replied to')
  }
  const shown = shownIn(state, call, message)
  comment.repliedPrivately = true
  // The thread exists now, but stays closed until the person answers.
  recipientOf(state, comment.authorPsid)
  return accept(state, comment.authorPsid, call.fields, shown)
}

function utility(state: GraphState, psid: string, call: ReceivedCall, message: Fields, type: string): unknown {
  if (type !== 'UTILITY') invalid('a template is sent with messaging_type UTILITY')
  if (!state.scopes.includes('pages_utility_messaging')) {
    throw new Refusal(403, 10, '(#10) Application does not have permission for this action')
  }
  const sent = fieldsOf(message.template)
  const name = textOf(sent.name) ?? ''
  const language = textOf(fieldsOf(sent.language).code) ?? ''
  const template = state.templates.find((known) => known.name === name && known.language === language)
  if (template === undefined || template.status !== 'APPROVED') {
    throw new Refusal(400, 100, '(#100) The template does not exist in this language or is not approved', 1893029)
  }
  if (message.text !== undefined) invalid('free text does not go with a template')
  const { texts, payloads } = parametersOf(sent)
  const body = template.components.find((component) => component.type === 'BODY')
  const pattern = textOf(body?.text) ?? ''
  const buttons = listOf(template.components.find((component) => component.type === 'BUTTONS')?.buttons).map(fieldsOf)
  if (texts.length !== new Set(pattern.match(/\{\{\d+\}\}/g) ?? []).size || payloads.length !== buttons.length) {
    throw new Refusal(400, 100, '(#100) The parameters do not match the template', 1893029)
  }
  const shown: Shown = {
    text: texts.reduce((text, value, at) => text.replaceAll(`{{${at + 1}}}`, value), pattern),
    image: false,
    quickReplies: [],
    buttons: payloads.map((payload, at) => ({ title: textOf(buttons[at]?.text) ?? '', payload })),
  }
  return accept(state, psid, call.fields, shown, { name, language })
}

function parametersOf(template: Fields): { readonly texts: readonly string[]; readonly payloads: readonly string[] } {
  const components = listOf(template.components).map(fieldsOf)
  const of = (type: string) =>
    components
      .filter((component) => component.type === type)
      .flatMap((component) => listOf(component.parameters).map(fieldsOf))
  for (const parameter of of('body')) if (/\n/.test(textOf(parameter.text) ?? '')) invalid('a parameter is one line')
  return {
    texts: of('body').map((parameter) => textOf(parameter.text) ?? invalid('a body parameter is text')),
    payloads: of('buttons').map(
      (parameter) => textOf(parameter.payload) ?? invalid('a button parameter has a payload'),
    ),
  }
}

function shownIn(state: GraphState, call: ReceivedCall, message: Fields): Shown {
  return shownOf(message, call.files.filedata !== undefined, (id) => state.attachments.has(id))
}

function accept(
  state: GraphState,
  psid: string,
  body: Fields,
  shown: Shown,
  template?: { readonly name: string; readonly language: string },
): unknown {
  const mid = `m_${nextId(state)}`
  state.accepted.push({ mid, psid, at: state.now(), body, shown, ...(template === undefined ? {} : { template }) })
  return { recipient_id: psid, message_id: mid }
}
