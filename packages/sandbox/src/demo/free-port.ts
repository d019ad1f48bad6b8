import { once } from 'node:events'
import { createServer } from 'node:net'

const mostTries = 100

/** The wanted port, or the next one that is free on this machine. */
export async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + mostTries; port++) if (await isFree(port)) return port
  throw new Error(`No port from ${wanted} to ${wanted + mostTries - 1} is free. Set PORT to another one.`)
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer()
  try {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    return true
  } catch {
    return false
  } finally {
    server.close()
  }
}
