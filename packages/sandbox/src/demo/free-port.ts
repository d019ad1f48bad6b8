import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'

const mostTries = 100

/** The wanted port, or the next one that is free on this machine; of 0, one that the system chooses. */
export async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + mostTries; port++) {
    const free = await tryPort(port)
    if (free !== null) return free
  }
  throw new Error(`No port from ${wanted} to ${wanted + mostTries - 1} is free. Set PORT to another one.`)
}

async function tryPort(port: number): Promise<number | null> {
  const server = createServer()
  try {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    return (server.address() as AddressInfo).port
  } catch {
    return null
  } finally {
    server.close()
  }
}
