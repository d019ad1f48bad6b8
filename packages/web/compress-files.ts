import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

const texts = /\.(js|css|html|svg|json|webmanifest)$/
/** Smaller ones fit into a packet anyway. */
const leastBytes = 1024

/** Lays a `.br` and a `.gz` beside every text of the build, so that the server compresses no file twice. */
export function compressFiles(): Plugin {
  return {
    name: 'compress-files',
    apply: 'build',
    writeBundle: ({ dir }) => {
      for (const name of readdirSync(dir!, { recursive: true, encoding: 'utf8' })) {
        if (texts.test(name)) compressFile(join(dir!, name))
      }
    },
  }
}

function compressFile(path: string): void {
  const bytes = readFileSync(path)
  if (bytes.length < leastBytes) return
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }))
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
}
