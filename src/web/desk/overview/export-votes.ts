import { polisTableOf, polisTables } from '../../../cityside/export-polis.ts'
import { opinionsNow } from '../../../cityside/opinions.ts'
import { escapeHtml as h } from '../../../digests/escape.ts'
import type { Consultation } from '../../../domain/consultation.ts'
import { mayTheme } from '../../../domain/duty.ts'
import { takesReactions } from '../../../domain/reactions/question.ts'
import type { Answer } from '../door.ts'
import type { Visit } from '../visit.ts'
import type { Voice } from '../voice.ts'
import { file } from './file.ts'

/** Where the tables of votes are taken away: one of four for each question with votes. */
export const votesPath = 'exports/votes/:id/:question/:file'

/** The tables of the votes of each question, as Polis names them; empty where none takes votes. */
export function votesLinks({ id, questions }: Consultation, { say }: Voice): string {
  return questions
    .filter(takesReactions)
    .map((question) => {
      const at = `/desk/exports/votes/${encodeURIComponent(id)}/${encodeURIComponent(question.id)}`
      const links = polisTables.map((table) => `<a class="button" href="${h(`${at}/${table}`)}" download>${table}</a>`)
      return `<p class="soft">${say('deskroom-export-votes', { question: { local: question.text } })}</p><p class="row">${links.join('')}</p>`
    })
    .join('')
}

/** One of them: the same as from the terminal, for those who may have every answer. */
export async function exportVotes({ visitor, voice, cityside, params }: Visit): Promise<Answer> {
  const running = await cityside.store.consultation(params.id ?? '')
  const table = polisTables.find((each) => each === params.file)
  if (!running || table === undefined || !mayTheme(visitor.duties, running.consultation)) return { missing: true }
  const { consultation } = running
  const question = consultation.questions.filter(takesReactions).find(({ id }) => id === params.question)
  if (!question) return { missing: true }
  const kept = table === 'participants-votes.csv' ? await opinionsNow(cityside, running) : []
  const members = kept.find((each) => each.question === question.id)?.members
  const made = await polisTableOf(cityside.store, consultation, question, table, voice.language, members)
  return file(`${consultation.id}-${question.id}-${table}`, 'text/csv', made)
}
