import type { Report } from '../operations.ts'
import { print } from '../print.ts'

/** Says every line, and ends with 1 when something is wrong. */
export async function told(report: Promise<Report>): Promise<void> {
  const { lines, ok } = await report
  print(lines.join('\n'))
  if (!ok) process.exitCode = 1
}

/** Says what a command answers. */
export async function shown(text: Promise<string>): Promise<void> {
  print(await text)
}
