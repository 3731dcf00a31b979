/** What a person can ask of Ekko at any time. */
export type Command =
  | 'start'
  | 'stop'
  | 'pause'
  | 'topics'
  | 'answers'
  | 'why'
  | 'idea'
  | 'forget'
  | 'language'
  | 'quiet'
  | 'fewer'
  | 'memory'
  | 'help'

/** In the order in which menus show them. */
export const commands: readonly Command[] = [
  'start',
  'answers',
  'why',
  'idea',
  'topics',
  'pause',
  'quiet',
  'fewer',
  'language',
  'memory',
  'stop',
  'forget',
  'help',
]

/** Danish and English words, as people write them; matched without case, accents and punctuation. */
const words: Readonly<Record<Command, readonly string[]>> = {
  start: ['start', 'begynd', 'start igen', 'start again', 'tilmeld', 'get started', 'kom i gang'],
  stop: [
    'stop',
    'stopp',
    'afmeld',
    'afmeld mig',
    'frameld',
    'unsubscribe',
    'stop it',
    'hold op',
    'stop nu',
    'stop now',
  ],
  pause: ['pause', 'hold pause', 'not now', 'ikke nu', 'ferie', 'holiday'],
  topics: ['topics', 'emner', 'my topics', 'mine emner', 'settings', 'indstillinger', 'interesser'],
  answers: ['answers', 'my answers', 'svar', 'mine svar', 'myanswers', 'minesvar', 'what did i say', 'hvad sagde jeg'],
  why: ['why', 'hvorfor', 'why me', 'hvorfor mig', 'why was i asked', 'hvorfor bliver jeg spurgt'],
  idea: [
    'idea',
    'idé',
    'ide',
    'send en idé',
    'send en ide',
    'send an idea',
    'new idea',
    'ny idé',
    'ny ide',
    'i have an idea',
    'jeg har en idé',
    'jeg har en ide',
  ],
  forget: [
    'forget',
    'forget me',
    'glem',
    'glem mig',
    'forgetme',
    'glemmig',
    'slet mig',
    'delete me',
    'delete my data',
    'slet mine data',
  ],
  language: ['language', 'sprog', 'sprog language'],
  quiet: ['quiet', 'quiet hours', 'ro', 'stilletid', 'quiethours'],
  fewer: ['fewer', 'færre', 'faerre', 'less', 'mindre', 'fewer questions', 'færre spørgsmål'],
  memory: ['memory', 'hukommelse', 'spurgt før', 'asked before', 'what have you asked', 'hvad har i spurgt om'],
  help: ['help', 'hjælp', 'hjaelp', 'info', 'menu', 'hvad kan du', 'what can you do'],
}

const commandOfWord = new Map<string, Command>(
  commands.flatMap((command) => words[command].map((word) => [plain(word), command] as const)),
)

/**
 * The command a text is, if it is one and nothing else: "Stop!", "/stop" and "glem mig" are, "stop the traffic" is an answer.
 * A slash makes any command name one.
 */
export function commandIn(text: string): Command | undefined {
  const trimmed = text.trim()
  if (trimmed === '?') return 'help'
  return commandOfWord.get(plain(trimmed.replace(/^\//, '').replace(/_/g, ' ')))
}

const languages: Readonly<Record<string, string>> = {
  ...{ dansk: 'da', 'på dansk': 'da', danish: 'da', 'in danish': 'da' },
  ...{ english: 'en', 'in english': 'en', engelsk: 'en', 'på engelsk': 'en' },
}

/** The language that words name, if that is all they say: "in English", "på dansk". */
export function languageIn(text: string): string | undefined {
  return languages[plain(text)]
}

/** A longer query is no search in a chat. */
const queryCharactersMax = 200

const asksWhatWasAsked =
  /^(?:\/(?:memory|hukommelse)(?:@\w+)?\s+|what (?:have|did) you (?:asked?|ask people) (?:people )?(?:about|on)\s+|(?:hvad|har|hvornår har) (?:har )?(?:i|kommunen|byen) (?:før )?spurgt (?:folk |os |borgerne )?(?:om|ind til)\s+)(.+)$/isu

/**
 * What a person wants to know of the city's earlier questions: "what have you asked about bike paths", "hvad har I spurgt
 * om cykelstier", "/memory bike paths". Undefined for anything else.
 */
export function memoryQueryIn(text: string): string | undefined {
  const query = asksWhatWasAsked.exec(text.normalize('NFC').trim().replaceAll(/\s+/g, ' '))?.[1]
  const bare = query?.replace(/[\s?!.…]+$/u, '').slice(0, queryCharactersMax)
  return bare === undefined || plain(bare) === '' ? undefined : bare
}

/** Lower case, without punctuation, single spaces. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
