import type { Variable } from './adapter.ts'
import { logLevels } from './log.ts'
import { oidcVariables } from './oidc.ts'

/** Ekko's own variables, one line each on where the value comes from. Channels name theirs. */
export const variables: readonly Variable[] = [
  own('EKKO_HOST', 'the address to listen on; 127.0.0.1 is this machine only, 0.0.0.0 every network', '127.0.0.1'),
  own('EKKO_PORT', 'any free port', '8080'),
  own(
    'EKKO_PUBLIC_URL',
    'the https address at which platforms and citizens reach this server; without it sockets and polling',
    'https://ekko.rivertown.example',
  ),
  own(
    'EKKO_CHANNELS',
    'the channels to start, with commas; without it every channel whose variables are set',
    'telegram,slack',
  ),
  own(
    'EKKO_PROMPTS',
    'the folder with what Ekko says and understands, and the example town; without ./prompts what comes with Ekko',
    './prompts',
  ),
  own(
    'EKKO_CITY',
    'the folder of your city: city.yaml, consultations, outcomes, map; without it ./city where "ekko init" made one, otherwise EKKO_PROMPTS',
    './city',
  ),
  own('EKKO_DATA_DIR', 'a folder on a disk that is backed up', './data'),
  {
    ...own('EKKO_KEY', 'the city’s key, 32 bytes in base64 or hex, instead of a file; kept apart from backups', ''),
    secret: true,
  },
  own('EKKO_KEY_FILE', 'the file of the city’s key, as "ekko key new" makes it, of mode 0600', './ekko.key'),
  {
    ...own(
      'EKKO_KEYRING',
      'the keys of what people wrote: a file on another disk than the backups, or a Postgres; without it beside the data',
      '/keys/ekko-keys.sqlite',
    ),
    secret: true,
  },
  {
    ...own(
      'DATABASE_URL',
      'your Postgres; without it a SQLite file in EKKO_DATA_DIR',
      'postgres://ekko:secret@localhost/ekko',
    ),
    secret: true,
  },
  {
    ...own(
      'REDIS_URL',
      'your Redis, so that several processes keep one pace; not needed for one process',
      'redis://localhost:6379',
    ),
    secret: true,
  },
  own(
    'EKKO_PHOTOS',
    'a bucket for the pictures people send, on any store that speaks S3; without it the folder photos in EKKO_DATA_DIR',
    's3://rivertown/ekko',
  ),
  own('EKKO_PHOTOS_ENDPOINT', 'the address of that store; without it Amazon, in the region', 'https://s3.example.org'),
  own('EKKO_PHOTOS_REGION', 'where the bucket is', 'eu-north-1'),
  own('EKKO_PHOTOS_KEY_ID', 'a key that may list, read, write and delete there, and nothing else', 'AK…'),
  { ...own('EKKO_PHOTOS_SECRET', 'the secret of that key', 'secret'), secret: true },
  own(
    'EKKO_TRANSCRIBE_URL',
    'a service that serves /v1/audio/transcriptions (whisper.cpp, speaches, a vendor); without it voice messages are not listened to',
    'http://127.0.0.1:8000',
  ),
  {
    ...own('EKKO_TRANSCRIBE_KEY', 'the service, if it wants a key', ''),
    secret: true,
  },
  own('EKKO_TRANSCRIBE_MODEL', 'the service; whisper-1 without it', 'whisper-1'),
  own(
    'EKKO_MODEL_URL',
    'a language model that serves /v1/chat/completions (llama.cpp, Ollama, a vendor) and may be asked for themes; without it none is',
    'http://127.0.0.1:8080',
  ),
  own('EKKO_MODEL_NAME', 'the model that is asked there', 'qwen3:8b'),
  { ...own('EKKO_MODEL_KEY', 'the service, if it wants a key', ''), secret: true },
  own('EKKO_MODEL_KEY_FILE', 'a file with that key, instead of EKKO_MODEL_KEY', ''),
  own('EKKO_MODEL_REQUESTS', 'how many requests at most, for one consultation and in thirty days', '200/1000'),
  own('EKKO_MODEL_TOKENS', 'how many tokens at most, for one consultation and in thirty days', '500000/2000000'),
  own('EKKO_MODEL_PER_MINUTE', 'how many requests a minute', '20'),
  ...oidcVariables,
  own(
    'EKKO_WEBHOOKS',
    'https addresses of your own systems that are told when a question opens, closes, is decided or a promised step is reported; several with commas',
    '',
  ),
  {
    ...own(
      'EKKO_WEBHOOKS_SECRET',
      'the secret they are signed with (Standard Webhooks), 24 to 64 bytes in base64: echo "whsec_$(openssl rand -base64 32)"',
      '',
    ),
    secret: true,
  },
  own('EKKO_WEBHOOKS_INSIDE', 'on: they may be inside your own network, and without https', 'off'),
  own('EKKO_ROLES', 'what this process does, with commas: web, process, dispatch', 'web,process,dispatch'),
  {
    ...own(
      'EKKO_OPERATOR_KEY',
      'any long secret of yours; monitoring that sends it (Authorization: Bearer …) sees /metrics and the details of /health, nothing else does',
      '',
    ),
    secret: true,
  },
  own('EKKO_LOG_LEVEL', `how much is logged: ${logLevels.join(', ')}`, 'info'),
]

/** The text of .env.example: every variable, with a line on where it comes from. */
export function exampleEnvironment(
  groups: readonly { readonly title: string; readonly variables: readonly Variable[] }[],
): string {
  const sections = groups.map(({ title, variables: named }) => [`## ${title}`, ...named.map(lineOf)].join('\n'))
  return `${['# Copy this to .env and fill in what you need. Nothing is needed to try Ekko in the sandbox.', ...sections].join('\n\n')}\n`
}

function lineOf({ name, required, from, example }: Variable): string {
  return `# ${from}${required ? ' (needed for this channel)' : ''}\n# ${name}=${example ?? ''}`
}

function own(name: string, from: string, example: string): Variable {
  return { name, required: false, secret: false, from, example }
}
