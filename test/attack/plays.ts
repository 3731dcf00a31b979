/** What `npm run attack` plays: files and folders of tests, by what is attacked. */
export const plays: Readonly<Record<string, readonly string[]>> = {
  'a process that is killed': [
    'test/loops/crash.test.ts',
    'test/delivery/killed.test.ts',
    'test/delivery/takeover.test.ts',
  ],
  'a database that restarts': ['test/delivery/database-restarts.test.ts'],
  'a platform that is down': [
    ...['out-of-reach', 'outage', 'redelivered', 'clock-jumps'].map((name) => `test/delivery/${name}.test.ts`),
  ],
  'a disk that is full': ['test/delivery/full-disk.test.ts', 'test/delivery/full-while-sending.test.ts'],
  'floods and slow requests': ['test/loops/flood.test.ts', 'test/attack/stalled.test.ts', 'test/http/slow.test.ts'],
  'a stolen file': ['test/attack/stolen-file.test.ts', 'test/attack/stolen-words.test.ts'],
  'what answers over HTTP': [
    ...['test/http/table.test.ts', 'test/http/doors.test.ts', 'test/attack/requests.test.ts'],
    ...['test/attack/sandbox-pass.test.ts', 'test/attack/desk-door.test.ts', 'test/attack/desk-requests.test.ts'],
  ],
  'webhooks: fuzzed, forged, replayed': ['test/adapters/mutants', 'test/attack/webhooks.test.ts'],
  'other people’s buttons and links': [
    'test/attack/forging.test.ts',
    'test/attack/buttons.test.ts',
    'test/attack/nonsense.test.ts',
  ],
  'other departments': ['test/attack/desk-departments.test.ts', 'test/attack/desk-concerned.test.ts'],
  'hostile texts': [
    ...['hostile', 'markup', 'spreadsheet', 'linear', 'reading-time', 'slow', 'meaning', 'unblocked'].map(
      (name) => `test/attack/${name}.test.ts`,
    ),
  ],
  'numbers that name a person': ['test/attack/numbers.test.ts'],
}
