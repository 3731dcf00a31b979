import { type Step, steps } from './steps.ts'
import type { Voice } from './voice.ts'

const names: Readonly<Record<Step, string>> = {
  asked: 'ledger-step-asked',
  reading: 'ledger-step-reading',
  deciding: 'ledger-step-deciding',
  decided: 'ledger-step-decided',
  doing: 'ledger-step-doing',
  done: 'ledger-step-done',
}

/** A step in words. */
export function stepName(step: Step, { say }: Voice): string {
  return say(names[step])
}

/** All steps in a row, the present one marked: for the eye by colour and weight, for the ear in words. */
export function stepsHtml(present: Step, voice: Voice): string {
  const { say } = voice
  const at = steps.indexOf(present)
  const items = steps.map((step, index) => {
    const finished = present === 'done' && step === 'done'
    const [state, spoken] =
      index < at || finished
        ? ['past', 'ledger-step-past']
        : index === at
          ? ['now', 'ledger-step-now']
          : ['ahead', 'ledger-step-ahead']
    const current = index === at ? ' aria-current="step"' : ''
    return `<li class="${state}"${current}>${stepName(step, voice)} <span class="sr">${say(spoken ?? '')}</span></li>`
  })
  return `<ol class="steps" aria-label="${say('ledger-steps')}">${items.join('')}</ol>`
}
