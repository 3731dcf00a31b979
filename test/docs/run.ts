import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { takePictures } from './pictures.ts'

/** `npm run docs` takes the pictures from a town that runs, and makes the site in docs/site/.vitepress/dist. */
const site = 'docs/site'

function npm(...args: readonly string[]): void {
  const { status } = spawnSync('npm', [...args], { cwd: site, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

const taken = await takePictures(`${site}/pictures`)
console.log(`${taken.length} pictures taken.`)
if (!existsSync(`${site}/node_modules/vitepress`)) npm('ci', '--no-audit', '--no-fund')
npm('run', '-s', 'build')
console.log(`The documentation is in ${site}/.vitepress/dist.`)
process.exit(0)
