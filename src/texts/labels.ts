import { commands } from '../domain/command.ts'
import type { Label } from '../domain/understood/label.ts'
import { renderText } from './render.ts'
import type { Texts } from './texts.ts'

/** Buttons by what they say; a menu has a label and a name for each command besides. */
const buttons: readonly (readonly [Label['table'], string, readonly string[]])[] = [
  ['commands', 'start', ['button-start-again']],
  ['commands', 'stop', ['button-stop', 'button-leaving-stop']],
  ['commands', 'forget', ['button-leaving-forget']],
  ['commands', 'why', ['button-why']],
  [
    'yesNo',
    'yes',
    [
      ...['button-yes-asked', 'button-yes-told', 'button-forget', 'button-inquiry-send'],
      'button-help-give',
      'button-idea-send',
    ],
  ],
  [
    'yesNo',
    'no',
    [...['button-no-thanks', 'button-keep', 'button-inquiry-keep', 'button-help-leave', 'button-idea-leave']],
  ],
  ['ways', 'idea', ['button-idea-send']],
  ['ways', 'last', ['button-unasked-last']],
  ['ways', 'others', ['button-unasked-others']],
  ['heard', 'yes', ['button-heard-yes']],
  ['heard', 'partly', ['button-heard-partly']],
  ['heard', 'no', ['button-heard-no']],
  ['goingOn', 'next', ['button-next']],
  ['goingOn', 'done', ['button-done']],
  ['goingOn', 'skip', ['button-skip', 'button-any-place', 'button-any-role', 'button-any-age']],
  ['goingOn', 'all', ['button-any-topic']],
  ['reacting', 'agree', ['button-react-agree', 'button-ballot-yes']],
  ['reacting', 'disagree', ['button-react-disagree']],
  ['reacting', 'unsure', ['button-react-unsure', 'button-ballot-pass']],
  [
    'reacting',
    'more',
    [
      'button-react-more',
      'button-react-one',
      'button-react-two',
      'button-react-first',
      'button-react-others',
      'button-ballot-first',
    ],
  ],
  ['reacting', 'enough', ['button-react-enough']],
]

/** Every label that people may write instead of tapping it, in every language of the city. */
export function labelsToWrite(texts: Texts): readonly Label[] {
  const named = commands.map((id) => ['commands', id, [`command-${id}`, `command-${id}-name`]] as const)
  return texts.city.languages.flatMap((language) =>
    [...named, ...buttons, ['languages', language, ['language-this']] as const].flatMap(([table, means, keys]) =>
      keys.map((key): Label => ({ language, key, label: renderText({ key }, language, texts), table, means })),
    ),
  )
}
