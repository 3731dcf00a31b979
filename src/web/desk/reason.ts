import type { WebRequest } from '../../adapter.ts'
import { escapeHtml as h } from '../../digests/escape.ts'
import type { Page } from './door.ts'
import { csrfField, csrfName, textField } from './fields.ts'
import type { Visit } from './visit.ts'

const reasonName = 'administrators-reason'
/** As long as a line of the record can be read. */
const reasonCharactersMax = 300
/** Shorter than a word or two says nothing. */
const reasonCharactersMin = 8

/**
 * What a reason is owed for: an act in what another department asks, words of which Ekko says that they lead to a person, or a look at what
 * is hidden in a citizen's words.
 */
export type OwedFor = 'others' | 'vouching' | 'opening'

/** The visitor did what needs a reason and has not said why: it is asked, and nothing was done. */
export class ReasonOwed extends Error {
  readonly owed: OwedFor

  constructor(owed: OwedFor) {
    super()
    this.owed = owed
  }
}

const asked: Readonly<Record<OwedFor, Readonly<Record<'title' | 'why' | 'label', string>>>> = {
  others: { title: 'reason-title', why: 'reason-why', label: 'reason-label' },
  opening: { title: 'reason-opening-title', why: 'reason-opening-why', label: 'reason-opening-label' },
  vouching: { title: 'reason-alarm-title', why: 'reason-alarm-why', label: 'reason-alarm-label' },
}

/** Why the visitor does it, where they said so. */
export function reasonIn(form: URLSearchParams): string | undefined {
  const reason = (form.get(reasonName) ?? '')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, reasonCharactersMax)
    // A cut through a sign leaves half of one, which no database keeps as it is.
    .replace(/\p{Cs}$/u, '')
  return reason.length < reasonCharactersMin ? undefined : reason
}

/** Asks why; everything that was posted goes along, and the same door does it then. */
export function reasonPage({ visitor, voice, form }: Visit, { path, query }: WebRequest, owed: OwedFor): Page {
  const { say } = voice
  const kept = [...form]
    .filter(([name]) => name !== csrfName && name !== reasonName)
    .map(([name, value]) => `<input type="hidden" name="${h(name)}" value="${h(value)}">`)
  const address = query.size > 0 ? `${path}?${query}` : path
  const said = form.get(reasonName) ?? ''
  const field = textField({ name: reasonName, label: say(asked[owed].label), value: said, max: reasonCharactersMax })
  return {
    title: say(asked[owed].title),
    room: owed === 'opening' ? 'inbox' : 'consultations',
    status: 422,
    html: `<p>${say(asked[owed].why)}</p>
<form method="post" action="${h(address)}">${csrfField(visitor)}${kept.join('')}
${field}<div class="row"><button class="main">${say('reason-go')}</button></div></form>`,
  }
}
