import { readFile } from 'node:fs/promises'

const mostLines = 180
const mostColumns = 110

/** Rows of data and generated files, which may be as long as what they hold. */
const isData = (file: string) =>
  /\.gen\.ts$|\/law\/(?:korea|europe)\.ts$|\/texts[^/]*\.ts$|\/import-rules\.ts$|\/retained-tables\.ts$/.test(
    file,
  )
/** Generated, or a migration: once it is applied somewhere, not even a comment of it may change. */
const isFixed = (file: string) => /\.gen\.ts$|\/schema\.sql$|\/migrations\/[^/]+\.sql$/.test(file)
const isTest = (file: string) => /\.test\.tsx?$|\/testing\//.test(file)

/**
 * Returns a line for each source that is too long to be read at once, and for each comment that is not
 * wrapped.
 */
export async function checkLengths(files: readonly string[]): Promise<string[]> {
  const offences: string[] = []
  for (const file of files.filter((path) => /\.(?:ts|tsx|mjs|sql|css)$/.test(path))) {
    if (isFixed(file)) continue
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n')
    if (lines.length > mostLines && /\.tsx?$/.test(file) && !isData(file) && !isTest(file))
      offences.push(`${file} has ${lines.length} lines; ${mostLines} are the most`)
    lines.forEach((line, index) => {
      if (line.length > mostColumns && isComment(file, line))
        offences.push(
          `${file}:${index + 1} is a comment of ${line.length} columns; wrap it at ${mostColumns}`,
        )
    })
  }
  return offences
}

const isComment = (file: string, line: string) =>
  file.endsWith('.sql') ? /^\s*--/.test(line) : /^\s*(?:\/\/|\/?\*)/.test(line)
