import type { Actor, OpenForm } from '../subject.ts'
import { list } from './block-rules.ts'
import type { Deliver } from './delivery.ts'
import type { FakeSlack } from './fake.ts'
import { gestureOf, Thumbs } from './gestures.ts'
import {
  blockActions,
  envelope,
  freshTrigger,
  homeOpened,
  idOf,
  keptView,
  slashCommand,
  type Tapped,
  team,
  viewSubmission,
  type Wire,
} from './payloads.ts'
import { buttonsIn, labelOf, seen } from './seen.ts'
import { typed } from './typed.ts'
import type { KeptMessage } from './workspace.ts'

/** A person in the workspace, with a thumb for everything Slack lets them do. */
export interface SlackActor extends Actor {
  readonly user: string
  opensHome(tab?: string): Promise<void>
  /** What the Home tab shows. */
  readonly home: Wire | undefined
}

export function actorOf(fake: FakeSlack, deliver: Deliver, name: string): SlackActor {
  const { workspace } = fake
  const user = idOf('U', name)
  const dm = workspace.dmOf(user)
  const event = (wire: Wire) => deliver(envelope(wire, workspace.now()))
  const trigger = () => workspace.trigger(user, freshTrigger())
  const done = async (delivered: ReturnType<Deliver>) => {
    const { status } = await delivered
    if (status !== undefined && status >= 300) throw new Error(`The adapter answered ${status}.`)
  }

  const thumbs = new Thumbs({ fake, user, dm, event: (wire) => done(event(wire)) })
  const tap = (button: Wire, from: Pick<Tapped, 'message' | 'view'>) =>
    done(deliver(blockActions({ user, trigger: trigger(), actionTs: workspace.stamp(), button, ...from })))

  // What only this person sees in a channel is told to them in private.
  const reads = (channel: string) => (message: KeptMessage) =>
    message.onlyFor === undefined ? message.channel === channel : channel === dm && message.onlyFor === user

  return {
    user,
    contact: `slack:${team}/${user}`,
    starts: (ref) => done(deliver(slashCommand(user, dm, ref === undefined ? '' : `start ${ref}`, trigger()))),
    types: (text) => thumbs.says(typed(text)),
    does: (gesture) => gestureOf(thumbs, gesture),
    taps: async (label, where) => {
      const channel = where === undefined ? dm : workspace.channelOf(where)
      for (const message of workspace.messages.filter(reads(where === undefined ? dm : channel)).reverse()) {
        const button = buttonsIn(message.blocks).find((one) => labelOf(one) === label)
        if (button !== undefined) return tap(button, { message })
      }
      const view = where === undefined ? workspace.homes.get(user) : undefined
      const button = buttonsIn(view?.blocks).find((one) => labelOf(one) === label)
      if (button === undefined || view === undefined) throw new Error(`${name} sees no button "${label}".`)
      return tap(button, { view })
    },
    submits: async (fields) => {
      const open = workspace.modals.get(user)
      if (open === undefined) throw new Error(`${name} has no form open.`)
      const state = Object.fromEntries(
        inputsOf(open.view).map((input) => {
          const given = fields[labelOfInput(input)]
          return [String(input.block_id), { value: stateOf(input.element as Wire, given) }]
        }),
      )
      workspace.modals.delete(user)
      await done(deliver(viewSubmission(user, keptView(open.view, open.id, state), trigger())))
    },
    blocks: async () => {
      workspace.disabled.add(user)
    },
    get sees() {
      return seen(workspace.messages.filter(reads(dm)))
    },
    get form() {
      const open = workspace.modals.get(user)
      return open === undefined ? undefined : formOf(open.view)
    },
    opensHome: (tab) => done(event(homeOpened(user, dm, workspace.stamp(), tab))),
    get home() {
      return workspace.homes.get(user)
    },
  }
}

function inputsOf(view: Wire): readonly Wire[] {
  return list(view.blocks).filter((block) => block.type === 'input')
}

function labelOfInput(input: Wire): string {
  return String((input.label as Wire).text)
}

function optionLabels(element: Wire): readonly string[] {
  return list(element.options).map((option) => String((option.text as Wire).text))
}

function formOf(view: Wire): OpenForm {
  return {
    title: String((view.title as Wire).text),
    fields: inputsOf(view).map((input) => {
      const options = optionLabels(input.element as Wire)
      return {
        id: String(input.block_id),
        label: labelOfInput(input),
        ...(options.length === 0 ? {} : { options }),
      }
    }),
  }
}

/** What Slack reports for one field: chosen options by their label, or the text. */
function stateOf(element: Wire, given: string | readonly string[] | undefined): Wire {
  const type = String(element.type)
  if (type === 'plain_text_input') return { type, value: typeof given === 'string' && given !== '' ? given : null }
  const wanted = given === undefined ? [] : typeof given === 'string' ? [given] : given
  const options = list(element.options).filter((option) => wanted.includes(String((option.text as Wire).text)))
  if (options.length !== wanted.length)
    throw new Error(`There is no such option among: ${optionLabels(element).join(', ')}`)
  return type === 'checkboxes' || type === 'multi_static_select'
    ? { type, selected_options: options }
    : { type, selected_option: options[0] ?? null }
}
