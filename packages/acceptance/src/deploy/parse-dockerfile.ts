/** A step of a stage, in the words of Dockerfiles that ours use. */
export type Step =
  | { kind: 'workdir'; path: string }
  | { kind: 'copy'; stage: string | null; from: string; to: string }
  | { kind: 'run'; script: string; args: string[] }

export interface Stage {
  name: string
  base: string
  steps: Step[]
  env: Record<string, string>
  user: string | null
  entrypoint: string[]
  command: string[]
  health: string[]
}

/**
 * @throws for an instruction that is not among those ours use, and for a RUN that is not one of our scripts
 */
export function parseDockerfile(text: string): Stage[] {
  const stages: Stage[] = []
  const args: Record<string, string> = {}
  for (const line of text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))) {
    const [, instruction = '', rest = ''] = /^([A-Z]+) (.*)$/.exec(line) ?? []
    if (instruction === 'ARG') args[rest.split('=')[0]!] = rest.split('=')[1]!
    else if (instruction === 'FROM') stages.push(newStage(rest, args))
    else addTo(stages.at(-1)!, instruction, rest, line)
  }
  return stages
}

function newStage(rest: string, args: Record<string, string>): Stage {
  const [base = '', , name = ''] = rest.split(' ')
  return {
    name,
    base: base.replace(/\$\{(\w+)\}/g, (_, arg: string) => args[arg]!),
    steps: [],
    env: {},
    user: null,
    entrypoint: [],
    command: [],
    health: [],
  }
}

function addTo(stage: Stage, instruction: string, rest: string, line: string): void {
  const words = rest.split(' ')
  const list = () => JSON.parse(rest.slice(rest.indexOf('['))) as string[]
  switch (instruction) {
    case 'WORKDIR':
      stage.steps.push({ kind: 'workdir', path: rest })
      break
    case 'COPY': {
      const stageName = words[0]!.startsWith('--from=') ? words.shift()!.slice('--from='.length) : null
      if (words.length !== 2) throw new Error(`One source and one target are expected: ${line}`)
      stage.steps.push({ kind: 'copy', stage: stageName, from: words[0]!, to: words[1]! })
      break
    }
    case 'RUN': {
      const [script, ...scriptArgs] = words
      if (!/^deploy\/scripts\/[a-z-]+\.sh$/.test(script!) || /[;&|<>$`]/.test(rest))
        throw new Error(`Every command is one script of deploy/scripts: ${line}`)
      stage.steps.push({ kind: 'run', script: script!, args: scriptArgs })
      break
    }
    case 'ENV':
      for (const pair of words) stage.env[pair.split('=')[0]!] = pair.split('=')[1]!
      break
    case 'USER':
      stage.user = rest
      break
    case 'ENTRYPOINT':
      stage.entrypoint = list()
      break
    case 'CMD':
      stage.command = list()
      break
    case 'HEALTHCHECK':
      stage.health = list()
      break
    case 'EXPOSE':
      break
    default:
      throw new Error(`This instruction is not known here: ${line}`)
  }
}
