import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type Rollup } from 'vite'

type File = Rollup.OutputChunk | Rollup.OutputAsset

/** Builds the pages as they are delivered, in memory. */
export async function buildPages(): Promise<readonly File[]> {
  const built = await build({
    root: fileURLToPath(new URL('..', import.meta.url)),
    logLevel: 'error',
    build: { write: false },
  })
  return (built as Rollup.RollupOutput).output
}

/** The scripts that a page needs before it shows: the entry's and its own, with all that they import. */
export function scriptsOf(files: readonly File[], page: string): Rollup.OutputChunk[] {
  const scripts = files.filter((file) => file.type === 'chunk')
  const needed = new Set(
    scripts.filter(({ isEntry, facadeModuleId }) => isEntry || facadeModuleId?.endsWith(`/${page}`)),
  )
  for (const { imports } of needed)
    for (const script of scripts) if (imports.includes(script.fileName)) needed.add(script)
  return [...needed]
}

/** The style sheets of the entry, and that of the font, which follows it. */
export const sheetsOf = (files: readonly File[]): Rollup.OutputAsset[] =>
  files.filter(
    (file) => file.type === 'asset' && /^assets\/(index|noto-sans-kr)-.*\.css$/.test(file.fileName),
  ) as Rollup.OutputAsset[]

export const gzipBytes = (texts: readonly (string | Uint8Array)[]): number =>
  texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0)
