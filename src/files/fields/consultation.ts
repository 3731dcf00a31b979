import { choicesMax, questionsMax } from '../../domain/question.ts'
import type { Field, Fields } from '../shape.ts'
import {
  frameLength,
  helpLength,
  labelLength,
  personTitleLength,
  questionLength,
  scaleEndLength,
  titleLength,
} from './lengths.ts'

const listOf = (plural: string): Field => ({
  missing: `Write which ${plural} it concerns, or remove the line: then it concerns all of them.`,
  wrong: `Write the ${plural} as a list, [one, another], even if there is only one.`,
})

/** What the writer of a consultation is told, line by line. */
export const consultationFields: Fields = {
  id: { missing: 'Write an id, or remove the line: then the name of the file is the id.' },
  title: { missing: 'Write a title: what it is about, in a few words.', text: titleLength },
  frame: {
    missing:
      'Write a frame: why you ask (why), what people can still change (open), what is decided already (settled), who decides (decider) and when (decisionOn). Nothing is asked without it.',
    wrong: 'Write the frame as five lines under "frame:": why, open, settled, decider and decisionOn.',
  },
  'frame.why': {
    missing: 'Write why you ask: "why" tells people what the answers are needed for.',
    text: frameLength,
  },
  'frame.open': {
    missing: 'Write what people can still change ("open"). If nothing is open, do not ask.',
    text: frameLength,
  },
  'frame.settled': {
    missing: 'Write what is decided already ("settled"), so that nobody spends time on it.',
    text: frameLength,
  },
  'frame.decider': {
    missing: 'Write who decides ("decider"): the name of the committee, the board or the person.',
    text: frameLength,
  },
  'frame.decisionOn': {
    missing: 'Write the day the decision is taken ("decisionOn"), such as 2026-03-02 or +30d.',
    wrong: 'Write the day the decision is taken as 2026-03-02 or +30d.',
  },
  host: {
    missing: 'Write who asks ("host"): a person with a name and a title, not an office.',
    wrong: 'Write the host as two lines under "host:": name and title.',
  },
  'host.name': { missing: "Write the host's name: people want to know which person asks." },
  'host.title': { missing: "Write the host's title: what the person does.", text: personTitleLength },
  departments: {
    missing: 'Write which department asks ("departments"). The first of the list owns the promise.',
    wrong: 'Write the departments as a list, [one, another], even if there is only one.',
  },
  'departments.*': { missing: 'Write the id of a department here, or remove the line.' },
  audience: {
    missing:
      'Write who is asked under "audience" (topics, places, roles, interest), or remove the line: then everyone is.',
    wrong: 'Write the audience as lines under "audience:": topics, places, roles, and perhaps size.',
  },
  'audience.topics': listOf('topics'),
  'audience.places': listOf('places'),
  'audience.roles': listOf('roles'),
  'audience.topics.*': { missing: 'Write the id of a topic here, or remove the line.' },
  'audience.places.*': { missing: 'Write the id of a place here, or remove the line.' },
  'audience.roles.*': { missing: 'Write the id of a role here, or remove the line.' },
  'audience.interest': {
    missing: 'Write what people must have shown an interest in, such as [cycle path, Istedgade], or remove the line.',
    wrong: 'Write the interest as a list of words, or of ids of consultations, such as [cycle path, Istedgade].',
  },
  'audience.interest.*': {
    missing: 'Write words or the id of a consultation here, or remove the line.',
    wrong: 'Put the words in quotes: they are read as something else than a text.',
  },
  'audience.size': {
    missing: 'Write how many people to draw ("size"), or remove the line: then everyone who fits is asked.',
    wrong: 'Write how many people to draw ("size") as a whole number above 0, such as 200.',
  },
  'audience.seed': {
    missing: 'Write a seed for the draw: any words will do. Or remove the line.',
    wrong: 'Put the seed in quotes: it is a text, any words will do.',
  },
  'audience.strata': { missing: 'Write place or role under "strata", or remove the line.' },
  'audience.strata.*': {
    missing: 'Write place or role here, or remove it.',
    wrong: 'The draw can be spread over place and role. Write [place], [role] or both.',
  },
  questions: {
    missing: `Write one to ${questionsMax} questions ("questions").`,
    wrong: 'Write the questions as a list: each starts with "- " and has a kind, an id and a text.',
  },
  'questions.*': {
    missing: 'Write a question here, or remove the empty line.',
    wrong: 'A question needs lines of its own: kind, id and text.',
  },
  'questions.*.kind': {
    missing: 'Write what kind of question it is ("kind"): choice, choices, scale or open.',
  },
  'questions.*.id': { missing: 'Write an id for the question: one short word that the outcome can refer to.' },
  'questions.*.text': { missing: 'Write the question itself ("text").', text: questionLength },
  'questions.*.choices': {
    missing: `Write two to ${choicesMax} answers to choose from ("choices").`,
    wrong: 'Write the choices as a list: each starts with "- " and has an id and a label.',
  },
  'questions.*.choices.*': {
    missing: 'Write a choice here, or remove the empty line.',
    wrong: 'A choice needs two lines of its own: id and label.',
  },
  'questions.*.choices.*.id': { missing: 'Write an id for the choice: one short word that the outcome can refer to.' },
  'questions.*.choices.*.label': {
    missing: 'Write what stands on the button ("label").',
    text: labelLength,
  },
  'questions.*.choicesMax': {
    missing: 'Write how many answers one may choose ("choicesMax"), or remove the line.',
    wrong: 'Write how many answers one may choose ("choicesMax") as a whole number above 0.',
  },
  'questions.*.from': {
    missing: 'Write where the scale begins ("from"), such as 1.',
    wrong: 'Write where the scale begins ("from") as a whole number.',
  },
  'questions.*.to': {
    missing: 'Write where the scale ends ("to"), such as 5.',
    wrong: 'Write where the scale ends ("to") as a whole number.',
  },
  'questions.*.low': { missing: 'Write what the lowest number means ("low").', text: scaleEndLength },
  'questions.*.high': { missing: 'Write what the highest number means ("high").', text: scaleEndLength },
  'questions.*.statementsMax': {
    missing: 'Write how many messages one may send ("statementsMax"), or remove the line.',
    wrong: 'Write how many messages one may send ("statementsMax") as a whole number above 0.',
  },
  help: {
    missing: 'Write what help is welcome ("help"): true, or a sentence about it. Or remove the line.',
    wrong: 'Write "help: true", or one sentence per language about what help is welcome.',
    text: helpLength,
  },
  remind: {
    missing: 'Write where the host is reminded of the promise, such as email:mette@example.org, or remove the line.',
  },
  communities: {
    missing: 'Write where it is posted ("communities"), or remove the line.',
    wrong: 'Write the communities as a list, [one, another], even if there is only one.',
  },
  'communities.*': { missing: 'Write a community here, or remove the line.' },
  opensAt: {
    missing: 'Write when it opens ("opensAt"): now, or a time such as 2026-03-02 18:00.',
    wrong: 'Write when it opens as now, or as a time such as 2026-03-02 18:00.',
  },
  closesAt: {
    missing: 'Write when it closes ("closesAt"): a time such as 2026-03-16 20:00 or +14d 20:00.',
    wrong: 'Write when it closes as a time such as 2026-03-16 20:00 or +14d 20:00.',
  },
  answerBy: {
    missing:
      'Write the day by which everyone who answered hears what happened ("answerBy"), such as 2026-05-01. Without that promise nothing is asked.',
    wrong: 'Write the day by which people hear what happened as 2026-05-01 or +60d.',
  },
  readabilityReason: {
    missing: 'Write why it has to be hard to read ("readabilityReason"), or remove the line.',
    wrong: 'Write the reason ("readabilityReason") as one sentence, in quotes.',
  },
}
