import { act, ask } from './desk.js'
import { el, toast } from './dom.js'
import { openSheet } from './sheet.js'
import { said, t } from './texts.js'

/**
 * @import { Consultation } from '../../../domain/consultation.ts'
 * @import { Stance } from '../../../domain/outcome.ts'
 * @import { ShownStatement, ShownTheme, ShownThemes, ThemesTap } from '../wire.ts'
 */

/** @type {readonly Stance[]} */
const stances = ['for', 'against', 'asks', 'tells']
/** As long as a name that fits on a line. */
const nameCharactersMax = 60

/**
 * Puts what citizens wrote into themes, statement by statement. Every tap counts at once and can be taken back.
 * @param {Consultation} consultation
 */
export async function openThemes({ id, title }) {
  const list = el('div.themes', { 'aria-live': 'polite' })
  let onlyRest = false
  const show = async () => {
    const shown = await ask('themes', { id }).catch(() => undefined)
    if (!shown) return toast(t('not-arrived'))
    const focused = document.activeElement?.getAttribute('data-key')
    list.replaceChildren(
      themeList(shown, tap),
      newTheme(tap, shown),
      filter(shown, onlyRest, (rest) => {
        onlyRest = rest
        return show()
      }),
      ...shown.statements
        .filter(({ themes }) => !onlyRest || themes.length === 0)
        .map((statement) => statementNode(statement, shown, tap)),
    )
    const again = focused ? list.querySelector(`[data-key="${CSS.escape(focused)}"]`) : undefined
    if (again instanceof HTMLElement) again.focus()
  }
  /** @param {ThemesTap} change */
  const tap = async (change) => {
    const wrong = await act('themes', { ...change, id })
    if (wrong.length > 0) toast(wrong.join(' '))
    await show()
  }
  openSheet({
    title: t('act-themes'),
    lead: t('themes-why', { title: said(title) }),
    wide: true,
    body: list,
    submit: t('themes-done'),
    onsubmit: () => [],
  })
  await show()
}

/** @typedef {(change: ThemesTap) => Promise<void>} Tap */

/**
 * @param {ShownThemes} shown
 * @param {Tap} tap
 */
function themeList({ themes }, tap) {
  if (themes.length === 0) return el('p.hint', {}, t('themes-none'))
  return el(
    'ul.theme-list',
    {},
    themes.map((theme) => el('li', {}, themeHead(theme), sideNode(theme, tap), takeNode(theme, tap))),
  )
}

/** @param {ShownTheme} theme */
function themeHead({ label, statements }) {
  return el(
    'div.theme-head',
    {},
    el('strong', {}, said(label)),
    el('small', {}, t('themes-count', { count: statements.length })),
  )
}

/**
 * @param {ShownTheme} theme
 * @param {Tap} tap
 */
function sideNode({ id, label, stance, statements }, tap) {
  if (statements.length === 0) return undefined
  return el(
    'div.sides',
    { role: 'group', 'aria-label': t('themes-side', { theme: said(label) }) },
    stances.map((side) =>
      el(
        'button.side',
        {
          type: 'button',
          'aria-pressed': String(stance === side),
          'data-key': `side-${id}-${side}`,
          onclick: () => tap({ tap: 'stance', theme: id, stance: stance === side ? null : side }),
        },
        t(`side-${side}`),
      ),
    ),
  )
}

/**
 * What begins alike, with one tap to take it.
 * @param {ShownTheme} theme
 * @param {Tap} tap
 */
function takeNode({ id, suggested }, tap) {
  if (suggested.length === 0) return undefined
  return el(
    'p.alike',
    {},
    el('span', {}, t('themes-alike', { numbers: suggested.join(', ') })),
    el(
      'button.button.plain',
      {
        type: 'button',
        'data-key': `take-${id}`,
        onclick: () => tap({ tap: 'put', theme: id, statements: suggested }),
      },
      t('themes-take'),
    ),
  )
}

/**
 * @param {Tap} tap
 * @param {ShownThemes} shown
 */
function newTheme(tap, { statements }) {
  const number = el('input.text-input', {
    type: 'text',
    id: 'theme-numbers',
    placeholder: t('themes-numbers-example'),
    autocomplete: 'off',
  })
  const name = el('input.text-input', {
    type: 'text',
    id: 'theme-name',
    maxlength: nameCharactersMax,
    autocomplete: 'off',
  })
  const add = () => {
    const numbers = [...number.value.matchAll(/\d+/g)].map(([digits]) => Number(digits))
    const known = numbers.filter((each) => statements.some((one) => one.number === each))
    if (name.value.trim() === '' || known.length === 0) return toast(t('themes-new-how'))
    return tap({ tap: 'put', theme: name.value.trim(), statements: known })
  }
  /** @param {KeyboardEvent} event */
  const onkeydown = (event) => {
    if (event.key !== 'Enter') return
    // Enter would send the sheet away.
    event.preventDefault()
    void add()
  }
  name.addEventListener('keydown', onkeydown)
  number.addEventListener('keydown', onkeydown)
  return el(
    'div.new-theme',
    {},
    el('div.field', {}, el('label', { for: 'theme-name' }, t('themes-new')), name),
    el('div.field', {}, el('label', { for: 'theme-numbers' }, t('themes-numbers')), number),
    el('button.button.plain', { type: 'button', 'data-key': 'theme-add', onclick: () => add() }, t('add')),
    el(
      'button.button.plain',
      { type: 'button', 'data-key': 'theme-undo', onclick: () => tap({ tap: 'undo' }) },
      t('themes-undo'),
    ),
  )
}

/**
 * @param {ShownThemes} shown
 * @param {boolean} onlyRest
 * @param {(rest: boolean) => unknown} choose
 */
function filter({ statements }, onlyRest, choose) {
  const rest = statements.filter(({ themes }) => themes.length === 0).length
  return el(
    'label.option.rest',
    {},
    el('input', {
      type: 'checkbox',
      checked: onlyRest,
      'data-key': 'theme-rest',
      onchange: (event) => choose(event.currentTarget.checked),
    }),
    t('themes-rest', { count: rest, all: statements.length }),
  )
}

/**
 * @param {ShownStatement} statement
 * @param {ShownThemes} shown
 * @param {Tap} tap
 */
function statementNode({ number, text, themes, suggested }, shown, tap) {
  return el(
    'article.statement',
    { 'data-statement': number },
    el('p.statement-number', {}, t('statement-number', { number })),
    el('blockquote', { dir: 'auto' }, text),
    el(
      'div.chips',
      {},
      shown.themes.map(({ id, label }) => {
        const has = themes.includes(id)
        const look = has ? 'has' : suggested.includes(id) ? 'suggested' : 'none'
        return el(
          `button.chip.${look}`,
          {
            type: 'button',
            'aria-pressed': String(has),
            'data-key': `chip-${number}-${id}`,
            title: look === 'suggested' ? t('themes-suggested') : undefined,
            onclick: () => tap({ tap: has ? 'take-out' : 'put', theme: id, statements: [number] }),
          },
          said(label),
        )
      }),
    ),
  )
}
