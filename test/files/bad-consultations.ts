import { goodText, swapped, without } from './town.ts'

/** What was done to the good file (line numbers are those of the changed text), and what is said about it. */
export const badFiles: readonly (readonly [claim: string, text: string, ...problems: string[]])[] = [
  [
    'a missing why',
    without('  why: { da: Derfor, en: Because }\n'),
    '3 Write why you ask: "why" tells people what the answers are needed for.',
  ],
  [
    'an empty why',
    swapped('why: { da: Derfor, en: Because }', 'why:'),
    '4 Write why you ask: "why" tells people what the answers are needed for.',
  ],
  [
    'a missing open',
    without('  open: { da: Hvor, en: Where }\n'),
    '3 Write what people can still change ("open"). If nothing is open, do not ask.',
  ],
  [
    'a missing settled',
    without('  settled: { da: Pengene, en: The money }\n'),
    '3 Write what is decided already ("settled"), so that nobody spends time on it.',
  ],
  [
    'a missing decider',
    without('  decider: { da: Udvalget, en: The committee }\n'),
    '3 Write who decides ("decider"): the name of the committee, the board or the person.',
  ],
  [
    'a missing decision day',
    without('  decisionOn: 2026-04-01\n'),
    '3 Write the day the decision is taken ("decisionOn"), such as 2026-03-02 or +30d.',
  ],
  [
    'no frame at all',
    goodText.replace(/frame:\n(?: {2}.*\n)+/, ''),
    '1 Write a frame: why you ask (why), what people can still change (open), what is decided already (settled), who decides (decider) and when (decisionOn). Nothing is asked without it.',
  ],
  [
    'a missing language',
    swapped('en: Because', 'de: Weil'),
    '4 Write "why" of frame in English (en) too: some people chose that language.',
    '4 "de" is not a language of the city (da, en). Remove it.',
  ],
  [
    'an empty language',
    swapped('en: Because', 'en: '),
    '4 Write why you ask: "why" tells people what the answers are needed for. The text for "en" is empty.',
  ],
  [
    'one text for two languages',
    swapped('title: { da: Bænke, en: Benches }', 'title: Bænke'),
    '2 Write "title" in Danish (da) and English (en), one line each (da: …, en: …): the city speaks both.',
  ],
  [
    'a number for a text',
    swapped('label: { da: Bænk, en: Bench }', 'label: { da: 5, en: Bench }'),
    '20 Put the text for "da" in quotes: it is read as something else than a text.',
  ],
  [
    'a past opening',
    swapped('opensAt: 2026-03-03 08:00', 'opensAt: 2026-03-01 08:00'),
    '32 The opening is in the past. Write a later time, or "now".',
  ],
  [
    'a past closing',
    swapped('closesAt: 2026-03-17 20:00', 'closesAt: 2026-03-01 20:00'),
    '33 The closing is in the past. Write a later time.',
  ],
  [
    'a past promise',
    swapped('answerBy: 2026-04-15', 'answerBy: 2026-03-01'),
    '34 The promise ends in the past (2026-03-01). Write a later day.',
  ],
  [
    'a promise before the decision',
    swapped('answerBy: 2026-04-15', 'answerBy: 2026-03-31'),
    '34 The answer is promised (2026-03-31) before the decision is taken (2026-04-01). Promise it for that day or later.',
  ],
  [
    'no promise',
    without('answerBy: 2026-04-15\n'),
    '1 Write the day by which everyone who answered can hear what happened ("answerBy"), such as 2026-05-01. Without that promise nothing is asked.',
  ],
  [
    'a closing before the opening',
    swapped('closesAt: 2026-03-17 20:00', 'closesAt: 2026-03-02 20:00'),
    '33 It closes before it opens. Let "closesAt" be later than "opensAt".',
  ],
  [
    'a decision before the closing',
    swapped('decisionOn: 2026-04-01', 'decisionOn: 2026-03-10'),
    '8 The decision would already be taken (2026-03-10) while people can still answer (until 2026-03-17). Close earlier, or decide later.',
  ],
  [
    'a decision in the past',
    swapped('decisionOn: 2026-04-01', 'decisionOn: 2026-02-10'),
    '8 The decision is already taken (2026-02-10). Ask before a decision, or write the right day.',
  ],
  [
    'a day that is not in the calendar',
    swapped('answerBy: 2026-04-15', 'answerBy: 2026-04-31'),
    '34 2026-04-31 is not in the calendar. Write a day such as 2026-03-02, or count from today, such as +30d.',
  ],
  [
    'a day written the Danish way',
    swapped('answerBy: 2026-04-15', 'answerBy: 15-04-2026'),
    '34 Write the year first. Write a day such as 2026-03-02, or count from today, such as +30d.',
  ],
  [
    'a closing without a time of day',
    swapped('closesAt: 2026-03-17 20:00', 'closesAt: 2026-03-17'),
    '33 The time of day is missing. Write a day and a time, such as 2026-03-02 18:00, or count from today, such as +14d 20:00.',
  ],
  [
    'no questions',
    goodText.replace(/questions:\n(?: {2}.*\n)+/, 'questions: []\n'),
    '15 Write one to 3 questions ("questions").',
  ],
  [
    'four questions',
    swapped('opensAt:', '  - { kind: open, id: more, text: { da: Mere?, en: More? } }\nopensAt:'),
    '32 Ask at most 3 questions: remove 1. People answer on the bus, in under a minute.',
  ],
  [
    'the same question id twice',
    swapped('id: fond', 'id: what'),
    '23 Two questions have the id "what". Give one of them another.',
  ],
  [
    'the same choice id twice',
    swapped('id: tree', 'id: bench'),
    '21 Two choices have the id "bench". Give one of them another.',
  ],
  [
    'the same label twice',
    swapped('da: Træ, en: Tree', 'da: bænk, en: Tree'),
    '21 Two choices are called "bænk". Call one of them something else.',
  ],
  [
    'one choice',
    without('      - { id: tree, label: { da: Træ, en: Tree } }\n'),
    '19 Write at least two choices: with one there is nothing to choose.',
  ],
  [
    'eleven choices',
    swapped(
      '      - { id: tree, label: { da: Træ, en: Tree } }\n',
      Array.from({ length: 10 }, (_, at) => `      - { id: c${at}, label: { da: v${at}, en: w${at} } }\n`).join(''),
    ),
    '19 Write at most 10 choices: remove 1. More do not fit one glance.',
  ],
  [
    'a long label',
    swapped('en: Bench }', 'en: A very long wooden bench }'),
    '20 "A very long wooden bench" is 4 characters too long. Shorten it to 20: Facebook Messenger\'s buttons hold 20 characters, and the answers must be the same everywhere.',
  ],
  [
    'a question that is a letter',
    swapped('en: Where? }\nopensAt', `en: ${'word '.repeat(121)}}\nopensAt`),
    `31 "${'word '.repeat(11)}word…" is 4 characters too long. Shorten it to 600: question and buttons must fit in one message on every channel.`,
  ],
  [
    'a scale that runs backwards',
    swapped('to: 5', 'to: 1'),
    '26 The scale ends (1) before it begins (1). Let "to" be larger.',
  ],
  [
    'a scale with too many steps',
    swapped('to: 5', 'to: 100'),
    '26 The scale has 100 steps, at most 10 fit. Let it end at 10.',
  ],
  ['a scale below zero', swapped('from: 1', 'from: -2'), '25 Let the scale begin at 0 or above.'],
  [
    'a scale without words for its end',
    without('    high: { da: meget, en: very }\n'),
    '22 Write what the highest number means ("high").',
  ],
  [
    'an unknown topic',
    swapped('topics: [parks]', 'topics: [parcs]'),
    '14 "parcs" is not a topic of the city. Did you mean "parks"?',
  ],
  [
    'a topic by its name',
    swapped('topics: [parks]', 'topics: [Trafik]'),
    '14 "Trafik" is not a topic of the city. Did you mean "traffic"?',
  ],
  [
    'an unknown place',
    swapped('topics: [parks]', 'places: [moon-base-alpha]'),
    '14 "moon-base-alpha" is not a place of the city. Choose from: centre, harbour.',
  ],
  [
    'an unknown role',
    swapped('topics: [parks]', 'roles: [parents]'),
    '14 "parents" is not a role of the city. Did you mean "parent"?',
  ],
  [
    'an unknown department',
    swapped('departments: [streets]', 'departments: [streets, scools]'),
    '12 "scools" is not a department of the city. Did you mean "schools"?',
  ],
  [
    'half a person',
    swapped('topics: [parks]', 'size: 12.5'),
    '14 Write how many people to draw ("size") as a whole number above 0, such as 200.',
  ],
  [
    'nobody at all',
    swapped('topics: [parks]', 'size: 0'),
    '14 Write how many people to draw ("size") as a whole number above 0, such as 200.',
  ],
  [
    'an unknown stratum',
    swapped('topics: [parks]', 'strata: [places]'),
    '14 The draw can be spread over place and role. Write [place], [role] or both.',
  ],
  [
    'a community of no known form',
    `${goodText}communities: [telegram:@town]\n`,
    '35 "telegram:@town" is not a community on Telegram. Write it like telegram:-1001234567890.',
  ],
  [
    'a community on no known channel',
    `${goodText}communities: ["discrod:channel/4"]\n`,
    '35 "discrod" is not a channel. Did you mean "discord"?',
  ],
  [
    'a community twice',
    `${goodText}communities: [messenger:page/7, facebook:page/7]\n`,
    '35 "facebook:page/7" is in the list twice. Remove one.',
  ],
  [
    'no host',
    goodText.replace(/host:\n(?: {2}.*\n)+/, ''),
    '1 Write who asks ("host"): a person with a name and a title, not an office.',
  ],
  [
    'a host without a name',
    without('  name: Anna Lund\n'),
    "9 Write the host's name: people want to know which person asks.",
  ],
  [
    'a host without a title',
    without('  title: { da: gartner, en: gardener }\n'),
    "9 Write the host's title: what the person does.",
  ],
  [
    'a misspelt key',
    swapped('settled:', 'setled:'),
    '3 Write what is decided already ("settled"), so that nobody spends time on it.',
    '6 Nothing called "setled" belongs in "frame". Did you mean "settled"?',
  ],
  [
    'a key that belongs nowhere',
    `${goodText}budget: 5\n`,
    '35 Nothing called "budget" belongs in this file. Remove it, or use one of: id, title, frame, stage, startedFrom, language, host, departments, audience, questions, afterVisit, communities, tryout, success, help, deciderQuestions, remind, opensAt, closesAt, answerBy, readabilityReason.',
  ],
  [
    'a no to help',
    `${goodText}help: false\n`,
    '35 Write "help: true", or one sentence per language about what help is welcome.',
  ],
  [
    'help that is welcome in one language',
    `${goodText}help: { da: Vi mangler hænder. }\n`,
    '35 Write "help" in English (en) too: some people chose that language.',
  ],
  [
    'choices on an open question',
    swapped('    id: where\n', '    id: where\n    choices: []\n'),
    '31 Nothing called "choices" belongs in question 3. Remove it, or use one of: kind, id, text, statementsMax, photos, photosMax, react.',
  ],
  [
    'a kind that is not one',
    swapped('kind: scale', 'kind: skala'),
    '22 "skala" is not a kind of question. Did you mean "scale"? There are choice, choices, scale, ranking, place, open, photo, agree and ballot.',
  ],
  [
    'too many things to put in order',
    swapped(
      goodText.slice(goodText.indexOf('kind: scale'), goodText.indexOf('  - kind: open')),
      `kind: ranking
    id: order
    text: { da: Hvad først?, en: What first? }
    choices: [${[1, 2, 3, 4, 5, 6, 7, 8].map((at) => `{ id: t${at}, label: { da: Ting ${at}, en: Thing ${at} } }`).join(', ')}]
`,
    ),
    '25 Write at most 7 choices: remove 1. More do not fit one glance.',
  ],
  [
    'no kind',
    swapped('  - kind: open\n    id: where', '  - id: where'),
    '29 Write what kind of question it is ("kind"): choice, choices, scale, ranking, place, open, photo, agree or ballot. It looks like "open".',
  ],
  [
    'an id with capitals',
    swapped('id: benches', 'id: Nye Bænke'),
    '1 "Nye Bænke" cannot be an id. Use a-z, 0-9 and dashes, at most 60 characters, such as "nye-baenke".',
  ],
  [
    'an underscore in an id',
    swapped('id: tree', 'id: big_tree'),
    '21 "big_tree" cannot be an id. Use a-z, 0-9 and dashes, at most 60 characters, such as "big-tree".',
  ],
  [
    'a list that is none',
    swapped('departments: [streets]', 'departments: streets'),
    '12 Write the departments as a list, [one, another], even if there is only one.',
  ],
  [
    'more choices than there are',
    swapped('kind: choice\n', 'kind: choices\n    choicesMax: 3\n'),
    '17 One may choose 3, but there are only 2 choices. Write 2 or fewer.',
  ],
  [
    'an interest that is in every text',
    swapped('topics: [parks]', 'topics: [parks]\n  interest: [cykelsti, og det]'),
    '15 "og det" would be found in every text. Write what the matter is called, such as cycle path.',
  ],
  [
    'an interest that is a sentence, and one that is there twice',
    swapped(
      'topics: [parks]',
      'topics: [parks]\n  interest:\n    - benches\n    - the old benches near northern lake path lamps\n    - benches',
    ),
    '17 "the old benches near northern lake path lamps" is a whole sentence. Write at most 5 words: they must all stand in one text.',
    '18 "benches" is in the list twice. Remove one.',
  ],
  [
    'an interest that is no list',
    swapped('topics: [parks]', 'topics: [parks]\n  interest: cykelsti'),
    '15 Write the interest as a list of words, or of ids of consultations, such as [cycle path, Istedgade].',
  ],
]
