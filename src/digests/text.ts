import type { Language } from '../domain/language.ts'
import { inLanguage } from '../domain/language.ts'
import type { TextValue } from '../domain/message.ts'
import { renderText } from '../texts/render.ts'
import type { Texts } from '../texts/texts.ts'
import { saysAnything } from './building.ts'
import type { ConsultationDigest, Digest, DuePromise, QuestionDigest } from './digest.ts'
import { groupLine, heardLine, promiseLine, stageLine } from './lines.ts'

/** The digest as plain text, for a terminal, a chat or the text part of a mail. */
export function digestText(digest: Digest, language: Language, texts: Texts): string {
  const t = (key: string, values?: Readonly<Record<string, TextValue>>): string =>
    renderText(values ? { key, with: values } : { key }, language, texts)
  const department = digest.city.departments.find((each) => each.id === digest.department)
  const title = t('digest-title', { name: { local: department?.name ?? digest.city.name } })
  if (!saysAnything(digest)) return `${title}\n\n${t('digest-empty')}\n`
  const promises =
    digest.promises.length === 0
      ? [t('digest-promises-none')]
      : digest.promises.map((promise: DuePromise) => `- ${promiseLine(promise, t)}`)
  const parts = [
    `${title}\n${t('digest-made', { at: { at: digest.now } })}`,
    [t('digest-promises').toUpperCase(), ...promises].join('\n'),
    ...digest.consultations.map((each) => consultationText(each, language, t)),
  ]
  return `${parts.join('\n\n')}\n`
}

type Say = (key: string, values?: Readonly<Record<string, TextValue>>) => string

function consultationText(digest: ConsultationDigest, language: Language, t: Say): string {
  const { consultation } = digest.running
  const counts =
    digest.answered === undefined
      ? t('digest-asked-few', { invited: digest.invited })
      : t('digest-asked', {
          invited: digest.invited,
          delivered: digest.delivered,
          answered: digest.answered,
          declined: digest.declined ?? '<5',
        })
  return [
    `${inLanguage(consultation.title, language).toUpperCase()} (${consultation.id})`,
    `${stageLine(digest.running, t)} · ${t('digest-host', { name: consultation.host.name, title: { local: consultation.host.title } })}`,
    counts,
    ...(digest.capped > 0 ? [t('digest-capped', { capped: digest.capped })] : []),
    ...(digest.heard ? [heardLine(digest.heard, t)] : []),
    ...digest.questions.flatMap((question) => questionText(question, language, t)),
    ...(digest.groups.length > 0
      ? ['', t('digest-missing'), ...digest.groups.map((group) => `  ${groupLine(group, t)}`)]
      : []),
  ].join('\n')
}

function questionText(question: QuestionDigest, language: Language, t: Say): readonly string[] {
  const people =
    question.answered === undefined ? t('digest-few') : t('digest-question-people', { people: question.answered })
  return [
    '',
    `${inLanguage(question.text, language)} (${people})`,
    ...question.lines.map((line) => `  ${inLanguage(line.label, language)}: ${line.people ?? t('digest-few')}`),
    ...(question.average
      ? [`  ${t('digest-average', { average: question.average.value, to: question.average.to })}`]
      : []),
    ...question.themes.map(
      (theme) =>
        `  ${theme.people === undefined ? t('digest-theme-few', { theme: { local: theme.label } }) : t('digest-theme', { theme: { local: theme.label }, people: theme.people })}`,
    ),
    ...question.statements.map((statement) => `  #${statement.number} "${statement.text.replace(/\s+/g, ' ')}"`),
  ]
}
