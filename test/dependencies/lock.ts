import { readFileSync } from 'node:fs'

/** One package as the lockfile has it. */
export interface Locked {
  readonly name: string
  /** Where it lies, `node_modules/a/node_modules/b`. */
  readonly path: string
  readonly version: string
  readonly license?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly link?: boolean
  readonly hasInstallScript?: boolean
}

/** What package.json asks for. */
export interface Asked {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  /** One of several is enough: a driver for each Node. */
  readonly optionalDependencies: Readonly<Record<string, string>>
  /** Which packages may run a script of their own as they are installed. */
  readonly allowScripts: Readonly<Record<string, boolean>>
}

/** The lockfile of this repository, and what it answers to. */
export function readLock(folder = '.'): {
  readonly asked: Asked
  readonly root: Partial<Asked>
  readonly packages: readonly Locked[]
} {
  const read = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))
  const { packages } = read('package-lock.json') as { readonly packages: Readonly<Record<string, Partial<Locked>>> }
  const asked = read('package.json') as Asked
  const { '': root = {}, ...rest } = packages
  return {
    asked,
    root: root as Partial<Asked>,
    packages: Object.entries(rest).map(([path, each]) => ({
      ...each,
      ...{ path, name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length) },
      version: each.version ?? '',
    })),
  }
}

/** Where packages come from, where the lockfile names it. */
const registry = 'https://registry.npmjs.org/'
const exact = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/

/** Every way in which the lockfile leaves open what is installed, each as a sentence. */
export function lockFaults({ asked, root, packages }: ReturnType<typeof readLock>): readonly string[] {
  const wanted = { ...asked.dependencies, ...asked.devDependencies, ...asked.optionalDependencies }
  const locked = { ...root.dependencies, ...root.devDependencies, ...root.optionalDependencies }
  const top = new Map(packages.map((each) => [each.path, each]))
  return [
    ...Object.entries(wanted).flatMap(([name, asks]) => {
      // A package under another name: `npm:its-own-name@version`.
      const version = asks.replace(/^npm:.+@/, '')
      const installed = top.get(`node_modules/${name}`)?.version
      return [
        ...(exact.test(version) ? [] : [`${name} is asked for as "${version}", which is not one version.`]),
        ...(locked[name] === asks ? [] : [`${name} is ${asks} in package.json and ${locked[name]} in the lockfile.`]),
        ...(installed === version ? [] : [`${name} is asked for as ${version} and locked as ${installed}.`]),
      ]
    }),
    ...Object.keys(locked)
      .filter((name) => wanted[name] === undefined)
      .map((name) => `${name} is in the lockfile and not in package.json.`),
    ...packages.flatMap(({ path, version, integrity, resolved, link }) => [
      ...(exact.test(version) ? [] : [`${path} has no exact version.`]),
      ...(/^sha512-[\w+/]{86}==$/.test(integrity ?? '') ? [] : [`${path} has no SHA-512 of what is installed.`]),
      ...(resolved === undefined || resolved.startsWith(registry) ? [] : [`${path} comes from ${resolved}.`]),
      ...(link === true ? [`${path} is a link to somewhere else.`] : []),
    ]),
    ...packages
      .filter(({ name, hasInstallScript }) => hasInstallScript === true && asked.allowScripts[name] === undefined)
      .map(({ name }) => `${name} runs a script as it is installed. Say in allowScripts whether it may.`),
  ]
}
