import { readFileSync } from 'node:fs'

// What CHANGELOG.md says of one version: node packaging/changes.js 0.3.0
const [version = ''] = process.argv.slice(2)
const lines = readFileSync('CHANGELOG.md', 'utf8').split('\n')
const from = lines.findIndex((line) => line.startsWith(`## ${version} `) || line === `## ${version}`)
if (version === '' || from < 0) {
  process.stderr.write(`CHANGELOG.md says nothing of a version ${version}.\n`)
  process.exit(1)
}
const length = lines.slice(from + 1).findIndex((line) => line.startsWith('## '))
const until = length < 0 ? lines.length : from + 1 + length
process.stdout.write(
  `${lines
    .slice(from + 1, until)
    .join('\n')
    .trim()}\n`,
)
