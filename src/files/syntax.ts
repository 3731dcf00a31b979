import type { ErrorCode } from 'yaml'
import { type TextRef, text } from '../domain/message.ts'

/** What to do about a file that is not YAML, per kind of damage; the YAML reader's own words are for programmers. */
export function syntaxSentence(code: ErrorCode): TextRef {
  return sentences[code] ?? text('file-yaml')
}

const sentences: Partial<Record<ErrorCode, TextRef>> = {
  BLOCK_AS_IMPLICIT_KEY: text('file-yaml-two-colons'),
  MULTILINE_IMPLICIT_KEY: text('file-yaml-missing-colon'),
  BAD_INDENT: text('file-yaml-bad-indent'),
  TAB_AS_INDENT: text('file-yaml-tab'),
  DUPLICATE_KEY: text('file-yaml-duplicate'),
  MISSING_CHAR: text('file-yaml-unfinished'),
  BAD_SCALAR_START: text('file-yaml-bad-start'),
  UNEXPECTED_TOKEN: text('file-yaml-unexpected'),
  MULTIPLE_DOCS: text('file-yaml-second-file'),
  BAD_DIRECTIVE: text('file-yaml-directive'),
  BAD_DQ_ESCAPE: text('file-yaml-backslash'),
  BLOCK_IN_FLOW: text('file-yaml-dashes-in-brackets'),
  KEY_OVER_1024_CHARS: text('file-yaml-long-name'),
  RESOURCE_EXHAUSTION: text('file-yaml-too-deep'),
}
