import type { Fields } from '../shape.ts'
import { nameLength, outcomeLength, personTitleLength } from './lengths.ts'

/** What the writer of an outcome is told, line by line. */
export const outcomeFields: Fields = {
  consultation: { missing: 'Write which consultation this answers ("consultation"): its id.' },
  decidedBy: {
    missing: 'Write who decided ("decidedBy"): a person with a name and a title who can be asked about it.',
    wrong: 'Write who decided as two lines under "decidedBy:": name and title.',
  },
  'decidedBy.name': { missing: 'Write the name of the person who decided, or who speaks for those who did.' },
  'decidedBy.title': { missing: 'Write the title of the person who decided.', text: personTitleLength },
  decidedOn: {
    missing: 'Write the day it was decided ("decidedOn"), such as 2026-04-14.',
    wrong: 'Write the day it was decided as 2026-04-14.',
  },
  themes: { missing: 'Write the themes as a list, or remove the line.' },
  'themes.*': {
    missing: 'Write a theme here, or remove the empty line.',
    wrong: 'A theme needs lines of its own: id, label, and statements or words.',
  },
  'themes.*.id': { missing: 'Write an id for the theme: one short word that the parts can refer to.' },
  'themes.*.label': { missing: 'Write what the theme is called ("label").', text: nameLength },
  'themes.*.statements': {
    missing: 'Write the numbers of the answers that belong to the theme, such as [3, 14], or remove the line.',
    wrong: 'Write the statements as a list of numbers, such as [3, 14].',
  },
  'themes.*.statements.*': {
    missing: 'Write the number of an answer here, or remove the line.',
    wrong: 'Write the number of the answer in digits, as the digest shows it.',
  },
  'themes.*.words': {
    missing: 'Write the words that put an answer in the theme, such as [bench, seat], or remove the line.',
    wrong: 'Write the words as a list, such as [bench, seat].',
  },
  'themes.*.words.*': {
    missing: 'Write a word here, or remove the line.',
    wrong: 'Put the word in quotes: it is read as something else than a text.',
  },
  parts: {
    missing:
      'Write at least one part ("parts"): whom it concerns (concerns), what was decided (verdict, decision) and why (why).',
    wrong: 'Write the parts as a list: each starts with "- " and has concerns, verdict, decision and why.',
  },
  'parts.*': {
    missing: 'Write a part here, or remove the empty line.',
    wrong: 'A part needs lines of its own: concerns, verdict, decision and why.',
  },
  'parts.*.concerns': {
    missing: 'Write whom this part concerns ("concerns"): everyone, {question: …, choice: …} or {theme: …}.',
    wrong: 'Write whom this part concerns as everyone, {question: …, choice: …} or {theme: …}.',
  },
  'parts.*.verdict': {
    missing: 'Write what came of it ("verdict"): adopted, in-part, not-adopted, postponed or passed-on.',
  },
  'parts.*.decision': {
    missing: 'Write what was decided ("decision"). Say a no plainly.',
    text: outcomeLength,
  },
  'parts.*.why': {
    missing: 'Write why it was decided so ("why"): people who get a no deserve the reason, and so do the others.',
    text: outcomeLength,
  },
  'parts.*.next': { missing: 'Write what happens next ("next"), or remove the line.', text: outcomeLength },
  milestones: { missing: 'Write the milestones as a list, or remove the line.' },
  'milestones.*': {
    missing: 'Write a milestone here, or remove the empty line.',
    wrong: 'A milestone needs lines of its own: id, what and dueOn.',
  },
  'milestones.*.id': { missing: 'Write an id for the milestone: one short word that the later report can refer to.' },
  'milestones.*.what': { missing: 'Write what is promised ("what").', text: outcomeLength },
  'milestones.*.dueOn': {
    missing: 'Write the day it is promised for ("dueOn"), such as 2026-09-01 or +120d.',
    wrong: 'Write the day it is promised for as 2026-09-01 or +120d.',
  },
}

/** What the writer of a milestone report is told, line by line. */
export const milestoneFields: Fields = {
  consultation: { missing: 'Write which consultation this belongs to ("consultation"): its id.' },
  milestone: { missing: 'Write which milestone this is about ("milestone"): its id in the outcome.' },
  state: { missing: 'Write what became of it ("state"): done, delayed or dropped.' },
  what: {
    missing: 'Write what happened ("what"), in words people can check with their own eyes.',
    text: outcomeLength,
  },
  why: { missing: 'Write why ("why"), or remove the line if it is done.', text: outcomeLength },
  dueOn: {
    missing: 'Write the new day ("dueOn"), or remove the line if it is not delayed.',
    wrong: 'Write the new day as 2026-09-01 or +120d.',
  },
}
