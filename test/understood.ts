import { existsSync, readdirSync } from 'node:fs'
import { readUnderstood } from '../src/files/read.ts'
import './personal-words.ts'
import { english } from './saying.ts'

const [first = 'da', ...others] = readdirSync('prompts').filter((name) =>
  existsSync(`prompts/${name}/conversation.ftl`),
)
const read = await readUnderstood('prompts', { languages: [first, ...others] }, [])
if (!read.ok)
  throw new Error(read.problems.map(({ file, line, text }) => `${file}:${line} ${english(text)}`).join('\n'))

/** What is understood in a city that speaks every language in prompts/. */
export const understood = read.value
