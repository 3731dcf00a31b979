import { allChannels } from '../channel-table.ts'
import { type Cityside, citysideOn } from '../cityside/cityside.ts'
import { isMilestone, outcomeIn } from '../cityside/files.ts'
import { readConfig, readEnvironment } from '../config.ts'
import type { RunningConsultation } from '../domain/consultation.ts'
import type { Outcome } from '../domain/outcome.ts'
import { problemText } from '../files/problem.ts'
import { startEkko } from '../main.ts'
import { rehearse } from '../rehearsal/rehearsal.ts'
import { terminalSay } from '../texts/terminal.ts'
import { Refusal } from './session.ts'

/** Where a rehearsal is written, and the outcome it is played with; without one it is proposed from the words. */
export interface RehearseOptions {
  readonly out: string
  readonly outcome?: string
}

/**
 * `ekko rehearse DIR --out DIR2`: a real conversation through the real thing. Ends with 1 when anything was lost or doubled, or
 * stands under a verdict that does not take it up.
 */
export async function rehearseCommand(dir: string, { out, outcome }: RehearseOptions): Promise<string> {
  const channels = await allChannels()
  const { EKKO_PROMPTS } = readEnvironment()
  const report = await rehearse({
    dir,
    out,
    progress: showProgress(),
    ...(outcome !== undefined && { decided: (cityside, running) => outcomeFrom(outcome, cityside, running) }),
    start: async (dataDir, clock) => {
      const env = {
        EKKO_PORT: '0',
        EKKO_DATA_DIR: dataDir,
        EKKO_CHANNELS: 'sandbox',
        ...(EKKO_PROMPTS && { EKKO_PROMPTS }),
      }
      const read = readConfig(env, channels)
      if (!read.ok) throw new Refusal(read.problems)
      const running = await startEkko({ ...read.config, logLevel: 'error' }, { clock })
      if (running.url === undefined) throw new Error('The sandbox has no address.')
      return {
        url: running.url,
        cityside: citysideOn(running),
        settled: () => running.settled(),
        stop: () => running.stop(),
      }
    },
  })
  const { answered, echoes, echoesQuotingOwnWords, duplicates, lost } = report
  const whole = duplicates === 0 && lost === 0 && echoes === answered && echoesQuotingOwnWords === answered
  const honest = report.unansweredUnderVerdict === 0 && report.mentionsOfCityNameAsTheme === 0
  if (!whole || !honest)
    throw new Refusal(
      `${whole ? 'Something stands where it does not belong' : 'Something was lost or doubled'}. See ${out}/report.json.\n${JSON.stringify(report, null, 2)}`,
    )
  return `${JSON.stringify(report, null, 2)}\nSee ${out}/digest.html and ${out}/transcripts.`
}

/** The outcome that a person wrote for this conversation. */
async function outcomeFrom(file: string, cityside: Cityside, running: RunningConsultation): Promise<Outcome> {
  const read = await outcomeIn(cityside, running, file)
  const say = terminalSay(cityside.texts)
  if (!read.ok) throw new Refusal([...read.problems, ...read.warnings].map(problemText).map(say))
  if (isMilestone(read.value)) throw new Refusal(`${file} tells of a milestone. Name the file of an outcome.`)
  return read.value
}

/** One line that counts up in a terminal; one line per step elsewhere. */
function showProgress(): (what: string, done: number, of: number) => void {
  const live = process.stderr.isTTY === true
  let last = ''
  return (what, done, of) => {
    if (live) process.stderr.write(`\r\u001b[K${what}: ${done} of ${of}${done === of ? '\n' : ''}`)
    else if (what !== last) process.stderr.write(`${what} …\n`)
    last = what
  }
}
