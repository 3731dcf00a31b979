import { act, ask } from './desk.js'
import { el, toast } from './dom.js'
import { openSheet, textField } from './sheet.js'
import { state } from './state.js'
import { said, t, townDate } from './texts.js'

/** Picks or writes what was decided, and publishes it to everyone who answered. */
export async function openOutcome(consultation) {
  let drafts
  try {
    drafts = await ask('outcomes', { id: consultation.id })
  } catch {
    toast(t('not-arrived'))
    return
  }
  const area = el('textarea.text-input.yaml', {
    id: 'field-yaml',
    name: 'yaml',
    required: true,
    spellcheck: 'false',
    autocapitalize: 'off',
  })
  area.value = drafts[0]?.yaml ?? ''
  openSheet({
    title: t('act-publish'),
    lead: t('publish-why', { title: said(consultation.title) }),
    wide: true,
    body: [
      drafts.length > 1 ? picker(drafts, area) : undefined,
      el('div.field', {}, el('label', { for: 'field-yaml' }, t('outcome')), area),
    ],
    submit: t('publish'),
    onsubmit: () => act('publish', { id: consultation.id, yaml: area.value }),
  })
}

function picker(drafts, area) {
  return el(
    'fieldset.field',
    {},
    el('legend', {}, t('start-from')),
    el(
      'div.options',
      {},
      drafts.map((draft, index) =>
        el(
          'label.option',
          {},
          el('input', {
            type: 'radio',
            name: 'draft',
            value: String(index),
            checked: index === 0,
            onchange: () => {
              area.value = draft.yaml
            },
          }),
          draft.name === 'outcome.yaml' ? t('empty-outcome') : draft.name,
        ),
      ),
    ),
  )
}

/** Tells everyone who answered what became of a promised step; a file that was written for it is there to start from. */
export async function openMilestone(consultation, milestone) {
  const asked = { id: consultation.id, milestone: milestone.id }
  const drafts = await ask('milestones', asked).catch(() => [])
  const first = drafts[0]?.report
  const begin = {
    state: first?.state ?? 'done',
    what: said(first?.what),
    why: said(first?.why),
    dueOn: first?.dueOn ?? '',
  }
  const why = textField(t('milestone-why'), { name: 'why', long: true, maxlength: 1000, value: begin.why })
  const dueOn = textField(t('milestone-due'), {
    name: 'dueOn',
    type: 'date',
    min: townDate(state.clock?.now ?? 0),
    value: begin.dueOn,
  })
  const show = (chosen) => {
    why.hidden = chosen === 'done'
    dueOn.hidden = chosen !== 'delayed'
    why.querySelector('textarea').required = chosen !== 'done'
    dueOn.querySelector('input').required = chosen === 'delayed'
  }
  show(begin.state)
  openSheet({
    title: said(milestone.what),
    lead: t('milestone-lead'),
    body: [
      el(
        'fieldset.field',
        {},
        el('legend', {}, t('milestone-state')),
        el(
          'div.options',
          {},
          ['done', 'delayed', 'dropped'].map((name) => stateOption(name, name === begin.state, () => show(name))),
        ),
      ),
      textField(
        t('milestone-what'),
        { name: 'what', long: true, required: true, maxlength: 1000, value: begin.what },
        t(first ? 'milestone-what-file' : 'milestone-what-hint', { file: drafts[0]?.name }),
      ),
      why,
      dueOn,
    ],
    submit: t('tell-everyone'),
    onsubmit: (form) => {
      const data = Object.fromEntries(new FormData(form))
      const untouched = Object.keys(begin).every((name) => (data[name] ?? '') === begin[name])
      // As it stands in the file it goes out in every language; changed words go out as they were written.
      if (first && untouched) return act('publish', { id: consultation.id, yaml: drafts[0].yaml })
      return act('milestone', { ...asked, ...data })
    },
  })
}

function stateOption(name, checked, onchange) {
  return el(
    'label.option',
    {},
    el('input', { type: 'radio', name: 'state', value: name, checked, onchange }),
    t(`milestone-${name}`),
  )
}
