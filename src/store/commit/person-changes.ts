import { stopWording } from '../../domain/consent.ts'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { Instant } from '../../domain/time.ts'
import type { PersonChange } from '../../engine/decision.ts'
import type { PersonFields } from '../records/persons.ts'
import type { TallyDeltas } from '../records/tallies.ts'
import { unaskedFields } from '../records/unasked.ts'
import { changePart } from './answer-changes.ts'
import { type PersonDraft, partDraftOf } from './drafts.ts'

const columnOf = { topic: 'topics', place: 'places', role: 'roles' } as const

/** Whether a change is about the person behind the event's contact. */
export function isPersonal(change: { readonly kind: string }): change is PersonChange {
  return personal.has(change.kind)
}

const kinds: Readonly<Record<PersonChange['kind'], true>> = {
  'person.met': true,
  'language.chosen': true,
  'language.offered': true,
  'interests.chosen': true,
  'follows.chosen': true,
  'venue.reached': true,
  'quiet.chosen': true,
  'cap.chosen': true,
  'person.paused': true,
  'person.resumed': true,
  'person.restricted': true,
  'person.objected': true,
  'person.stopped': true,
  'person.restarted': true,
  'consent.recorded': true,
  'contact.reached': true,
  'contact.gone': true,
  'dialogue.moved': true,
  'unasked.kept': true,
  'words.held': true,
  'words.released': true,
  'attachment.wanted': true,
  'invitation.joined': true,
  'visit.made': true,
  'invitation.declined': true,
  'answer.given': true,
  'answering.finished': true,
  'heard.told': true,
  'news.muted': true,
  'idea.sent': true,
  'idea.reworded': true,
  'behalf.said': true,
  'decider-question.sent': true,
  'decider-question.withdrawn': true,
  'help.offered': true,
  'help.withdrawn': true,
  'draft.kept': true,
  'draft.dropped': true,
  'person.forgotten': true,
}
const personal: ReadonlySet<string> = new Set(Object.keys(kinds))

/** The consultation a personal change is about, if it is about one. */
export function partNamedBy(change: PersonChange): ConsultationId | undefined {
  if (change.kind === 'help.withdrawn' || change.kind === 'decider-question.sent') return undefined
  return 'consultation' in change ? change.consultation : undefined
}

/** Applies one change to the draft. Throws when it is about a person whom Ekko has not met: that is our own mistake. */
export function changePerson(draft: PersonDraft, change: PersonChange, deltas: TallyDeltas): void {
  if (change.kind === 'person.met') {
    meet(draft, change)
    return
  }
  const fields = draft.fields
  if (fields === undefined) throw new Error(`The change "${change.kind}" needs a person, and nobody was met yet.`)
  switch (change.kind) {
    case 'language.chosen':
      fields.language = change.language
      fields.language_offered = change.language
      return
    case 'language.offered':
      fields.language_offered = change.language
      return
    case 'interests.chosen':
      fields[columnOf[change.of]] = JSON.stringify(change.ids)
      return
    case 'follows.chosen':
      fields.follows = JSON.stringify(change.follows)
      return
    case 'venue.reached':
      draft.reached.push(change)
      return
    case 'quiet.chosen':
      fields.quiet = JSON.stringify(change.quiet)
      return
    case 'cap.chosen':
      fields.yearly_max = change.perYearMax
      return
    case 'person.paused':
      fields.paused_until = change.until
      return
    case 'person.resumed':
      fields.paused_until = null
      return
    case 'person.restricted':
      fields.restricted_at = change.at
      return
    case 'person.objected':
      fields.objected_at = change.at
      return
    case 'person.stopped':
      fields.standing = 'stopped'
      draft.stopped = true
      voidConsents(draft, fields, change.at)
      return
    case 'person.restarted':
      fields.standing = 'active'
      draft.restarted = true
      return
    case 'consent.recorded':
      draft.consents.push({
        purpose: change.purpose,
        given: change.given ? 1 : 0,
        wording_version: change.wordingVersion,
        at: change.at,
      })
      // Help is offered anew each time, so there is nothing to remember of it but the rows.
      if (change.purpose !== 'help')
        fields[change.purpose === 'asked' ? 'asked_given' : 'told_given'] = change.given ? 1 : 0
      return
    case 'contact.reached':
      draft.reach = change.reach
      return
    case 'contact.gone':
      draft.gone = true
      return
    case 'dialogue.moved':
      fields.dialogue = JSON.stringify(change.dialogue)
      return
    case 'unasked.kept':
      Object.assign(fields, unaskedFields(change.unasked))
      return
    case 'words.held':
      fields.held = JSON.stringify(change.held)
      fields.held_at = change.held.since
      return
    case 'words.released':
      fields.held = null
      fields.held_at = null
      return
    case 'attachment.wanted':
      draft.attached.push(change)
      return
    case 'idea.reworded':
      draft.reworded.set(change.idea, change.text)
      return
    case 'idea.sent':
      draft.ideas.push(change.idea)
      return
    case 'behalf.said':
      draft.behalf.push(change)
      return
    case 'decider-question.sent':
      draft.deciderQuestions.push({ consultation: change.consultation, question: change.question })
      return
    case 'decider-question.withdrawn':
      draft.deciderWithdrawn.push(change.question)
      return
    case 'help.offered':
      draft.offers.set(change.offer.consultation, change.offer)
      return
    case 'help.withdrawn':
      draft.offers.set(change.consultation, null)
      return
    case 'draft.kept':
      draft.work = change.draft
      return
    case 'draft.dropped':
      draft.work = null
      return
    case 'person.forgotten':
      draft.forgotten = true
      return
    case 'invitation.joined':
    case 'visit.made':
    case 'invitation.declined':
    case 'answer.given':
    case 'answering.finished':
    case 'heard.told':
    case 'news.muted': {
      const part = draft.parts.get(change.consultation) ?? partDraftOf(change.consultation, undefined)
      draft.parts.set(change.consultation, part)
      changePart(part, change, deltas)
      return
    }
    default:
      change satisfies never
  }
}

/** A stop says no to everything that was agreed to; a person who starts again is asked anew. */
function voidConsents(draft: PersonDraft, fields: PersonFields, at: Instant): void {
  const given = { asked: fields.asked_given, told: fields.told_given }
  for (const purpose of ['asked', 'told'] as const)
    if (given[purpose] === 1) draft.consents.push({ purpose, given: 0, wording_version: stopWording, at })
  fields.asked_given = 0
  fields.told_given = 0
}

function meet(draft: PersonDraft, { language, at }: Extract<PersonChange, { readonly kind: 'person.met' }>): void {
  const fields: PersonFields = {
    language,
    language_offered: null,
    topics: '[]',
    places: '[]',
    roles: '[]',
    follows: '',
    quiet: null,
    yearly_max: null,
    paused_until: null,
    standing: 'active',
    met_at: at,
    asked_given: 0,
    told_given: 0,
    dialogue: JSON.stringify({ at: 'idle' }),
    unasked: null,
    unasked_since: null,
    held: null,
    held_at: null,
    contact: draft.contact,
    channel: draft.contact.slice(0, draft.contact.indexOf(':')),
    touched_at: null,
    restricted_at: null,
    objected_at: null,
    word_key: null,
  }
  draft.fields = fields
  draft.isNew = true
}
