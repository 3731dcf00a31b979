import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { RunningConsultation } from '../../domain/consultation.ts'
import { platformIdOf } from '../../domain/contact.ts'
import type { CityAct } from '../../domain/inbox.ts'
import type { Language, Localized } from '../../domain/language.ts'
import { type TextRef, text } from '../../domain/message.ts'
import type { MilestoneReport } from '../../domain/outcome.ts'
import { problemText } from '../../files/problem.ts'
import { sandboxModerator } from '../../office/appointing.ts'
import { blankOutcome } from '../../office/blank-outcome.ts'
import { checkLaunch, remarksOf } from '../../office/checking.ts'
import { digestPage } from '../../office/digest-page.ts'
import { consultationIn, exampleFiles, isMilestone, outcomeFiles, outcomeFrom } from '../../office/files.ts'
import type { Office } from '../../office/office.ts'
import { preview } from '../../office/previewing.ts'
import { sayIn } from '../../texts/render.ts'
import type { Clock, Desk, DeskConsultation, Done, MilestoneDraft, MilestoneNews, Step } from './desk.ts'
import { nextThing } from './next-thing.ts'
import type { TownMark } from './town-mark.ts'

/** The town's time, as far as the desk may move it. */
export interface TownTime {
  readonly settled: () => Promise<void>
  readonly advance?: (ms: number) => Promise<void>
}

/** The city hall of the sandbox: the same office as on the command line, without a password. */
export function townDesk(office: Office, time: TownTime, mark: TownMark): Desk {
  const { store, city, texts } = office
  const act = async (wanted: CityAct, language: Language, id?: string): Promise<Done> => {
    const result = await office.act(wanted, 'sandbox:desk')
    await time.settled()
    return result.ok ? { ok: true, ...(id && { id }) } : not(language, [result.why])
  }
  const sayTo = (language: Language) => sayIn(languageOf(office, language), texts)
  const said = (language: Language, lines: readonly TextRef[]) => lines.map(sayTo(language))
  const not = (language: Language, problems: readonly TextRef[]) =>
    ({ ok: false, problems: said(language, problems) }) as const
  const clock = async (): Promise<Clock> => {
    const next = await nextThing(store, office.now())
    const town = mark.id()
    return {
      ...(town === undefined ? { settling: true } : { town }),
      ...((await hasModerator(store)) && { moderator: platformIdOf(sandboxModerator) }),
      now: office.now(),
      timeZone: city.timeZone,
      city: city.name,
      running: true,
      movable: time.advance !== undefined,
      ...(next && { next }),
    }
  }
  const read = (file: string) => consultationIn(office, join(office.promptsDir, 'consultations', basename(file)))
  return {
    say: (what, language) => sayTo(language)(what),
    listExamples: async () => {
      const files = await exampleFiles(office)
      return Promise.all(files.map(async (file) => ({ file: basename(file), title: await titleOf(office, file) })))
    },
    preview: async (file, language) => {
      const path = join(office.promptsDir, 'consultations', basename(file))
      const parsed = await read(file)
      const yaml = await readFile(path, 'utf8').catch(() => '')
      const told = { file: basename(file), yaml }
      const warnings = parsed.warnings.map(problemText)
      if (!parsed.ok) {
        const problems = said(language, parsed.problems.map(problemText))
        return { ...told, problems, warnings: said(language, warnings) }
      }
      const checked = await checkLaunch(office, parsed.value)
      return {
        ...told,
        problems: said(language, checked.problems),
        warnings: said(language, [...warnings, ...remarksOf(checked)]),
        consultation: parsed.value,
        plan: said(language, checked.plan),
        messages: preview(parsed.value, city, languageOf(office, language), texts),
      }
    },
    launch: async (file, language) => {
      const parsed = await read(file)
      if (!parsed.ok) return not(language, parsed.problems.map(problemText))
      const { problems } = await checkLaunch(office, parsed.value)
      if (problems.length > 0) return not(language, problems)
      return act({ act: 'consultation.submitted', consultation: parsed.value }, language, parsed.value.id)
    },
    consultations: async () => {
      const all = await store.consultations()
      const shown = await Promise.all(all.map((running) => shownOf(office, running)))
      return shown.toSorted((one, other) => other.running.consultation.opensAt - one.running.consultation.opensAt)
    },
    status: async (id) => {
      const running = await store.consultation(id)
      return running && shownOf(office, running)
    },
    close: (id, language) => act({ act: 'consultation.closed', consultation: id }, language, id),
    withdraw: (id, reason, language) =>
      act({ act: 'consultation.withdrawn', consultation: id, reason: inAll(office, reason) }, language, id),
    explain: (commitment, why, language) =>
      act({ act: 'delay.explained', commitment, why: inAll(office, why) }, language),
    outcomeDrafts: async (id) => {
      const files = (await outcomeFiles(office)).filter(
        (file) => basename(file).startsWith(id) && !basename(file).includes('milestone'),
      )
      const written = await Promise.all(
        files.map(async (file) => ({ name: basename(file), yaml: await readFile(file, 'utf8') })),
      )
      const running = await store.consultation(id)
      return running
        ? [...written, { name: 'outcome.yaml', yaml: blankOutcome(running.consultation, city, office.now()) }]
        : written
    },
    publish: async (id, yaml, language) => {
      const running = await store.consultation(id)
      if (!running) return not(language, [text('refused-unknown', { id })])
      const parsed = await outcomeFrom(office, running, yaml)
      if (!parsed.ok) return not(language, parsed.problems.map(problemText))
      const { value } = parsed
      return act(
        isMilestone(value)
          ? { act: 'milestone.reported', report: value }
          : { act: 'outcome.published', outcome: value },
        language,
        id,
      )
    },
    milestoneDrafts: async (id, milestone) => {
      const running = await store.consultation(id)
      return running ? milestoneDrafts(office, running, milestone) : []
    },
    reportMilestone: (news, language) =>
      act({ act: 'milestone.reported', report: reportOf(office, news) }, language, news.consultation),
    digest: (language) => digestPage(office, languageOf(office, language)),
    clock,
    advance: async (step: Step) => {
      const next = 'toNext' in step ? await nextThing(store, office.now()) : undefined
      const ms = 'ms' in step ? step.ms : Math.max(0, (next?.at ?? office.now()) - office.now())
      await time.advance?.(ms)
      await time.settled()
      return clock()
    },
  }
}

/** The files whose report is about this milestone and can be read; the others say what is wrong on the command line. */
async function milestoneDrafts(
  office: Office,
  running: RunningConsultation,
  milestone: string,
): Promise<readonly MilestoneDraft[]> {
  const { id } = running.consultation
  const files = (await outcomeFiles(office)).filter((file) => basename(file).startsWith(`${id}.milestone`))
  const drafts = await Promise.all(
    files.map(async (file) => {
      const yaml = await readFile(file, 'utf8')
      const parsed = await outcomeFrom(office, running, yaml)
      if (!parsed.ok || !isMilestone(parsed.value) || parsed.value.milestone !== milestone) return []
      return [{ name: basename(file), yaml, report: parsed.value }]
    }),
  )
  return drafts.flat()
}

/** The page's language where the city speaks it. */
function languageOf({ city }: Office, language: Language): Language {
  return city.languages.includes(language) ? language : city.languages[0]
}

async function shownOf({ store }: Office, running: RunningConsultation): Promise<DeskConsultation> {
  const { id } = running.consultation
  const [tally, outcome, reports, commitments] = await Promise.all([
    store.tally(id),
    store.outcome(id),
    store.milestoneReports(id),
    store.commitments(),
  ])
  const own = commitments.filter((commitment) => commitment.consultation === id)
  return { running, tally, reports, commitments: own, ...(outcome && { outcome }) }
}

function reportOf(office: Office, news: MilestoneNews): MilestoneReport {
  return {
    consultation: news.consultation,
    milestone: news.milestone,
    state: news.state,
    what: inAll(office, news.what),
    ...(news.why && { why: inAll(office, news.why) }),
    ...(news.dueOn && { dueOn: news.dueOn }),
  }
}

async function hasModerator(store: Office['store']): Promise<boolean> {
  return (await store.duties()).some(({ contact }) => contact === sandboxModerator)
}

/** One sentence written at the desk serves every language. */
function inAll({ city }: Office, words: string): Localized {
  return Object.fromEntries(city.languages.map((language) => [language, words.trim()]))
}

async function titleOf(office: Office, file: string): Promise<Localized> {
  const parsed = await consultationIn(office, file)
  return parsed.ok ? parsed.value.title : inAll(office, basename(file))
}
