import {
  choicesToAskFor,
  type StatementFilter,
  type StatementGround,
  statementOrders,
} from '../../../cityside/found-statements.ts'
import { escapeHtml as h } from '../../../digests/escape.ts'
import { kindOf } from '../../../domain/questions/kinds.ts'
import { takesStatements } from '../../../domain/questions/open.ts'
import { stances } from '../../../domain/themes.ts'
import { selectField, textField } from '../fields.ts'
import type { Voice } from '../voice.ts'

/** Longer searches are texts. */
const wordsCharactersMax = 200

/** What an address looks for among the statements; whatever is not known there is not looked for. */
export function filterIn(
  query: URLSearchParams,
  { kept, consultation }: StatementGround,
  newFrom?: number,
): StatementFilter {
  const question = consultation.questions.find(({ id }) => id === query.get('question'))?.id
  const theme = query.get('theme') === 'none' ? 'none' : kept.themes.find(({ id }) => id === query.get('theme'))?.id
  const stance = stances.find((each) => each === query.get('stance'))
  const [of, ...rest] = (query.get('choice') ?? '').split('/')
  const choice = of && rest.length > 0 ? { question: of, choice: rest.join('/') } : undefined
  const order = statementOrders.find((each) => each === query.get('order')) ?? 'newest'
  return {
    words: (query.get('q') ?? '').slice(0, wordsCharactersMax).trim(),
    order,
    ...(question !== undefined && { question }),
    ...(theme !== undefined && { theme }),
    ...(stance && { stance }),
    ...(choice && { choice }),
    ...(query.has('new') && newFrom !== undefined && { after: newFrom }),
  }
}

/** Whether anything at all is looked for. */
export function isNarrowed({ words, question, theme, stance, after, choice }: StatementFilter): boolean {
  return [question, theme, stance, after, choice].some((each) => each !== undefined) || words !== ''
}

/** The form that looks for statements; it works by the address alone. */
export function filterForm(
  action: string,
  filter: StatementFilter,
  ground: StatementGround,
  voice: Voice,
  newFrom?: number,
): string {
  const { say, words } = voice
  const { consultation, kept } = ground
  const open = consultation.questions.filter(takesStatements)
  const any = { value: '', label: say('reading-filter-any') }
  const select = (
    name: string,
    value: string | undefined,
    options: readonly { readonly value: string; readonly label: string }[],
  ) => selectField({ name, label: say(`reading-filter-${name}`), value: value ?? '', options: [any, ...options] })
  const choices = choicesToAskFor(ground).flatMap(({ question: of, choice }) => {
    const question = consultation.questions.find(({ id }) => id === of)
    const option =
      question &&
      kindOf(question)
        .options(question)
        .find(({ id }) => id === choice)
    return option ? [{ value: `${of}/${choice}`, label: words(option.label) }] : []
  })
  const fields = [
    ...(open.length > 1
      ? [
          select(
            'question',
            filter.question,
            open.map(({ id, text }) => ({ value: id, label: words(text) })),
          ),
        ]
      : []),
    ...(kept.themes.length > 0
      ? [
          select('theme', filter.theme, [
            { value: 'none', label: say('reading-filter-no-theme') },
            ...kept.themes.map(({ id, label }) => ({ value: id, label: words(label) })),
          ]),
          select(
            'stance',
            filter.stance,
            stances.map((stance) => ({ value: stance, label: say(`button-side-${stance}`) })),
          ),
        ]
      : []),
    ...(choices.length > 0
      ? [select('choice', filter.choice && `${filter.choice.question}/${filter.choice.choice}`, choices)]
      : []),
    selectField({
      name: 'order',
      label: say('reading-filter-order'),
      value: filter.order,
      options: statementOrders.map((order) => ({ value: order, label: say(`reading-order-${order}`) })),
    }),
  ]
  const fresh =
    newFrom === undefined
      ? ''
      : `<label class="tick" for="new"><input type="checkbox" id="new" name="new" value="1"${filter.after === undefined ? '' : ' checked'}><span>${say('reading-filter-new')}</span></label>`
  const search = textField({
    name: 'q',
    label: say('reading-filter-words'),
    type: 'search',
    value: filter.words,
    max: wordsCharactersMax,
  })
  return `<form method="get" action="${h(action)}" class="filters" role="search">${search}${fields.join('')}${fresh}<button class="main">${say('reading-filter-show')}</button></form>`
}
