import { gridMetresMax, gridMetresMin } from '../../domain/map/map.ts'
import { text } from '../../domain/message.ts'
import { retentionKinds, retentionYearsMax } from '../../domain/retention.ts'
import type { Fields } from '../shape.ts'
import { controllerLength, nameLength, whenLength } from './lengths.ts'

const years = { max: retentionYearsMax }
const gridBounds = { min: gridMetresMin, max: gridMetresMax }

type Listed = 'departments' | 'topics' | 'places' | 'roles'

const entries = (kind: Listed): Fields => ({
  [kind]: { missing: text('file-entries-missing', { kind }), wrong: text('file-entries-wrong', { kind }) },
  [`${kind}.*`]: { missing: text('file-entry-missing', { kind }), wrong: text('file-entry-wrong', { kind }) },
  [`${kind}.*.id`]: { missing: text('file-entry-id', { kind }) },
  [`${kind}.*.name`]: { missing: text('file-entry-name', { kind }), text: nameLength },
})

/** What the writer of prompts/city.yaml is told, line by line. */
export const cityFields: Fields = {
  name: { missing: text('file-city-name-missing'), text: nameLength },
  sender: {
    missing: text('file-city-sender-missing'),
    text: nameLength,
  },
  timeZone: {
    missing: text('file-city-time-zone-missing'),
    wrong: text('file-city-time-zone-wrong'),
  },
  languages: {
    missing: text('file-city-languages-missing'),
    wrong: text('file-city-languages-wrong'),
  },
  'languages.*': {
    missing: text('file-city-languages-item-missing'),
    wrong: text('file-city-languages-item-wrong'),
  },
  quiet: {
    missing: text('file-city-quiet-missing'),
    wrong: text('file-city-quiet-wrong'),
  },
  'quiet.from': {
    missing: text('file-city-quiet-from-missing'),
    wrong: text('file-city-quiet-from-wrong'),
  },
  'quiet.until': {
    missing: text('file-city-quiet-until-missing'),
    wrong: text('file-city-quiet-until-wrong'),
  },
  cap: {
    missing: text('file-city-cap-missing'),
    wrong: text('file-city-cap-wrong'),
  },
  'cap.perWeekMax': {
    missing: text('file-city-cap-per-week-max-missing'),
    wrong: text('file-city-cap-per-week-max-wrong'),
  },
  'cap.perYearMax': {
    missing: text('file-city-cap-per-year-max-missing'),
    wrong: text('file-city-cap-per-year-max-wrong'),
  },
  ...entries('departments'),
  'departments.*.email': { missing: text('file-city-departments-email-missing') },
  'departments.*.digest': {
    missing: text('file-city-departments-digest-missing'),
    wrong: text('file-city-departments-digest-wrong'),
  },
  'departments.*.digest.every': {
    missing: text('file-city-departments-digest-every-missing'),
  },
  'departments.*.digest.weekday': {
    missing: text('file-city-departments-digest-weekday-missing'),
  },
  'departments.*.digest.at': {
    missing: text('file-city-departments-digest-at-missing'),
    wrong: text('file-city-departments-digest-at-wrong'),
  },
  'departments.*.digest.to': {
    missing: text('file-city-departments-digest-to-missing'),
    wrong: text('file-city-departments-digest-to-wrong'),
  },
  'departments.*.digest.to.*': {
    missing: text('file-city-departments-digest-to-item-missing'),
    wrong: text('file-city-departments-digest-to-item-wrong'),
  },
  ...entries('topics'),
  'topics.*.department': { missing: text('file-city-topics-department-missing') },
  'topics.*.keywords': {
    missing: text('file-city-topics-keywords-missing'),
    wrong: text('file-city-topics-keywords-wrong'),
  },
  'topics.*.keywords.*': { missing: text('file-city-topics-keywords-item-missing') },
  approval: { missing: text('file-city-approval'), wrong: text('file-city-approval') },
  'departments.*.approval': { missing: text('file-city-approval'), wrong: text('file-city-approval') },
  votes: { missing: text('file-city-votes'), wrong: text('file-city-votes') },
  'votes.*': { missing: text('file-city-votes'), wrong: text('file-city-votes') },
  'votes.*.from': { missing: text('file-city-votes'), wrong: text('file-city-votes') },
  'votes.*.to': { missing: text('file-city-votes'), wrong: text('file-city-votes') },
  ideasTo: { missing: text('file-city-ideas-to-missing') },
  ideasOpenMax: { missing: text('file-city-ideas-open-max'), wrong: text('file-city-ideas-open-max') },
  ...entries('places'),
  'places.*.population': {
    missing: text('file-city-places-population-missing'),
    wrong: text('file-city-places-population-wrong'),
  },
  ...entries('roles'),
  'roles.*.population': {
    missing: text('file-city-roles-population'),
    wrong: text('file-city-roles-population'),
  },
  'roles.*.age': { missing: text('file-city-roles-age'), wrong: text('file-city-roles-age') },
  'roles.*.visits': { missing: text('file-city-roles-visits'), wrong: text('file-city-roles-visits') },
  venues: { missing: text('file-venues-missing'), wrong: text('file-venues-missing') },
  'venues.*': { missing: text('file-venue-missing'), wrong: text('file-venue-missing') },
  'venues.*.id': { missing: text('file-venue-id') },
  'venues.*.name': { missing: text('file-venue-name'), text: nameLength },
  'venues.*.place': { missing: text('file-venue-place') },
  'venues.*.topics': { missing: text('file-venue-topics'), wrong: text('file-venue-topics') },
  'venues.*.topics.*': { missing: text('file-venue-topics') },
  'venues.*.department': { missing: text('file-venue-department') },
  'venues.*.afterVisit': { missing: text('file-venue-after-visit'), wrong: text('file-venue-after-visit') },
  map: { missing: text('file-map-missing'), wrong: text('file-map-missing') },
  'map.districts': { missing: text('file-map-districts') },
  'map.streets': { missing: text('file-map-streets') },
  'map.grid': { missing: text('file-map-grid', gridBounds), wrong: text('file-map-grid', gridBounds) },
  emergency: { missing: text('file-emergency-empty'), wrong: text('file-emergency-empty') },
  'emergency.*': { missing: text('file-emergency-entry'), wrong: text('file-emergency-entry') },
  'emergency.*.number': { missing: text('file-emergency-number'), wrong: text('file-emergency-number') },
  'emergency.*.name': { missing: text('file-emergency-name'), text: nameLength },
  'emergency.*.when': { missing: text('file-emergency-when'), text: whenLength },
  'emergency.*.kinds': { missing: text('file-emergency-kinds'), wrong: text('file-emergency-kinds') },
  'emergency.*.kinds.*': { missing: text('file-emergency-kinds') },
  calendar: { missing: text('file-city-calendar-missing') },
  closedDays: { missing: text('file-city-closed-days-missing'), wrong: text('file-city-closed-days-wrong') },
  'closedDays.*': {
    missing: text('file-city-closed-days-item-missing'),
    wrong: text('file-city-closed-days-wrong'),
  },
  'closedDays.*.name': { missing: text('file-city-closed-days-name-missing'), text: nameLength },
  'closedDays.*.date': { missing: text('file-city-closed-days-wrong') },
  'closedDays.*.daysAfterEaster': {
    missing: text('file-city-closed-days-wrong'),
    wrong: text('file-city-closed-days-wrong'),
  },
  ledgerUrl: { missing: text('file-city-ledger-url-missing') },
  photos: { missing: text('file-city-photos-wrong'), wrong: text('file-city-photos-wrong') },
  'photos.keepDays': { missing: text('file-city-photos-wrong'), wrong: text('file-city-photos-wrong') },
  retention: { missing: text('file-city-retention', years), wrong: text('file-city-retention', years) },
  ...Object.fromEntries(
    retentionKinds.map((kind) => [
      `retention.${kind}`,
      { missing: text('file-city-retention', years), wrong: text('file-city-retention', years) },
    ]),
  ),
  privacy: { missing: text('file-city-privacy'), wrong: text('file-city-privacy') },
  'privacy.controller': { missing: text('file-city-privacy'), text: controllerLength },
  'privacy.officer': { missing: text('file-city-privacy') },
  'privacy.legalBasis': { missing: text('file-city-privacy'), wrong: text('file-city-privacy') },
  privacyContact: { missing: text('file-city-privacy-contact-missing') },
}
