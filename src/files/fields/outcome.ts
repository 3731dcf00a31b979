import { text } from '../../domain/message.ts'
import type { Fields } from '../shape.ts'
import { nameLength, outcomeLength, personTitleLength } from './lengths.ts'

/** What the writer of an outcome is told, line by line. */
export const outcomeFields: Fields = {
  consultation: { missing: text('file-outcome-consultation-missing') },
  language: { missing: text('file-outcome-language-missing') },
  decidedBy: {
    missing: text('file-outcome-decided-by-missing'),
    wrong: text('file-outcome-decided-by-wrong'),
  },
  'decidedBy.name': { missing: text('file-outcome-decided-by-name-missing') },
  'decidedBy.title': { missing: text('file-outcome-decided-by-title-missing'), text: personTitleLength },
  decidedOn: {
    missing: text('file-outcome-decided-on-missing'),
    wrong: text('file-outcome-decided-on-wrong'),
  },
  themes: { missing: text('file-outcome-themes-missing') },
  'themes.*': {
    missing: text('file-outcome-themes-item-missing'),
    wrong: text('file-outcome-themes-item-wrong'),
  },
  'themes.*.id': { missing: text('file-outcome-themes-id-missing') },
  'themes.*.label': { missing: text('file-outcome-themes-label-missing'), text: nameLength },
  'themes.*.statements': {
    missing: text('file-outcome-themes-statements-missing'),
    wrong: text('file-outcome-themes-statements-wrong'),
  },
  'themes.*.statements.*': {
    missing: text('file-outcome-themes-statements-item-missing'),
    wrong: text('file-outcome-themes-statements-item-wrong'),
  },
  'themes.*.stance': { missing: text('file-outcome-themes-stance-missing') },
  'themes.*.words': {
    missing: text('file-outcome-themes-words-missing'),
    wrong: text('file-outcome-themes-words-wrong'),
  },
  'themes.*.words.*': {
    missing: text('file-outcome-themes-words-item-missing'),
    wrong: text('file-outcome-themes-words-item-wrong'),
  },
  parts: {
    missing: text('file-outcome-parts-missing'),
    wrong: text('file-outcome-parts-wrong'),
  },
  'parts.*': {
    missing: text('file-outcome-parts-item-missing'),
    wrong: text('file-outcome-parts-item-wrong'),
  },
  'parts.*.concerns': {
    missing: text('file-outcome-parts-concerns-missing'),
    wrong: text('file-outcome-parts-concerns-wrong'),
  },
  'parts.*.concerns.*': {
    missing: text('file-outcome-parts-concerns-missing'),
    wrong: text('file-outcome-parts-concerns-wrong'),
  },
  'parts.*.verdict': {
    missing: text('file-outcome-parts-verdict-missing'),
  },
  'parts.*.decision': {
    missing: text('file-outcome-parts-decision-missing'),
    text: outcomeLength,
  },
  'parts.*.why': {
    missing: text('file-outcome-parts-why-missing'),
    text: outcomeLength,
  },
  'parts.*.next': { missing: text('file-outcome-parts-next-missing'), text: outcomeLength },
  success: { missing: text('file-report-missing'), wrong: text('file-report-missing') },
  'success.verdict': { missing: text('file-report-missing') },
  'success.words': { missing: text('file-report-missing'), text: outcomeLength },
  'parts.*.thanks': { missing: text('file-thanks-missing'), wrong: text('file-thanks-missing') },
  'parts.*.thanks.to': { missing: text('file-thanks-missing'), wrong: text('file-thanks-missing') },
  'parts.*.thanks.to.*': { missing: text('file-thanks-missing'), wrong: text('file-thanks-missing') },
  'parts.*.thanks.words': { missing: text('file-thanks-missing'), text: outcomeLength },
  unanswered: { missing: text('file-outcome-unanswered-missing') },
  'unanswered.*': {
    missing: text('file-outcome-unanswered-item-missing'),
    wrong: text('file-outcome-unanswered-item-wrong'),
  },
  'unanswered.*.concerns': {
    missing: text('file-outcome-unanswered-concerns-missing'),
    wrong: text('file-outcome-unanswered-concerns-wrong'),
  },
  'unanswered.*.concerns.*': {
    missing: text('file-outcome-unanswered-concerns-missing'),
    wrong: text('file-outcome-unanswered-concerns-wrong'),
  },
  'unanswered.*.why': { missing: text('file-outcome-unanswered-why-missing'), text: outcomeLength },
  milestones: { missing: text('file-outcome-milestones-missing') },
  'milestones.*': {
    missing: text('file-outcome-milestones-item-missing'),
    wrong: text('file-outcome-milestones-item-wrong'),
  },
  'milestones.*.id': { missing: text('file-outcome-milestones-id-missing') },
  'milestones.*.what': { missing: text('file-outcome-milestones-what-missing'), text: outcomeLength },
  'milestones.*.dueOn': {
    missing: text('file-outcome-milestones-due-on-missing'),
    wrong: text('file-outcome-milestones-due-on-wrong'),
  },
  'milestones.*.concerns': {
    missing: text('file-outcome-milestones-concerns-missing'),
    wrong: text('file-outcome-milestones-concerns-wrong'),
  },
  'milestones.*.concerns.*': {
    missing: text('file-outcome-milestones-concerns-missing'),
    wrong: text('file-outcome-milestones-concerns-wrong'),
  },
  correction: { missing: text('file-outcome-correction-missing'), text: outcomeLength },
}

/** What the writer of a milestone report is told, line by line. */
export const milestoneFields: Fields = {
  consultation: { missing: text('file-milestone-consultation-missing') },
  language: { missing: text('file-outcome-language-missing') },
  milestone: { missing: text('file-milestone-milestone-missing') },
  state: { missing: text('file-milestone-state-missing') },
  what: {
    missing: text('file-milestone-what-missing'),
    text: outcomeLength,
  },
  why: { missing: text('file-milestone-why-missing'), text: outcomeLength },
  dueOn: {
    missing: text('file-milestone-due-on-missing'),
    wrong: text('file-milestone-due-on-wrong'),
  },
}
