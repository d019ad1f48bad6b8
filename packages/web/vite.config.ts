import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compileTexts } from './compile-texts.ts'
import { compressFiles } from './compress-files.ts'
import { shortenFonts } from './shorten-fonts.ts'

export default defineConfig({
  plugins: [react(), compileTexts(), shortenFonts(), compressFiles()],
  server: { port: 5173, proxy: { '/api': 'http://127.0.0.1:8080' } },
})
