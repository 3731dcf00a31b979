import type { TopLevelSpec } from 'vega-lite'
import { standing, within } from '../../domain/direction.ts'
import { inLanguage, type Language } from '../../domain/language.ts'
import type { CityMap } from '../../domain/map/map.ts'
import type { ShownLine } from '../../domain/questions/kind.ts'
import type { Texts } from '../../texts/texts.ts'
import type { ConsultationDigest } from '../consultation.ts'
import type { Digest } from '../digest.ts'
import type { QuestionDigest } from '../question.ts'
import { languageFor, type Say, sayIn } from '../say.ts'
import { barsSpec } from './bars.ts'
import type { Bar } from './chart.ts'
import { mapAlt, mapPicture } from './map-picture.ts'
import type { MapPicture } from './map-plot.ts'
import { sharesSpec } from './shares.ts'
import { stepsSpec } from './steps.ts'

/** A picture that can be drawn: its numbers are in it and in the words alike. */
export type ChartPlan = ChartOfBars | MapPlan

interface Planned {
  readonly key: string
  readonly title: string
  readonly alt: string
  /** The language of every word in it. */
  readonly language: Language
}

/** A chart. */
export interface ChartOfBars extends Planned {
  /** `titled` where the picture stands alone. */
  spec(titled: boolean): TopLevelSpec
}

/** A map of the city. */
export interface MapPlan extends Planned {
  map(titled: boolean): MapPicture
}

/** The key of a question's chart. */
export function questionChart(consultation: string, question: string): string {
  return `${consultation}/${question}`
}

/** The key of the chart that shows who answered. */
export function placesChart(consultation: string): string {
  return `${consultation}/places`
}

/** Every chart a digest has numbers for, in the order of the digest. Pure; the same numbers and hidden cells as in its text. */
export function chartPlans(
  digest: Pick<Digest, 'consultations'>,
  reader: Language,
  texts: Texts,
): readonly ChartPlan[] {
  const language = languageFor(reader, texts)
  const t = sayIn(language, texts)
  return digest.consultations.flatMap((each) => [
    ...each.questions.flatMap((question) => questionPlans(each, question, language, t, texts.city.map)),
    ...placePlans(each, language, t),
  ])
}

function questionPlans(
  { running }: ConsultationDigest,
  question: QuestionDigest,
  language: Language,
  t: Say,
  city: CityMap | undefined,
): readonly ChartPlan[] {
  const key = questionChart(running.consultation.id, question.id)
  const asked = inLanguage(question.text, language)
  const themes = [...question.themes, ...question.minority.themes]
  const lines = question.lines.length > 0 ? question.lines : themes.length > 1 ? themes : []
  const bars: readonly Bar[] = lines.map((line) => ({ label: labelIn(line, language, t), people: line.people }))
  if (!bars.some(({ people }) => people !== undefined && people > 0)) return []
  const title =
    question.lines.length === 0
      ? t('chart-themes', { question: asked })
      : question.ranked
        ? t('chart-ranking', { question: asked })
        : question.lines.some(({ reacted }) => reacted)
          ? t('chart-agree', { question: asked })
          : asked
  if (question.map && city) {
    const source = { shown: question.map, lines: question.lines, city }
    const map = (titled: boolean) => mapPicture(source, language, t, titled ? title : undefined)
    return [{ key, title, alt: mapAlt(source, language, t, title), language, map }]
  }
  const alt = t('chart-alt', { title, lines: bars.map((bar) => barWords(bar, t)).join(', ') })
  const { scale } = question
  if (scale) {
    const steps = bars.map(({ label, people }) => ({ label: label.split(' ')[0] ?? label, people }))
    const hides = bars.some(({ people }) => people === undefined)
    const ends = { low: inLanguage(scale.low, language), high: inLanguage(scale.high, language) }
    const note = hides ? { note: t('chart-few-note') } : {}
    const spec = (titled: boolean) =>
      stepsSpec(drawn({ ...(titled && { title }), bars: steps, few: '*', ...ends, ...note }, language))
    return [{ key, title, alt, language, spec }]
  }
  return [
    {
      key,
      title,
      alt,
      language,
      spec: (titled) => barsSpec(drawn({ ...(titled && { title }), bars, few: t('chart-few') }, language)),
    },
  ]
}

/** What a line is about; where choices were put in order, with the place it got on average. */
export function labelIn(
  { label, meanRank }: Pick<ShownLine, 'label' | 'meanRank'>,
  language: Language,
  t: Say,
): string {
  const words = inLanguage(label, language)
  return meanRank === undefined ? words : t('chart-ranked', { label: words, rank: meanRank })
}

function barWords({ label, people }: Bar, t: Say): string {
  return people === undefined ? t('chart-alt-line-few', { label }) : t('chart-alt-line', { label, people })
}

function placePlans({ running, groups }: ConsultationDigest, language: Language, t: Say): readonly ChartPlan[] {
  const places = groups.flatMap(({ by, name, answersPercent, residentsPercent }) =>
    by === 'place' && residentsPercent !== undefined
      ? [{ label: inLanguage(name, language), answers: answersPercent, residents: residentsPercent }]
      : [],
  )
  if (places.filter(({ answers }) => answers !== undefined && answers > 0).length < 2) return []
  const lines = places.map(({ label: place, answers, residents }) =>
    answers === undefined
      ? t('chart-alt-place-few', { place, residents })
      : t('chart-alt-place', { place, answers, residents }),
  )
  const title = `${within(language, inLanguage(running.consultation.title, language))}: ${t('chart-places')}`
  const shares = {
    places,
    answersName: t('chart-answers'),
    residentsName: t('chart-residents'),
    few: t('chart-few'),
    percent: (share: number) => t('chart-percent', { share }),
  }
  return [
    {
      key: placesChart(running.consultation.id),
      title,
      alt: t('chart-alt', { title: `${title}.`, lines: lines.join(', ') }),
      language,
      spec: (titled) => sharesSpec(drawn({ ...shares, ...(titled && { title }) }, language)),
    },
  ]
}

/** The same, with every text as it is drawn: each stands by itself and has its own direction. */
function drawn<Shown>(shown: Shown, language: Language): Shown {
  const texts = (part: unknown): unknown => {
    if (typeof part === 'string') return standing(language, part)
    if (Array.isArray(part)) return part.map(texts)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([name, each]) => [name, texts(each)]))
  }
  return texts(shown) as Shown
}
