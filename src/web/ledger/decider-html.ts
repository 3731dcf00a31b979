import type { Account, DeciderAccount } from './record.ts'
import type { Voice } from './voice.ts'

/** Questions to a politician: how many asked, and once they are answered, each with its support and its answer. */
export function deciderHtml({ deciderQuestions: account, withdrawn }: Account, voice: Voice): string {
  if (!account || withdrawn) return ''
  const { say } = voice
  const { name, title, answerBy, asked, answeredOn, questions, others } = account
  const people = asked === null ? say('ledger-decider-asked-few') : say('ledger-decider-asked', { people: asked })
  const state = answeredOn
    ? say('ledger-decider-answered', { on: { on: answeredOn } })
    : say('ledger-decider-waiting', { answerBy: { on: answerBy } })
  const left = others ? voice.paragraphs(others) : ''
  return `<section aria-labelledby="asked"><h2 id="asked">${say('ledger-decider', { name, title: { local: title } })}</h2>
<p class="soft">${people} ${state}</p>${questions.map((each) => questionHtml(each, voice)).join('')}${left}</section>`
}

function questionHtml({ words, people, groups, answer }: DeciderAccount['questions'][number], voice: Voice): string {
  const { say } = voice
  const support =
    people === null
      ? say('decider-support-few')
      : groups.length === 0
        ? say('decider-support', { people })
        : say('decider-support-groups', { people, groups: { list: groups } })
  const said = answer ? voice.paragraphs(answer) : `<p>${say('ledger-decider-not-answered')}</p>`
  return `<div class="question"><h3>${voice.words(words)}</h3><p class="soft">${support}</p>${said}</div>`
}
