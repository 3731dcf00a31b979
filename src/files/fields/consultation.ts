import { deciderAnswersMax } from '../../domain/decider.ts'
import { text } from '../../domain/message.ts'
import { choicesMax, questionsMax } from '../../domain/question.ts'
import { visitHoursMax } from '../../domain/venue.ts'
import type { Field, Fields } from '../shape.ts'
import {
  frameLength,
  helpLength,
  labelLength,
  personTitleLength,
  questionLength,
  scaleEndLength,
  statementLength,
  titleLength,
} from './lengths.ts'

const listOf = (kind: 'topics' | 'places' | 'roles'): Field => ({
  missing: text('file-list-missing', { kind }),
  wrong: text('file-list-wrong', { kind }),
})

/** What the writer of a consultation is told, line by line. */
export const consultationFields: Fields = {
  id: { missing: text('file-consultation-id-missing') },
  title: { missing: text('file-consultation-title-missing'), text: titleLength },
  frame: {
    missing: text('file-consultation-frame-missing'),
    wrong: text('file-consultation-frame-wrong'),
  },
  'frame.why': {
    missing: text('file-consultation-frame-why-missing'),
    text: frameLength,
  },
  'frame.open': {
    missing: text('file-consultation-frame-open-missing'),
    text: frameLength,
  },
  'frame.settled': {
    missing: text('file-consultation-frame-settled-missing'),
    text: frameLength,
  },
  'frame.decider': {
    missing: text('file-consultation-frame-decider-missing'),
    text: frameLength,
  },
  'frame.decisionOn': {
    missing: text('file-consultation-frame-decision-on-missing'),
    wrong: text('file-consultation-frame-decision-on-wrong'),
  },
  'frame.override': {
    missing: text('file-consultation-frame-override-missing'),
    text: frameLength,
  },
  stage: {
    missing: text('file-consultation-stage-missing'),
    wrong: text('file-consultation-stage-wrong'),
  },
  startedFrom: {
    missing: text('file-consultation-started-from-missing'),
    wrong: text('file-consultation-started-from-wrong'),
  },
  'startedFrom.consultation': { missing: text('file-consultation-started-from-consultation-missing') },
  'startedFrom.answers': {
    missing: text('file-consultation-started-from-answers-missing'),
    wrong: text('file-consultation-started-from-answers-wrong'),
  },
  'startedFrom.ideas': { missing: text('file-started-ideas'), wrong: text('file-started-ideas') },
  'startedFrom.ideas.*': { missing: text('file-started-ideas'), wrong: text('file-started-ideas') },
  'startedFrom.answers.*': {
    missing: text('file-consultation-started-from-answers-item-missing'),
    wrong: text('file-consultation-started-from-answers-item-wrong'),
  },
  language: { missing: text('file-consultation-language-missing') },
  host: {
    missing: text('file-consultation-host-missing'),
    wrong: text('file-consultation-host-wrong'),
  },
  'host.name': { missing: text('file-consultation-host-name-missing') },
  'host.title': { missing: text('file-consultation-host-title-missing'), text: personTitleLength },
  deciderQuestions: {
    missing: text('file-consultation-politician-missing'),
    wrong: text('file-consultation-politician-missing'),
  },
  'deciderQuestions.name': { missing: text('file-consultation-politician-name-missing') },
  'deciderQuestions.title': { missing: text('file-consultation-politician-title-missing'), text: personTitleLength },
  'deciderQuestions.answerBy': {
    missing: text('file-consultation-politician-by-missing'),
    wrong: text('file-consultation-politician-by-missing'),
  },
  'deciderQuestions.answers': {
    missing: text('file-consultation-politician-answers', { max: deciderAnswersMax }),
    wrong: text('file-consultation-politician-answers', { max: deciderAnswersMax }),
  },
  departments: {
    missing: text('file-consultation-departments-missing'),
    wrong: text('file-consultation-departments-wrong'),
  },
  'departments.*': { missing: text('file-consultation-departments-item-missing') },
  audience: {
    missing: text('file-consultation-audience-missing'),
    wrong: text('file-consultation-audience-wrong'),
  },
  'audience.topics': listOf('topics'),
  'audience.places': listOf('places'),
  'audience.roles': listOf('roles'),
  'audience.topics.*': { missing: text('file-consultation-audience-topics-item-missing') },
  'audience.places.*': { missing: text('file-consultation-audience-places-item-missing') },
  'audience.roles.*': { missing: text('file-consultation-audience-roles-item-missing') },
  'audience.interest': {
    missing: text('file-consultation-audience-interest-missing'),
    wrong: text('file-consultation-audience-interest-wrong'),
  },
  'audience.interest.*': {
    missing: text('file-consultation-audience-interest-item-missing'),
    wrong: text('file-consultation-audience-interest-item-wrong'),
  },
  'audience.size': {
    missing: text('file-consultation-audience-size-missing'),
    wrong: text('file-consultation-audience-size-wrong'),
  },
  'audience.seed': {
    missing: text('file-consultation-audience-seed-missing'),
    wrong: text('file-consultation-audience-seed-wrong'),
  },
  'audience.strata': { missing: text('file-consultation-audience-strata-missing') },
  'audience.strata.*': {
    missing: text('file-consultation-audience-strata-item-missing'),
    wrong: text('file-consultation-audience-strata-item-wrong'),
  },
  questions: {
    missing: text('file-consultation-questions-missing', { max: questionsMax }),
    wrong: text('file-consultation-questions-wrong'),
  },
  'questions.*': {
    missing: text('file-consultation-questions-item-missing'),
    wrong: text('file-consultation-questions-item-wrong'),
  },
  'questions.*.kind': {
    missing: text('file-consultation-questions-kind-missing'),
  },
  'questions.*.id': { missing: text('file-consultation-questions-id-missing') },
  'questions.*.text': { missing: text('file-consultation-questions-text-missing'), text: questionLength },
  'questions.*.choices': {
    missing: text('file-consultation-questions-choices-missing', { max: choicesMax }),
    wrong: text('file-consultation-questions-choices-wrong'),
  },
  'questions.*.choices.*': {
    missing: text('file-consultation-questions-choices-item-missing'),
    wrong: text('file-consultation-questions-choices-item-wrong'),
  },
  'questions.*.choices.*.id': { missing: text('file-consultation-questions-choices-id-missing') },
  'questions.*.other': { missing: text('file-consultation-questions-other-wrong'), text: labelLength },
  'questions.*.choices.*.label': {
    missing: text('file-consultation-questions-choices-label-missing'),
    text: labelLength,
  },
  'questions.*.choicesMax': {
    missing: text('file-consultation-questions-choices-max-missing'),
    wrong: text('file-consultation-questions-choices-max-wrong'),
  },
  'questions.*.from': {
    missing: text('file-consultation-questions-from-missing'),
    wrong: text('file-consultation-questions-from-wrong'),
  },
  'questions.*.to': {
    missing: text('file-consultation-questions-to-missing'),
    wrong: text('file-consultation-questions-to-wrong'),
  },
  'questions.*.low': { missing: text('file-consultation-questions-low-missing'), text: scaleEndLength },
  'questions.*.high': { missing: text('file-consultation-questions-high-missing'), text: scaleEndLength },
  'questions.*.statements': { missing: text('file-agree-missing'), wrong: text('file-agree-missing') },
  'questions.*.statements.*': { missing: text('file-agree-item'), wrong: text('file-agree-item') },
  'questions.*.statements.*.id': { missing: text('file-agree-id') },
  'questions.*.statements.*.text': { missing: text('file-agree-item'), text: statementLength },
  'questions.*.proposals': { missing: text('file-ballot-missing'), wrong: text('file-ballot-missing') },
  'questions.*.proposals.*': { missing: text('file-ballot-item'), wrong: text('file-ballot-item') },
  'questions.*.proposals.*.id': { missing: text('file-ballot-id') },
  'questions.*.proposals.*.text': { missing: text('file-ballot-item'), text: statementLength },
  'questions.*.proposals.*.cost': { missing: text('file-ballot-amount'), wrong: text('file-ballot-amount') },
  'questions.*.proposals.*.ideas': { missing: text('file-ballot-ideas'), wrong: text('file-ballot-ideas') },
  'questions.*.budget': { missing: text('file-ballot-amount'), wrong: text('file-ballot-amount') },
  'questions.*.money': { missing: text('file-ballot-money'), wrong: text('file-ballot-money') },
  'questions.*.choose': { missing: text('file-ballot-rule'), wrong: text('file-ballot-rule') },
  'questions.*.leftOut': { missing: text('file-ballot-left-out'), wrong: text('file-ballot-left-out') },
  'questions.*.leftOut.*.idea': { missing: text('file-ballot-left-out'), wrong: text('file-ballot-left-out') },
  'questions.*.leftOut.*.reason': { missing: text('file-ballot-left-out'), wrong: text('file-ballot-left-out') },
  'questions.*.photos': {
    missing: text('file-consultation-questions-photos-wrong'),
    wrong: text('file-consultation-questions-photos-wrong'),
  },
  'questions.*.photosMax': {
    missing: text('file-consultation-questions-photos-max-wrong'),
    wrong: text('file-consultation-questions-photos-max-wrong'),
  },
  'questions.*.react': { missing: text('file-react-wrong'), wrong: text('file-react-wrong') },
  'questions.*.statementsMax': {
    missing: text('file-consultation-questions-statements-max-missing'),
    wrong: text('file-consultation-questions-statements-max-wrong'),
  },
  tryout: { missing: text('file-tryout-missing'), wrong: text('file-tryout-missing') },
  'tryout.stockOn': { missing: text('file-tryout-stock'), wrong: text('file-tryout-stock') },
  'tryout.before': { missing: text('file-tryout-before'), wrong: text('file-tryout-before') },
  'tryout.before.until': { missing: text('file-tryout-before') },
  'tryout.during': { missing: text('file-tryout-during'), wrong: text('file-tryout-during') },
  'tryout.during.from': { missing: text('file-tryout-during') },
  'tryout.during.until': { missing: text('file-tryout-during') },
  'tryout.after': { missing: text('file-tryout-after'), wrong: text('file-tryout-after') },
  'tryout.after.from': { missing: text('file-tryout-after') },
  success: { missing: text('file-success-missing'), wrong: text('file-success-missing') },
  'success.what': { missing: text('file-success-missing'), text: frameLength },
  'success.reach': { missing: text('file-reach-missing'), wrong: text('file-reach-missing') },
  'success.reach.question': { missing: text('file-reach-missing') },
  'success.reach.average': { missing: text('file-reach-missing'), wrong: text('file-reach-missing') },
  'success.reach.choice': { missing: text('file-reach-missing') },
  'success.reach.percent': { missing: text('file-reach-missing'), wrong: text('file-reach-missing') },
  afterVisit: { missing: text('file-visit-missing'), wrong: text('file-visit-missing') },
  'afterVisit.venue': { missing: text('file-visit-missing') },
  'afterVisit.hours': {
    missing: text('file-visit-hours', { max: visitHoursMax }),
    wrong: text('file-visit-hours', { max: visitHoursMax }),
  },
  help: {
    missing: text('file-consultation-help-missing'),
    wrong: text('file-consultation-help-wrong'),
    text: helpLength,
  },
  remind: {
    missing: text('file-consultation-remind-missing'),
  },
  communities: {
    missing: text('file-consultation-communities-missing'),
    wrong: text('file-consultation-communities-wrong'),
  },
  'communities.*': { missing: text('file-consultation-communities-item-missing') },
  opensAt: {
    missing: text('file-consultation-opens-at-missing'),
    wrong: text('file-consultation-opens-at-wrong'),
  },
  closesAt: {
    missing: text('file-consultation-closes-at-missing'),
    wrong: text('file-consultation-closes-at-wrong'),
  },
  answerBy: {
    missing: text('file-consultation-answer-by-missing'),
    wrong: text('file-consultation-answer-by-wrong'),
  },
  readabilityReason: {
    missing: text('file-consultation-readability-reason-missing'),
    wrong: text('file-consultation-readability-reason-wrong'),
  },
}
