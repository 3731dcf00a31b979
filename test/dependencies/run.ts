import { spawnSync } from 'node:child_process'
import { judged } from './licences.ts'
import { lockFaults, readLock } from './lock.ts'

/** `npm run dependencies`: licences of what a city runs, the lockfile, and known weaknesses where the registry tells them. */
const lock = readLock()
const production = lock.packages.filter(({ dev }) => dev !== true)
const counts = new Map<string, number>()
for (const { license = 'none' } of production) counts.set(license, (counts.get(license) ?? 0) + 1)

say(`${production.length} packages are installed where a city runs Ekko.\n`)
for (const [license, count] of [...counts].toSorted(([, one], [, other]) => other - one))
  say(`${String(count).padStart(5)}  ${license}`)
say('\nNot free of conditions, and why they are here:')
for (const each of production) {
  const found = judged(each)
  if (found.as === 'named') say(`  ${each.name} ${each.version}: ${found.why}`)
}
const refused = production.filter((each) => judged(each).as === 'refused')
for (const { name, version, license } of refused) say(`  REFUSED: ${name} ${version}: ${license ?? 'no licence'}`)

const faults = lockFaults(lock)
say(`\nThe lockfile: ${faults.length === 0 ? 'exact versions, a SHA-512 for each, no other host.' : ''}`)
for (const fault of faults) say(`  ${fault}`)
const scripts = lock.packages.filter(({ hasInstallScript }) => hasInstallScript === true)
for (const { name, dev } of scripts)
  say(
    `  ${name}${dev === true ? ' (only for tests)' : ''} has a script for its installation, ${lock.asked.allowScripts[name] === true ? 'which may run' : 'which may not run'}.`,
  )

const away = 'npm audit was not answered by the registry that is set here, so they were not looked for.'

say(`\nKnown weaknesses: ${audited()}`)
process.exitCode = refused.length + faults.length > 0 || process.exitCode === 1 ? 1 : 0

function audited(): string {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8', timeout: 60_000 })
  try {
    const { metadata } = JSON.parse(stdout) as { metadata?: { vulnerabilities: Readonly<Record<string, number>> } }
    if (metadata === undefined) return away
    const { total = 0, ...bySeverity } = metadata.vulnerabilities
    if (total === 0) return 'npm audit knows none.'
    process.exitCode = 1
    const list = Object.entries(bySeverity).flatMap(([severity, count]) => (count > 0 ? [`${count} ${severity}`] : []))
    return `npm audit knows ${list.join(', ')}. "npm audit --omit=dev" names them.`
  } catch {
    return away
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
