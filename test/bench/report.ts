/** One line of the table: a figure beside what it is measured against, in the same run. */
export interface Row {
  readonly name: string
  readonly figure: string
  /** What the goal is about: a ratio, a share or a time. */
  readonly value: number
  readonly goal: string
  readonly met: boolean
}

const mark = 'ROW '

/** Tells the table about a result; each benchmark is a process of its own. */
export function report(row: Row): void {
  console.log(`${mark}${JSON.stringify(row)}`)
}

/** The row in a line of output, if it is one. */
export function rowIn(line: string): Row | undefined {
  return line.startsWith(mark) ? (JSON.parse(line.slice(mark.length)) as Row) : undefined
}

/** Seconds that the work took. */
export async function timed(work: () => unknown): Promise<number> {
  const began = process.hrtime.bigint()
  await work()
  return Number(process.hrtime.bigint() - began) / 1e9
}

/** The middle one of several runs. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** `12,345/s` */
export function perSecond(count: number, seconds: number): string {
  return `${Math.round(count / seconds).toLocaleString('en')}/s`
}

/** What this process held at most, in MB. */
export function peakMegabytes(): number {
  return process.resourceUsage().maxRSS / 1024
}
