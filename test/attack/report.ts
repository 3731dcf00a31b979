import { type FigureName, figureNames } from '../figures.ts'

/** What one play came to. */
export interface Played {
  readonly play: string
  readonly passed: number
  readonly failed: number
  readonly seconds: number
}

/** Everything that one run of the command came to. */
export interface Run {
  /** As it was written in the terminal. */
  readonly command: string
  readonly on: string
  readonly seed: string
  readonly played: readonly Played[]
  readonly figures: ReadonlyMap<FigureName, number>
}

/** Where the figures stand in a file of the repository, between these two lines. */
export const bounds = {
  from: '<!-- figures: written by npm run attack -- --write -->',
  to: '<!-- end of figures -->',
} as const

/** The counts that the plays wrote, a line each, added up by name. */
export function countedIn(lines: string): ReadonlyMap<FigureName, number> {
  const sums = new Map<FigureName, number>()
  for (const line of lines.split('\n').filter(Boolean)) {
    const { name, count } = JSON.parse(line) as { readonly name: FigureName; readonly count: number }
    sums.set(name, (sums.get(name) ?? 0) + count)
  }
  return sums
}

/** The whole of it, for the terminal and SECURITY.md. */
export function tableOf(run: Run): readonly string[] {
  const { passed, failed, seconds } = sumOf(run.played)
  return [
    `\`${run.command}\` on ${run.on}, seed ${run.seed}: ${passed} attacks held, ${failed} did not, in ${seconds} seconds.`,
    '',
    '| attack | held | did not | seconds |',
    '|---|---|---|---|',
    ...run.played.map((each) => `| ${each.play} | ${each.passed} | ${each.failed} | ${each.seconds} |`),
    '',
    '| tried | how often |',
    '|---|---|',
    ...figureNames.flatMap((name) => {
      const sum = run.figures.get(name)
      return sum === undefined ? [] : [`| ${name} | ${sum.toLocaleString('en')} |`]
    }),
  ]
}

/** The same in a sentence or two, for the README. */
export function sentenceOf(run: Run): readonly string[] {
  const { passed, failed } = sumOf(run.played)
  const count = (name: FigureName) => (run.figures.get(name) ?? 0).toLocaleString('en')
  const webhooks = [...run.figures].reduce((sum, [name, each]) => (/^webhooks/.test(name) ? sum + each : sum), 0)
  return [
    `Played on ${run.on} by \`${run.command}\`: ${passed} attacks held, ${failed} did not. Among them ${count('processes killed with -9')} kills,`,
    `${count('restarts of Postgres')} restarts of Postgres, ${count('outages of a platform')} outages of a platform, ${webhooks.toLocaleString('en')} webhooks fuzzed, forged or replayed, and`,
    `${count('bytes searched for what was planted')} bytes searched for planted accounts, names and words. All figures: [SECURITY.md](SECURITY.md#figures).`,
  ]
}

/** The file with these lines between the bounds, and everything else as it was. Throws where it has not exactly one such place. */
export function placedIn(text: string, lines: readonly string[]): string {
  const parts = text.split(bounds.from)
  const [before = '', rest = ''] = parts
  const end = rest.indexOf(bounds.to)
  if (parts.length !== 2 || end < 0)
    throw new Error(`The figures need one place, between ${bounds.from} and ${bounds.to}.`)
  return `${before}${bounds.from}\n${lines.join('\n')}\n${rest.slice(end)}`
}

function sumOf(played: readonly Played[]) {
  const sum = (of: (each: Played) => number) => played.reduce((total, each) => total + of(each), 0)
  return {
    passed: sum(({ passed }) => passed),
    failed: sum(({ failed }) => failed),
    seconds: sum(({ seconds }) => seconds),
  }
}
