import { allChannels } from '../channel-table.ts'
import { citysideOn } from '../cityside/cityside.ts'
import { readConfig, readEnvironment } from '../config.ts'
import { startEkko } from '../main.ts'
import { rehearse } from '../rehearsal/rehearsal.ts'
import { openSqlite } from '../store/open.ts'
import { Refusal } from './session.ts'

/** `ekko rehearse DIR --out DIR2`: a real conversation through the real thing. Ends with 1 when anything was lost or doubled. */
export async function rehearseCommand(dir: string, out: string): Promise<string> {
  const channels = await allChannels()
  const { EKKO_PROMPTS } = readEnvironment()
  const report = await rehearse({
    dir,
    out,
    progress: showProgress(),
    start: async (dataDir, clock) => {
      const env = {
        EKKO_PORT: '0',
        EKKO_DATA_DIR: dataDir,
        EKKO_CHANNELS: 'sandbox',
        ...(EKKO_PROMPTS && { EKKO_PROMPTS }),
      }
      const read = readConfig(env, channels)
      if (!read.ok) throw new Refusal(read.problems)
      const store = await openSqlite(`${dataDir}/ekko.sqlite`)
      const running = await startEkko({ ...read.config, logLevel: 'error' }, { clock, store })
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
  if (!whole)
    throw new Refusal(`Something was lost or doubled. See ${out}/report.json.\n${JSON.stringify(report, null, 2)}`)
  return `${JSON.stringify(report, null, 2)}\nSee ${out}/digest.html and ${out}/transcripts.`
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
