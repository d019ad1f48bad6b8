import { readFileSync } from 'node:fs'
import { runCases, ShapeError } from '../src/index.ts'

const usage = `Usage: npm run -s case -- FILE.json

Derives the worked cases of a file and prints their results as JSON: for each case its name and the result of every date in its plans and expect.
Exit code: 0 done, 2 the file cannot be read or a case is malformed.`

/** Runs the case command and returns its exit code. */
export function main(args: readonly string[]): number {
  const [file] = args
  if (file === '--help' || file === '-h') {
    console.log(usage)
    return 0
  }
  if (file === undefined || args.length > 1) return refuse(usage)
  try {
    process.stdout.write(`${JSON.stringify(runCases(readJson(file)), null, 2)}\n`)
    return 0
  } catch (error) {
    if (error instanceof ShapeError) return refuse(`${file}: ${error.message}`)
    throw error
  }
}

function readJson(file: string): unknown {
  let content: string
  try {
    content = readFileSync(file, 'utf8')
  } catch (error) {
    throw new ShapeError(
      '',
      `cannot be read (${(error as NodeJS.ErrnoException).code}). Name a file with cases.`,
    )
  }
  try {
    return JSON.parse(content)
  } catch (error) {
    throw new ShapeError('', `is not JSON: ${(error as Error).message}`)
  }
}

function refuse(message: string): number {
  console.error(message)
  return 2
}
