import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { blankOutcome } from '../../cityside/blank-outcome.ts'
import type { Cityside } from '../../cityside/cityside.ts'
import { digestPage } from '../../cityside/digest-page.ts'
import { isAppointed, sandboxModerator } from '../../cityside/duty-codes.ts'
import { consultationIn, exampleFiles, isMilestone, outcomeFiles, outcomeFrom } from '../../cityside/files.ts'
import { checkLaunch, remarksOf } from '../../cityside/launch-check.ts'
import { preview } from '../../cityside/preview.ts'
import { workdaysOf } from '../../domain/city.ts'
import type { RunningConsultation } from '../../domain/consultation.ts'
import { platformIdOf } from '../../domain/contact.ts'
import { dayOffText } from '../../domain/day-off.ts'
import type { CityAct } from '../../domain/inbox.ts'
import type { Language, Localized } from '../../domain/language.ts'
import { type TextRef, text } from '../../domain/message.ts'
import type { MilestoneReport } from '../../domain/outcome.ts'
import { closingRemarks } from '../../domain/quotes.ts'
import { problemText } from '../../files/problem.ts'
import { sayIn } from '../../texts/render.ts'
import type { Desk, DeskConsultation } from './desk.ts'
import { nextThing } from './next-thing.ts'
import type { TownMark } from './town-mark.ts'
import { changesOf, lookBefore, shownThemes } from './town-themes.ts'
import { wordingAtDesk } from './town-wording.ts'
import type { Clock, Done, MilestoneDraft, MilestoneNews, Step } from './wire.ts'

/** The town's time, as far as the desk may move it. */
export interface TownTime {
  readonly settled: () => Promise<void>
  readonly advance?: (ms: number) => Promise<void>
}

/** The city hall of the sandbox: the same cityside as on the command line, without a password. */
export function townDesk(cityside: Cityside, time: TownTime, mark: TownMark): Desk {
  const { store, city, texts } = cityside
  const act = async (wanted: CityAct, language: Language, id?: string): Promise<Done> => {
    const result = await cityside.act(wanted, 'sandbox:desk')
    await time.settled()
    return result.ok ? { ok: true, ...(id && { id }) } : not(language, [result.why])
  }
  const sayTo = (language: Language) => sayIn(languageOf(cityside, language), texts)
  const said = (language: Language, lines: readonly TextRef[]) => lines.map(sayTo(language))
  const not = (language: Language, problems: readonly TextRef[]) =>
    ({ ok: false, problems: said(language, problems) }) as const
  const clock = async (): Promise<Clock> => {
    const next = await nextThing(store, cityside.now())
    const town = mark.id()
    return {
      ...(town === undefined ? { settling: true } : { town }),
      ...((await isAppointed(cityside)) && { moderator: platformIdOf(sandboxModerator) }),
      now: cityside.now(),
      timeZone: city.timeZone,
      city: city.name,
      running: true,
      movable: time.advance !== undefined,
      perWeekMax: city.cap.perWeekMax,
      ...(next && { next }),
    }
  }
  const read = (file: string) => consultationIn(cityside, join(cityside.cityDir, 'consultations', basename(file)))
  return {
    say: (what, language) => sayTo(language)(what),
    listExamples: async () => {
      const files = await exampleFiles(cityside)
      return Promise.all(files.map(async (file) => ({ file: basename(file), title: await titleOf(cityside, file) })))
    },
    preview: async (file, language) => {
      const path = join(cityside.cityDir, 'consultations', basename(file))
      const parsed = await read(file)
      const yaml = await readFile(path, 'utf8').catch(() => '')
      const told = { file: basename(file), yaml }
      const warnings = parsed.warnings.map(problemText)
      if (!parsed.ok) {
        const problems = said(language, parsed.problems.map(problemText))
        return { ...told, problems, warnings: said(language, warnings) }
      }
      const checked = await checkLaunch(cityside, parsed.value)
      return {
        ...told,
        problems: said(language, checked.problems),
        ...(checked.settledBy.includes('override') && { overridable: true }),
        warnings: said(language, [...warnings, ...remarksOf(checked)]),
        consultation: parsed.value,
        plan: said(language, checked.plan),
        messages: preview(parsed.value, city, languageOf(cityside, language), texts),
      }
    },
    launch: async (file, language, override = '') => {
      const parsed = await read(file)
      if (!parsed.ok) return not(language, parsed.problems.map(problemText))
      const { value } = parsed
      const reason = override.trim() === '' ? {} : { override: inAll(cityside, override) }
      const consultation = { ...value, frame: { ...value.frame, ...reason } }
      const { problems } = await checkLaunch(cityside, consultation)
      if (problems.length > 0) return not(language, problems)
      return act({ act: 'consultation.submitted', consultation }, language, consultation.id)
    },
    consultations: async () => {
      const all = await store.consultations()
      const shown = await Promise.all(all.map((running) => shownOf(cityside, running)))
      return shown.toSorted((one, other) => other.running.consultation.opensAt - one.running.consultation.opensAt)
    },
    status: async (id) => {
      const running = await store.consultation(id)
      return running && shownOf(cityside, running)
    },
    close: (id, language) => act({ act: 'consultation.closed', consultation: id }, language, id),
    withdraw: (id, reason, language) =>
      act({ act: 'consultation.withdrawn', consultation: id, reason: inAll(cityside, reason) }, language, id),
    explain: (commitment, why, dueOn, language) =>
      act({ act: 'delay.explained', commitment, why: inAll(cityside, why), dueOn }, language),
    outcomeDrafts: async (id) => {
      const files = (await outcomeFiles(cityside)).filter(
        (file) => basename(file).startsWith(id) && !basename(file).includes('milestone'),
      )
      const written = await Promise.all(
        files.map(async (file) => ({ name: basename(file), yaml: await readFile(file, 'utf8') })),
      )
      const running = await store.consultation(id)
      return running
        ? [...written, { name: 'outcome.yaml', yaml: blankOutcome(running.consultation, city, cityside.now()) }]
        : written
    },
    before: async (id, yaml, language) => {
      const found = await lookBefore(cityside, id, yaml, languageOf(cityside, language), sayTo(language))
      return 'wrong' in found ? not(language, found.wrong) : found
    },
    themes: (id) => shownThemes(cityside, id),
    changeThemes: async (id, tap, language) => {
      const changes = await changesOf(cityside, id, tap, languageOf(cityside, language))
      return act({ act: 'themes.changed', consultation: id, changes }, language, id)
    },
    publish: async (id, yaml, language) => {
      const running = await store.consultation(id)
      if (!running) return not(language, [text('refused-unknown', { id })])
      const parsed = await outcomeFrom(cityside, running, yaml)
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
      return running ? milestoneDrafts(cityside, running, milestone) : []
    },
    reportMilestone: async (news, language) => {
      const off = news.dueOn === undefined ? undefined : dayOffText(news.dueOn, workdaysOf(city))
      return off
        ? not(language, [off])
        : act({ act: 'milestone.reported', report: reportOf(cityside, news) }, language, news.consultation)
    },
    sendNews: async (id, words, link, language) => {
      const to = link.trim()
      if (to !== '' && !/^https?:\/\/\S+$/.test(to)) return not(language, [text('along-link-slip')])
      const news = { consultation: id, words: inAll(cityside, words), ...(to !== '' && { link: to }) }
      return act({ act: 'news.sent', news }, language, id)
    },
    wording: (wording, language) => wordingAtDesk(cityside, wording, languageOf(cityside, language)),
    digest: (language) => digestPage(cityside, languageOf(cityside, language)),
    clock,
    advance: async (step: Step) => {
      const next = 'toNext' in step ? await nextThing(store, cityside.now()) : undefined
      const ms = 'ms' in step ? step.ms : Math.max(0, (next?.at ?? cityside.now()) - cityside.now())
      await time.advance?.(ms)
      await time.settled()
      return clock()
    },
  }
}

/** The files whose report is about this milestone and can be read; the others say what is wrong on the command line. */
async function milestoneDrafts(
  cityside: Cityside,
  running: RunningConsultation,
  milestone: string,
): Promise<readonly MilestoneDraft[]> {
  const { id } = running.consultation
  const files = (await outcomeFiles(cityside)).filter((file) => basename(file).startsWith(`${id}.milestone`))
  const drafts = await Promise.all(
    files.map(async (file) => {
      const yaml = await readFile(file, 'utf8')
      const parsed = await outcomeFrom(cityside, running, yaml)
      if (!parsed.ok || !isMilestone(parsed.value) || parsed.value.milestone !== milestone) return []
      return [{ name: basename(file), yaml, report: parsed.value }]
    }),
  )
  return drafts.flat()
}

/** The page's language where the city speaks it. */
function languageOf({ city }: Cityside, language: Language): Language {
  return city.languages.includes(language) ? language : city.languages[0]
}

async function shownOf({ store, city, texts }: Cityside, running: RunningConsultation): Promise<DeskConsultation> {
  const { id } = running.consultation
  const [tally, outcome, reports, news, commitments] = await Promise.all([
    store.tally(id),
    store.outcome(id),
    store.milestoneReports(id),
    store.newsOf(id),
    store.commitments(),
  ])
  const own = commitments.filter((commitment) => commitment.consultation === id)
  const remarks = closingRemarks(running, tally)
  const inLanguages = city.languages.map((each) => [each, remarks.map(sayIn(each, texts)).join(' ')] as const)
  const closing = remarks.length > 0 ? { closing: Object.fromEntries(inLanguages) } : {}
  return { running, tally, reports, news, commitments: own, ...closing, ...(outcome && { outcome }) }
}

function reportOf(cityside: Cityside, news: MilestoneNews): MilestoneReport {
  return {
    consultation: news.consultation,
    milestone: news.milestone,
    state: news.state,
    what: inAll(cityside, news.what),
    ...(news.why && { why: inAll(cityside, news.why) }),
    ...(news.dueOn && { dueOn: news.dueOn }),
  }
}

/** One sentence written at the desk serves every language. */
function inAll({ city }: Cityside, words: string): Localized {
  return Object.fromEntries(city.languages.map((language) => [language, words.trim()]))
}

async function titleOf(cityside: Cityside, file: string): Promise<Localized> {
  const parsed = await consultationIn(cityside, file)
  return parsed.ok ? parsed.value.title : inAll(cityside, basename(file))
}
