import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compressFiles } from './compress-files.ts'

export default defineConfig({
  plugins: [react(), compressFiles()],
  server: { port: 5173, proxy: { '/api': 'http://127.0.0.1:8080' } },
})
