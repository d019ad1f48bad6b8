import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chmod, cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { freePort } from '@rollcall/sandbox/demo/free-port'
import { root } from './build-context.ts'
import { plainEnv, runScript } from './run-script.ts'
import { until } from './until.ts'

export interface Nginx extends AsyncDisposable {
  port: number
  /** The port without TLS, which only points to the other. */
  plainPort: number
  /** PEM of the certificate, which signs itself. */
  certificate: string
}

const longestSeconds = 900

/**
 * The system's NGINX.
 * @throws if there is none, because a test that is left out proves nothing
 */
export function findNginx(): string {
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/sbin']
  const found = folders.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path))
  if (!found) throw new Error('NGINX is missing. Install it: apt-get install nginx')
  return found
}

/**
 * Lays the configuration of deploy/nginx into a folder as docs/operations.md does, `place` being `host` or
 * `compose`.
 */
export async function layNginx(folder: string, place: 'host' | 'compose'): Promise<void> {
  const source = join(root, 'deploy/nginx')
  await mkdir(folder, { recursive: true })
  // NGINX's workers are not root and keep large bodies here for a moment.
  for (const path of [folder, dirname(folder)]) await chmod(path, 0o755)
  await cp(join(source, 'nginx.conf'), join(folder, 'nginx.conf'))
  await cp(join(source, 'rollcall'), join(folder, 'rollcall'), { recursive: true })
  await cp(join(source, place), join(folder, 'place'), { recursive: true })
}

export interface Here {
  tls: number
  plain: number
  servers: readonly number[]
  certificateFolder: string
}

/**
 * Changes what cannot be the same on the machine of a test: ports, the folder of the certificate, and where a
 * process that is not root may write.
 */
export async function adaptNginx(
  folder: string,
  { tls, plain, servers, certificateFolder }: Here,
): Promise<void> {
  const edit = async (file: string, change: (text: string) => string) =>
    await writeFile(join(folder, file), change(await readFile(join(folder, file), 'utf8')))
  const writable = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `  ${kind}_temp_path ${folder}/${kind};`,
  )
  await edit('nginx.conf', (text) =>
    text.replace('http {', ['http {', ...writable, `  access_log ${folder}/access.log;`].join('\n')),
  )
  await edit('rollcall/rollcall.conf', (text) => text.replace('listen 80;', `listen 127.0.0.1:${plain};`))
  await edit('place/listen.conf', (text) =>
    text
      .replace('listen 443 ', `listen 127.0.0.1:${tls} `)
      .replace('/run/secrets/certificate-key', '/etc/rollcall/tls/privkey.pem')
      .replace('/run/secrets/certificate', '/etc/rollcall/tls/fullchain.pem')
      .replaceAll('/etc/rollcall/tls', certificateFolder),
  )
  await edit('place/upstream.conf', (text) => {
    const left = [...servers]
    return text.replace(/^server [\d.]+:\d+/gm, () => `server 127.0.0.1:${left.shift()}`)
  })
  await runScript(join(root, 'deploy/scripts/make-certificate.sh'), [certificateFolder, 'localhost'], folder)
}

const programArgs = (folder: string) => [
  ...['-p', `${folder}/`, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')],
  ...['-g', `daemon off; pid ${folder}/nginx.pid;`],
]

/**
 * What NGINX says of the configuration in a folder.
 * @throws if it does not accept it
 */
export const checkNginx = (folder: string) => runScript(findNginx(), ['-t', ...programArgs(folder)], folder)

/**
 * Starts NGINX with the configuration that lies in a folder, in front of servers on these ports of this
 * machine.
 */
export async function startNginx(
  folder: string,
  servers: readonly number[],
  certificateFolder = join(folder, 'tls'),
): Promise<Nginx> {
  const program = findNginx()
  const tls = await freePort(8443)
  const plain = await freePort(tls + 1)
  await adaptNginx(folder, { tls, plain, servers, certificateFolder })
  const child = spawn('timeout', ['--foreground', String(longestSeconds), program, ...programArgs(folder)], {
    env: plainEnv(),
    stdio: 'ignore',
  })
  const ended = once(child, 'exit')
  let exited = false
  ended.then(() => {
    exited = true
  })
  await until('NGINX listens', async () => {
    if (exited) throw new Error(`NGINX ended: ${await readFile(join(folder, 'error.log'), 'utf8')}`)
    return existsSync(join(folder, 'nginx.pid')) && !(await canBind(plain))
  })
  return {
    port: tls,
    plainPort: plain,
    certificate: await readFile(join(certificateFolder, 'fullchain.pem'), 'utf8'),
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

const canBind = async (port: number) => (await freePort(port)) === port
