import { openBefore } from './before.js'
import { actChecked, ask, look } from './desk.js'
import { el, toast } from './dom.js'
import { openSheet, stays, textField, writtenIn } from './sheet.js'
import { state } from './state.js'
import { said, t, townDate } from './texts.js'

/**
 * @import { Consultation } from '../../../domain/consultation.ts'
 * @import { Milestone, MilestoneReport } from '../../../domain/outcome.ts'
 * @import { OutcomeDraft } from '../wire.ts'
 */

/** @type {readonly MilestoneReport['state'][]} */
const states = ['done', 'delayed', 'dropped']

/**
 * Picks or writes what was decided, and publishes it to every citizen who answered.
 * @param {Consultation} consultation
 */
export function openOutcome(consultation) {
  return openYaml(consultation, {
    title: t('act-publish'),
    lead: t('publish-why', { title: said(consultation.title) }),
  })
}

/**
 * Puts a published decision right: whom the change touches hears what was said, what is true now, and why.
 * @param {Consultation} consultation
 */
export function openCorrection(consultation) {
  const languages = Object.keys(consultation.title)
  const reason = `\ncorrection:\n${languages.map((language) => `  ${language}: `).join('\n')}\n`
  const lead = t('correct-why', { title: said(consultation.title) })
  return openYaml(consultation, { title: t('act-correct'), lead, reason })
}

/**
 * @param {Consultation} consultation
 * @param {{ title: string, lead: string, reason?: string }} words `reason` is written below a file that is put right
 */
async function openYaml(consultation, { title, lead, reason = '' }) {
  /** @type {readonly OutcomeDraft[]} */
  let drafts
  try {
    const written = await ask('outcomes', { id: consultation.id })
    drafts = written.map((draft) => ({ ...draft, yaml: `${draft.yaml}${reason}` }))
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
    title,
    lead,
    wide: true,
    body: [
      drafts.length > 1 ? picker(drafts, area) : undefined,
      el('div.field', {}, el('label', { for: 'field-yaml' }, t('outcome')), area),
    ],
    submit: t('publish-look'),
    onsubmit: async () => {
      const before = await look({ id: consultation.id, yaml: area.value })
      if (!('samples' in before)) return before
      openBefore(consultation, area.value, before)
      return stays
    },
  })
}

/**
 * @param {readonly OutcomeDraft[]} drafts
 * @param {HTMLTextAreaElement} area
 */
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

/**
 * Tells every citizen who answered what became of a promised step; a file that was written for it is there to start from.
 * @param {Consultation} consultation
 * @param {Milestone} milestone
 */
export async function openMilestone(consultation, milestone) {
  const asked = { id: consultation.id, milestone: milestone.id }
  const [draft] = await ask('milestones', asked).catch(() => [])
  const begin = {
    state: draft?.report.state ?? 'done',
    what: said(draft?.report.what),
    why: said(draft?.report.why),
    dueOn: draft?.report.dueOn ?? '',
  }
  let { state: chosen } = begin
  const publish = actChecked('publish')
  const tell = actChecked('milestone')
  const why = textField(t('milestone-why'), { name: 'why', long: true, maxlength: 1000, value: begin.why })
  const dueOn = textField(t('milestone-due'), {
    name: 'dueOn',
    type: 'date',
    min: townDate(state.clock?.now ?? 0),
    value: begin.dueOn,
  })
  /** @param {MilestoneReport['state']} state */
  const choose = (state) => {
    chosen = state
    need(why, chosen !== 'done')
    need(dueOn, chosen === 'delayed')
  }
  choose(begin.state)
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
          states.map((name) => stateOption(name, name === begin.state, () => choose(name))),
        ),
      ),
      textField(
        t('milestone-what'),
        { name: 'what', long: true, required: true, maxlength: 1000, value: begin.what },
        draft ? t('milestone-what-file', { file: draft.name }) : t('milestone-what-hint'),
      ),
      why,
      dueOn,
    ],
    submit: t('tell-everyone'),
    onsubmit: (form) => {
      const what = writtenIn(form, 'what')
      const written = { why: writtenIn(form, 'why'), dueOn: writtenIn(form, 'dueOn') }
      const touched =
        chosen !== begin.state || what !== begin.what || written.why !== begin.why || written.dueOn !== begin.dueOn
      // As it stands in the file it goes out in every language; changed words go out as they were written.
      if (draft && !touched) return publish({ id: consultation.id, yaml: draft.yaml })
      // What was put away again with its field is not told.
      const told = chosen === 'delayed' ? written : chosen === 'dropped' ? { why: written.why } : {}
      return tell({ ...asked, state: chosen, what, ...told })
    },
  })
}

/**
 * Asks for a field, or puts it away.
 * @param {HTMLElement} field
 * @param {boolean} needed
 */
function need(field, needed) {
  field.hidden = !needed
  for (const input of field.querySelectorAll('input, textarea')) input.toggleAttribute('required', needed)
}

/**
 * @param {MilestoneReport['state']} name
 * @param {boolean} checked
 * @param {() => void} onchange
 */
function stateOption(name, checked, onchange) {
  return el(
    'label.option',
    {},
    el('input', { type: 'radio', name: 'state', value: name, checked, onchange }),
    t(`milestone-${name}`),
  )
}
