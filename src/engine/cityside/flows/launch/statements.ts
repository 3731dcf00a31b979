import { type Block, say } from '../../../../domain/message.ts'
import {
  hostStatementsMax,
  hostStatementsMin,
  isOneSentence,
  statementLineCharactersMax,
} from '../../../../domain/questions/agree.ts'
import { fold } from '../../../../domain/understood/fold.ts'
import { composed } from '../step.ts'

/** The host's statements, one a line; or what to do about a line that is none. */
export function statementsRead(words: string): readonly string[] | Block {
  const lines = words
    .split('\n')
    .map((line) => composed(line.replace(/^\s*(?:[-*•]|\d{1,2}[.)])\s*/, '')))
    .filter((line) => line !== '')
  if (lines.length < hostStatementsMin || lines.length > hostStatementsMax)
    return say('draft-statements-slip', { min: hostStatementsMin, max: hostStatementsMax })
  const long = lines.find((line) => line.length > statementLineCharactersMax)
  if (long !== undefined) return say('draft-statement-long', { statement: long, max: statementLineCharactersMax })
  const several = lines.find((line) => !isOneSentence(line))
  if (several !== undefined) return say('draft-statement-sentences', { statement: several })
  const twice = lines.find((line, at) => lines.findIndex((each) => fold(each) === fold(line)) < at)
  return twice === undefined ? lines : say('draft-statement-same', { statement: twice })
}
