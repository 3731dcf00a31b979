import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withoutBrowser } from '../web/browser.ts'
import { guides, site } from './guides.ts'
import { takePictures } from './pictures.ts'

const built = join(site, '.vitepress/dist')
const withoutMaker =
  existsSync(join(site, 'node_modules/vitepress')) || process.env.CI
    ? undefined
    : `What makes the site is not installed: npm ci --prefix ${site}`

test('the site is made of its pages and of pictures just taken, and asks for nothing from elsewhere', {
  timeout: 300_000,
}, async (context) => {
  const why = withoutMaker ?? withoutBrowser
  if (why !== undefined) return context.skip(why)
  const taken = await takePictures(join(site, 'pictures'))
  const shown = guides().flatMap(({ text }) => [...text.matchAll(/pictures\/([a-z-]+\.png)/g)].map(([, name]) => name))
  expect(new Set(shown)).toEqual(new Set(taken))
  const { status, stderr } = spawnSync('npm', ['run', '-s', 'build'], { cwd: site, encoding: 'utf8' })
  expect(status, stderr).toBe(0)
  const files = readdirSync(built, { recursive: true, encoding: 'utf8' })
  const pages = files.filter((name) => name.endsWith('.html') && name !== '404.html')
  expect(pages.length).toBe(guides().length)
  for (const page of pages) {
    const html = readFileSync(join(built, page), 'utf8')
    // A link may lead elsewhere; what the page itself needs may not.
    const fetched = [...html.matchAll(/<(?:script|img|iframe|link)[^>]+(?:src|href)="([^"]+)"/g)].map(([, at]) => at)
    expect(
      fetched.filter((at) => /^(?:https?:)?\/\//.test(at ?? '')),
      page,
    ).toEqual([])
  }
  const styles = files.filter((name) => name.endsWith('.css'))
  for (const style of styles) expect(readFileSync(join(built, style), 'utf8')).not.toMatch(/url\(["']?(?:https?:)?\/\//)
})
