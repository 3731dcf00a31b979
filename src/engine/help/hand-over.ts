import type { RunningConsultation } from '../../domain/consultation.ts'
import { type HelpOffer, helpKeyOf } from '../../domain/help.ts'
import { say } from '../../domain/message.ts'
import { reply } from '../conversation/reply.ts'
import { idle, type Turn } from '../conversation/turn.ts'
import { changing, type Decision, together } from '../decision.ts'
import { helpButton, offerButton } from './buttons.ts'

/** Hands an offer over to the department that asks, with the citizen's explicit yes and never without. */
export function handOver(
  { state, event, now }: Turn,
  { consultation }: RunningConsultation,
  wordingVersion: string,
  words: string | undefined,
): Decision {
  const [department] = consultation.departments
  const key = helpKeyOf(event.contact, event.id)
  const host = consultation.host.name
  return together(
    changing(
      { kind: 'consent.recorded', purpose: 'help', given: true, wordingVersion, at: now },
      {
        kind: 'help.offered',
        offer: {
          ...{ key, consultation: consultation.id, department, wordingVersion, at: now },
          ...(words !== undefined && { words }),
        },
      },
      {
        kind: 'department.told',
        department,
        notice: { kind: 'help', about: { show: 'new', offer: key, consultation: consultation.id } },
        key: `help:${key}:new`,
        at: now,
      },
      { kind: 'act.audited', by: 'citizen', act: 'help.offered', subject: `help/${key}`, at: now },
      ...(state.known.dialogue.at === 'offering' ? [idle] : []),
    ),
    reply(event, {
      blocks: [words === undefined ? say('help-given-here', { host }) : say('help-given', { host })],
      buttons: [offerButton('button-help-back', 'back', consultation, '')],
    }),
  )
}

/**
 * Takes an offer back: it leaves the city's side at once, and staff who have seen it are told to delete what they
 * noted.
 */
export function takeBack({ state, event, now }: Turn, { consultation }: RunningConsultation): Decision {
  const offer = offersOf(state).find((each) => each.consultation === consultation.id)
  if (!offer) return reply(event, { blocks: [say('help-back-already')] })
  return together(
    changing(
      { kind: 'consent.recorded', purpose: 'help', given: false, wordingVersion: offer.wordingVersion, at: now },
      { kind: 'help.withdrawn', consultation: consultation.id },
      {
        kind: 'department.told',
        department: offer.department,
        notice: { kind: 'help', about: { show: 'gone', number: offer.number, consultation: consultation.id } },
        key: `help:${offer.key}:gone`,
        at: now,
      },
      { kind: 'act.audited', by: 'citizen', act: 'help.withdrawn', subject: `help/${offer.key}`, at: now },
    ),
    reply(event, { blocks: [say('help-back')], buttons: [helpButton(consultation)] }),
  )
}

/** What this citizen has offered so far; read for taps about offers alone. */
export function offersOf({ lookup }: Turn['state']): readonly HelpOffer[] {
  return lookup.of === 'offers' ? lookup.offers : []
}
