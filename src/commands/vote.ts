import { existsSync, readFileSync } from 'node:fs'
import { type Recount, recount } from '../domain/ballots/ballot-file.ts'
import { isChosen } from '../domain/ballots/election.ts'
import { type FateTold, voteIn } from '../domain/ballots/told.ts'
import { Refusal, withCityside } from './session.ts'

/**
 * `ekko vote ID`: what a vote came to. With `--verify` its published ballots are counted again and compared. `ekko vote FILE
 * --verify` does the same with the file alone, wherever it was downloaded to; a difference is an error.
 */
export async function vote(name: string, { verify = false }: { readonly verify?: boolean }): Promise<string> {
  if (verify && existsSync(name)) return verified(recount(readFileSync(name, 'utf8')), undefined)
  return withCityside(async ({ store }) => {
    const running = await store.consultation(name)
    if (!running) throw new Refusal(`There is no consultation with the id "${name}", and no file of that name.`)
    const question = voteIn(running.consultation)
    if (!question) throw new Refusal('Nothing is put to the vote in it.')
    const told = await store.voteOf(name)
    if (!told) throw new Refusal('It is counted once it is closed.')
    if (!verify) return [...told.fates.map(lineOf), `"vote ${name} --verify" counts again and compares.`].join('\n')
    const file = await store.ballotFileOf(name)
    if (file === undefined)
      throw new Refusal('Its ballots are not published, so that none of the few can be recognised by one.')
    return verified(recount(file), told.listed?.hash)
  })
}

function verified(again: Recount | undefined, published: string | undefined): string {
  if (!again) throw new Refusal('This is no file of ballots.')
  const { count, chosen, same, hash } = again
  const lines = [
    ...count.fates.map(lineOf),
    `ballots   ${count.voters}`,
    `sha-256   ${hash}`,
    ...(count.spent === undefined ? [] : [`cost      ${count.spent}`]),
  ]
  if (published !== undefined && published !== hash)
    throw new Refusal([...lines, `The fingerprint that is published is another one: ${published}.`])
  if (!same)
    throw new Refusal([
      ...lines,
      `Counted again, and it does NOT come out the same. The file says: ${chosen.join(', ')}.`,
    ])
  return [...lines, `Counted again from the ballots: the same ${chosen.length} chosen.`].join('\n')
}

function lineOf(fate: FateTold): string {
  const { id, as, approvals, lacked } = fate
  const people = approvals === undefined ? 'fewer than 5' : String(approvals)
  const why = isChosen(fate)
    ? `chosen (${as})`
    : lacked
      ? `not chosen (${as}, ${lacked} lacking)`
      : `not chosen (${as})`
  return `${id.padEnd(idWidth)} ${people.padStart(peopleWidth)}  ${why}`
}

const idWidth = 24
const peopleWidth = 12
