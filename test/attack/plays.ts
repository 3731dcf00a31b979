const delivery = (...names: readonly string[]) => names.map((name) => `test/delivery/${name}.test.ts`)
const attack = (...names: readonly string[]) => names.map((name) => `test/attack/${name}.test.ts`)

/** What `npm run attack` plays: files and folders of tests, by what is attacked. */
export const plays: Readonly<Record<string, readonly string[]>> = {
  'a process that is killed': [
    ...['test/loops/crash.test.ts', 'test/store/move.test.ts'],
    ...delivery('killed', 'killed-working', 'takeover'),
  ],
  'a database that restarts': delivery('database-restarts', 'moved'),
  'a platform that is down': delivery(
    ...['out-of-reach', 'outage', 'faults', 'redelivered', 'rough-platforms', 'clock-jumps'],
  ),
  'a disk that is full': delivery('full-disk', 'full-while-sending'),
  'floods and slow requests': ['test/loops/flood.test.ts', ...attack('stalled', 'unblocked'), 'test/http/slow.test.ts'],
  'a stolen file': [
    ...attack('stolen-file', 'stolen-words', 'stolen-photos', 'stolen-redis'),
    'test/store/close-city.test.ts',
  ],
  'a key that is wrong, lost or changed': ['test/commands/key.test.ts', 'test/commands/keyring.test.ts'],
  'a person’s own data': [...attack('own-data'), ...delivery('own-data-restart')],
  'what answers over HTTP': [
    ...['test/http/table.test.ts', 'test/http/doors.test.ts'],
    ...attack('requests', 'sandbox-pass', 'desk-door', 'desk-requests'),
  ],
  'webhooks: fuzzed, forged, replayed': ['test/adapters/mutants', ...attack('webhooks')],
  'other people’s buttons and links': attack('forging', 'buttons', 'nonsense'),
  'other departments': attack('desk-departments', 'desk-concerned'),
  'hostile texts': attack(
    ...['hostile', 'hostile-channels', 'hostile-fields', 'markup', 'spreadsheet', 'meaning'],
    ...['linear', 'linear-domain', 'linear-made', 'reading-time', 'slow'],
  ),
  'a model that answers wrongly': ['test/model/asking.test.ts'],
  'numbers that name a person': attack('numbers', 'identifying', 'named', 'shown-words', 'quotes', 'public-quotes'),
}
