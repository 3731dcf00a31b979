import { areaField, csrfField } from '../fields.ts'
import { addressOf } from '../said/matter.ts'
import type { Visit } from '../visit.ts'
import type { ThemesRoom } from './room.ts'

/** Themes as a table for a spreadsheet, and back: chosen as a file, or pasted where no script runs. */
export function tableHtml(
  { visitor, voice }: Visit,
  { matter, open }: ThemesRoom,
  problems: readonly string[],
): string {
  const { say } = voice
  const address = addressOf(matter, 'themes/table.csv')
  const ways = `<p class="row"><a href="${address}" download>${say('reading-table-comma')}</a> <a href="${address}?separator=semicolon" download>${say('reading-table-semicolon')}</a></p>`
  const wrong =
    problems.length === 0
      ? ''
      : `<div class="problems" role="alert" tabindex="-1"><h3>${say('reading-table-wrong')}</h3><ul>${problems.map((line) => `<li>${line}</li>`).join('')}</ul></div>`
  const back = open
    ? `<form method="post" action="${addressOf(matter, 'themes/table')}">${csrfField(visitor)}<div class="field" data-file="table" hidden><label for="file">${say('reading-table-file')}</label><input type="file" id="file" accept=".csv,text/csv"></div><input type="hidden" name="bytes" value="">${areaField({ name: 'table', label: say('reading-table-paste'), hint: say('reading-table-how') })}<button>${say('reading-table-import')}</button></form>`
    : ''
  return `<details${problems.length > 0 ? ' open' : ''}><summary>${say('reading-table')}</summary>${wrong}${ways}${back}</details>`
}
