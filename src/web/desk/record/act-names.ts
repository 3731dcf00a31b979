import type { CityAct } from '../../../domain/inbox.ts'
import type { PrivateAct } from '../../../engine/inquiries/changes.ts'
import type { renewalAct } from '../../../store/records/audit.ts'
import type { Voice } from '../voice.ts'

/** What the record calls each act, by its text. */
const names = {
  'consultation.submitted': 'audit-consultation-submitted',
  'consultation.approved': 'audit-consultation-approved',
  'consultation.returned': 'audit-consultation-returned',
  'consultation.tested': 'audit-consultation-tested',
  'consultation.closed': 'audit-consultation-closed',
  'consultation.withdrawn': 'audit-consultation-withdrawn',
  'consultation.extended': 'audit-consultation-extended',
  'consultation.reminded': 'audit-consultation-reminded',
  'consultation.corrected': 'audit-consultation-corrected',
  'themes.labelled': 'audit-themes-labelled',
  'themes.changed': 'audit-themes-changed',
  'themes.asked': 'audit-themes-asked',
  'themes.proposed': 'audit-themes-proposed',
  'outcome.published': 'audit-outcome-published',
  'milestone.reported': 'audit-milestone-reported',
  'news.sent': 'audit-news-sent',
  'decider.gathered': 'audit-decider-gathered',
  'decider.undone': 'audit-decider-undone',
  'decider.tested': 'audit-decider-tested',
  'decider.answered': 'audit-decider-answered',
  'delay.explained': 'audit-delay-explained',
  'idea.answered': 'audit-idea-answered',
  'idea.delayed': 'audit-idea-delayed',
  'idea.passed': 'audit-idea-passed',
  'guide.named': 'audit-guide-named',
  'guide.agreed': 'audit-guide-agreed',
  'guide.given': 'audit-guide-given',
  'guide.away': 'audit-guide-away',
  'guide.ended': 'audit-guide-ended',
  'inquiry.asked': 'audit-inquiry-asked',
  'inquiry.replied': 'audit-inquiry-replied',
  'inquiry.ended': 'audit-inquiry-ended',
  'inquiry.answered': 'audit-inquiry-answered',
  'inquiry.written': 'audit-inquiry-written',
  'inquiry.passed': 'audit-inquiry-passed',
  'inquiry.refused': 'audit-inquiry-refused',
  'inquiry.lapsed': 'audit-inquiry-lapsed',
  'help.offered': 'audit-help-offered',
  'help.withdrawn': 'audit-help-withdrawn',
  'help.seen': 'audit-help-seen',
  'photo.judged': 'audit-photo-judged',
  'statement.judged': 'audit-statement-judged',
  'quote.signed': 'audit-quote-signed',
  'words.opened': 'audit-words-opened',
  'group.named': 'audit-group-named',
  'reason.given': 'audit-reason-given',
  'contact.forgotten': 'audit-contact-forgotten',
  'digests.scheduled': 'audit-digests-scheduled',
  'retention.scheduled': 'audit-retention-scheduled',
  'digest.requested': 'audit-digest-requested',
  'duty.offered': 'audit-duty-offered',
  'duty.withdrawn': 'audit-duty-withdrawn',
  'duty.claimed': 'audit-duty-claimed',
  'duty.granted': 'audit-duty-granted',
  'duty.revoked': 'audit-duty-revoked',
  'desk.linked': 'audit-desk-linked',
  'statements.sent': 'audit-statements-sent',
  'statements.answered': 'audit-statements-answered',
  'rights.data': 'audit-rights-data',
  'rights.restricted': 'audit-rights-restricted',
  'rights.lifted': 'audit-rights-lifted',
  'rights.objected': 'audit-rights-objected',
  'rights.agreed': 'audit-rights-agreed',
  'rights.erased': 'audit-rights-erased',
  'desk.offered': 'audit-desk-offered',
  'desk.entered': 'audit-desk-entered',
  'desk.left': 'audit-desk-left',
  'outbox.released': 'audit-outbox-released',
  'outbox.dropped': 'audit-outbox-dropped',
  'record.renewed': 'audit-record-renewed',
} as const satisfies Partial<Readonly<Record<CityAct['act'] | PrivateAct | typeof renewalAct, string>>>

/** An act in words, or by its own name where it has none yet; not escaped. */
export function actName(act: string, voice: Voice): string {
  return isNamed(act) ? voice.plain(names[act]) : act
}

function isNamed(act: string): act is keyof typeof names {
  return Object.hasOwn(names, act)
}
