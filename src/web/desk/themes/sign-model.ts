import { escapeHtml as h } from '../../../digests/escape.ts'
import type { ModelAsk } from '../../../domain/model.ts'
import type { ProposedThemes } from '../../../domain/proposed-themes.ts'
import { csrfField } from '../fields.ts'
import { addressOf, type Matter } from '../said/matter.ts'
import type { Visit } from '../visit.ts'

/** How far the model that is set has come, or why it was of no use. */
export function modelHtml({ voice }: Visit, asked: ModelAsk | undefined, proposed: ProposedThemes | undefined): string {
  if (asked?.state === 'waiting')
    return `<p role="status" id="model">${voice.say('signing-model-asking', { done: asked.answered, all: asked.parts?.length ?? 0 })}</p>`
  // It is said beside what was found instead, and no longer than that waits.
  if (asked?.state !== 'failed' || proposed?.by === 'model') return ''
  return `<p class="warnings" role="status" id="model">${voice.say('signing-model-failed', { why: asked.why ?? 'few' })}</p>`
}

/** Themes are looked for by the words alone, or by the model where one is set, which is told of before it is asked. */
export function suggestForms({ visitor, voice, cityside }: Visit, matter: Matter, asked: ModelAsk | undefined): string {
  const { model } = cityside
  const form = (by: string, button: string) =>
    `<form method="post" action="${addressOf(matter, 'themes/suggest')}">${csrfField(visitor)}<input type="hidden" name="by" value="${by}">${button}</form>`
  const words = form('words', `<button class="main" autofocus>${voice.say('signing-suggest')}</button>`)
  if (!model || asked?.state === 'waiting') return words
  const what = voice.say('signing-model-what', { name: model.name, host: model.host })
  return `${words}<section class="card" aria-label="${h(voice.plain('signing-suggest-model'))}"><p>${what}</p>${form('model', `<button>${voice.say('signing-suggest-model')}</button>`)}</section>`
}
