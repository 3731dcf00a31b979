import { sourceOf } from '../../../cityside/digest.ts'
import { abridgeSection } from '../../../digests/abridge.ts'
import { type ConsultationDigest, consultationDigest } from '../../../digests/consultation.ts'
import { sectionHtml } from '../../../digests/formats/html.ts'
import type { Section } from '../../../digests/outline.ts'
import { groupSections } from '../../../digests/sections/groups.ts'
import { questionSection } from '../../../digests/sections/question.ts'
import { weightSections } from '../../../digests/sections/weights.ts'
import { releaseInside } from '../../../domain/release/release.ts'
import type { Page } from '../door.ts'
import type { Visit } from '../visit.ts'
import type { Voice } from '../voice.ts'
import { chartsOf } from './charts.ts'
import { comparedHtml } from './compared.ts'
import { type Matter, matterPage } from './matter.ts'
import { saidNavigation } from './navigation.ts'

/** What was said in numbers, as a digest has them: how many took part, each question with its chart, and who is missing. */
export async function numbersPage(visit: Visit, matter: Matter): Promise<Page> {
  const { voice, cityside } = visit
  const { city, texts } = cityside
  const { id } = matter.consultation
  const source = await sourceOf(cityside, matter)
  const digest = consultationDigest(source, city, releaseInside(source.running, source.tally))
  const charts = await chartsOf(digest, voice.language, texts)
  const shown = (section: Section) => sectionHtml(withoutStatements(abridgeSection(section, 'html')), charts, 2)
  const questions = digest.questions.map((question) =>
    shown(questionSection(id, question, voice.language, voice.plain, city.map)),
  )
  const missing = groupSections(id, digest.groups, voice.plain)
    .filter(({ only }) => only === undefined || only.includes('html'))
    .map(shown)
  const weighed = weightSections(digest.weighed, voice.language, voice.plain).map(shown)
  const html = `${await saidNavigation(visit, matter, 'numbers')}
<div id="turnout" data-live>${turnoutHtml(digest, voice)}</div>
<div id="questions" class="counted" data-live>${questions.join('\n')}</div>
<div id="missing" class="counted" data-live>${missing.join('\n')}</div>
<div id="weights" class="counted">${weighed.join('\n')}</div>
${await comparedHtml(visit, matter)}`
  return matterPage(visit, matter, 'said', { html })
}

/** Statements have a page of their own, where they can be searched. */
function withoutStatements({ rows, ...section }: Section): Section {
  return { ...section, rows: rows.filter(({ shape }) => shape !== 'statements') }
}

function turnoutHtml({ invited, answered, declined, capped }: ConsultationDigest, { say, count }: Voice): string {
  const few = say('digest-few')
  const number = (label: string, many: number | undefined) =>
    `<div><dt>${say(label)}</dt><dd${many === undefined ? ' class="few"' : ''}>${many === undefined ? few : count(many)}</dd></div>`
  return `<dl class="numbers">${number('reading-invited', invited?.people)}${number('reading-answered', answered?.people)}${number('reading-declined', declined)}${capped > 0 ? number('reading-capped', capped) : ''}</dl>`
}
