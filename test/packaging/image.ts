/** One step of a Dockerfile. */
export interface Step {
  readonly word: string
  readonly said: string
}

/** The steps of a Dockerfile, with lines that go on put together. */
export function stepsOf(dockerfile: string): readonly Step[] {
  return dockerfile
    .replaceAll(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [word = '', ...said] = line.trim().split(/\s+/)
      return { word, said: said.join(' ') }
    })
}

/** What the image takes from the repository. */
export function copiedIn(steps: readonly Step[]): readonly string[] {
  return steps
    .filter(({ word, said }) => word === 'COPY' && !said.startsWith('--from'))
    .flatMap(({ said }) => said.split(' ').slice(0, -1))
}
