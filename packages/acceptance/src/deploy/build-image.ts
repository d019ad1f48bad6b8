import { readFileSync } from 'node:fs'
import { cp, mkdir } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative } from 'node:path'
import { ignoredBy } from './build-context.ts'
import { parseDockerfile, type Stage, type Step } from './parse-dockerfile.ts'
import { runScript } from './run-script.ts'

export interface Image extends Omit<Stage, 'name' | 'steps'> {
  /** Where the image's working folder lies on this machine. */
  folder: string
}

/**
 * Does what a Dockerfile says, in folders of this machine in place of containers: each stage has a folder
 * that stands for its `/`. What a base image brings is not there; Node is this process's, which a test holds
 * against the base's version.
 */
export async function buildImage(dockerfile: string, context: string, scratch: string): Promise<Image> {
  const stages = parseDockerfile(readFileSync(join(context, dockerfile), 'utf8'))
  for (const stage of stages) await build(stage, context, scratch)
  const { name, steps, ...image } = stages.at(-1)!
  return { ...image, folder: join(folderOf(name, scratch), workdirOf(steps)) }
}

const folderOf = (stage: string, scratch: string) => join(scratch, stage || 'image')
const workdirOf = (steps: readonly Step[]) => steps.findLast((step) => step.kind === 'workdir')?.path ?? '/'

async function build({ name, steps }: Stage, context: string, scratch: string): Promise<void> {
  const folder = folderOf(name, scratch)
  let workdir = '/'
  const inStage = (path: string) => join(folder, isAbsolute(path) ? path : join(workdir, path))
  for (const step of steps) {
    if (step.kind === 'workdir') {
      workdir = step.path
      await mkdir(inStage('.'), { recursive: true })
    } else if (step.kind === 'copy') {
      const source =
        step.stage === null ? join(context, step.from) : join(folderOf(step.stage, scratch), step.from)
      const isIgnored = step.stage === null ? ignoredBy(context) : () => false
      await mkdir(dirname(inStage(step.to)), { recursive: true })
      await cp(source, inStage(step.to), {
        recursive: true,
        verbatimSymlinks: true,
        filter: (path) => path === source || !isIgnored(relative(context, path)),
      })
    } else {
      const args = step.args.map((arg) => (isAbsolute(arg) ? inStage(arg) : arg))
      await runScript(inStage(step.script), args, inStage('.'))
    }
  }
}
