/** What a person can ask of Ekko at any time. */
export type Command =
  | 'start'
  | 'open'
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
  | 'aloud'
  | 'mydata'
  | 'rights'
  | 'link'
  | 'help'

/** In the order in which menus show them. */
export const commands: readonly Command[] = [
  'start',
  'open',
  'answers',
  'why',
  'idea',
  'topics',
  'pause',
  'quiet',
  'fewer',
  'language',
  'memory',
  'aloud',
  'link',
  'stop',
  'mydata',
  'rights',
  'forget',
  'help',
]

/** For moderators and staff: the way to the desk. It stands last in menus, and is in no list of what citizens can do. */
export const deskCommand = 'desk'
