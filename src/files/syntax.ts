import type { ErrorCode } from 'yaml'

/** What to do about a file that is not YAML, per kind of damage; the YAML reader's own words are for programmers. */
export function syntaxSentence(code: ErrorCode): string {
  return sentences[code] ?? 'This line cannot be read. Look for a missing quote, colon or bracket, here or just above.'
}

const sentences: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY:
    'This line holds two colons, or is moved further to the right than the line above. Put a text that contains ": " in quotes, or line it up.',
  MULTILINE_IMPLICIT_KEY:
    'This line is moved further to the right than the line above, or a colon is missing after the name at its start.',
  BAD_INDENT: 'This line does not line up with those it belongs to. Give it the same number of spaces in front.',
  TAB_AS_INDENT: 'This line starts with a tab. Use spaces instead.',
  DUPLICATE_KEY: 'This name stands here twice. Remove one of the two, or put both in a list.',
  MISSING_CHAR:
    'Something is not finished here: a quote or bracket that is never closed, or a colon that is missing. Finish it.',
  BAD_SCALAR_START: 'A text may not start with this sign unless it is in quotes. Put the whole text in double quotes.',
  UNEXPECTED_TOKEN:
    'There is something here that does not belong to the line. Put the text in quotes, or line it up with the lines above.',
  MULTIPLE_DOCS: 'A line of three dashes starts a second file here. Remove it, and keep one file for each matter.',
  BAD_DIRECTIVE: 'A line may not start with "%". Put the text in quotes.',
  BAD_DQ_ESCAPE:
    'A backslash "\\" has a meaning of its own inside double quotes. Remove it, or use single quotes around the text.',
  BLOCK_IN_FLOW: 'A list with dashes cannot stand inside brackets. Write the whole list with dashes, line by line.',
  KEY_OVER_1024_CHARS: 'The name before the colon is far too long. Put the text in quotes.',
  RESOURCE_EXHAUSTION: 'Too many lists stand inside each other here. Write it with fewer levels.',
}
