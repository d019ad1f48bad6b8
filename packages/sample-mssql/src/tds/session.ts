import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { ServerState } from '../server.ts'
import { Access } from '../sql/database.ts'
import { insert, select } from '../sql/execute.ts'
import type { Session } from '../sql/functions.ts'
import { parseBatch } from '../sql/parse.ts'
import { SqlError } from '../sql/types.ts'
import { encryption, type Login, preloginAnswer, readEncryptionWish, readLogin } from './login.ts'
import { type Message, MessageReader, messageType, packet, ResponseWriter } from './packets.ts'
import { type Call, readCall, skipHeaders } from './rpc.ts'
import { secure } from './tls-tunnel.ts'
import {
  collationChange,
  columnMetadata,
  databaseChange,
  doneKind,
  doneStatus,
  doneToken,
  errorToken,
  loginAck,
  packetSizeChange,
  returnStatus,
  rowToken,
} from './tokens.ts'

/** How many rows are sent before others get their turn. */
const rowsPerTurn = 500

/** One connection of a client, from PRELOGIN to its end. */
export class TdsSession {
  readonly #state: ServerState
  #stream: Duplex
  #reader = new MessageReader()
  #access: Access | null = null
  #packetSize = 4096
  #queue: Promise<void> = Promise.resolve()
  #cancelled = false
  #busy = false

  constructor(socket: Socket, state: ServerState) {
    this.#state = state
    this.#stream = socket
    this.#listen()
  }

  #listen(): void {
    this.#stream.on('data', (bytes: Buffer) => this.#receive(bytes))
    this.#stream.on('error', () => this.#stream.destroy())
  }

  #receive(bytes: Buffer): void {
    try {
      for (const message of this.#reader.push(bytes)) {
        if (message.type === messageType.attention) this.#cancel()
        else
          this.#queue = this.#queue.then(() => this.#answer(message)).catch(() => void this.#stream.destroy())
      }
    } catch {
      this.#stream.destroy()
    }
  }

  /** A cancel is answered by a message of its own, once the answer in flight is cut. */
  #cancel(): void {
    this.#cancelled = this.#busy
    this.#queue = this.#queue.then(async () => {
      this.#cancelled = false
      const writer = new ResponseWriter(this.#stream, this.#packetSize)
      await writer.write(doneToken(doneKind.batch, doneStatus.attention))
      await writer.end()
    })
  }

  async #answer({ type, payload }: Message): Promise<void> {
    if (type === messageType.prelogin) return this.#prelogin(payload)
    if (type === messageType.login) return await this.#login(readLogin(payload))
    if (type === messageType.batch) {
      return await this.#run(doneKind.batch, () => ({
        sql: skipHeaders(payload).toString('utf16le'),
        parameters: new Map(),
      }))
    }
    if (type === messageType.rpc) return await this.#run(doneKind.inProcedure, () => readCall(payload))
    this.#stream.destroy()
  }

  #prelogin(payload: Buffer): void {
    const wish = readEncryptionWish(payload)
    const { tls } = this.#state.options
    const wanted = wish === encryption.on || wish === encryption.required
    const chosen =
      tls === 'required'
        ? encryption.required
        : tls === 'off'
          ? encryption.notSupported
          : wanted
            ? encryption.on
            : encryption.notSupported
    this.#stream.write(packet(messageType.response, preloginAnswer(chosen), 1, true))
    if (chosen === encryption.notSupported || wish === encryption.notSupported) return
    const socket = this.#stream as Socket
    socket.removeAllListeners('data')
    this.#reader = new MessageReader()
    this.#stream = secure(socket, this.#state.certificate)
    this.#listen()
  }

  async #login(login: Login): Promise<void> {
    const writer = new ResponseWriter(this.#stream, this.#packetSize)
    const known = this.#state.options.logins.find(
      ({ name, password }) => name === login.user && password === login.password,
    )
    const wanted = login.database || Object.keys(known?.grants ?? {})[0]
    const database = this.#state.options.databases.find(
      ({ name }) => name === wanted && known?.grants[name] !== undefined,
    )
    if (!known || !database) {
      if (known)
        await writer.write(
          errorToken({
            number: 4060,
            severity: 11,
            message: `Cannot open database "${wanted}" requested by the login. The login failed.`,
          }),
        )
      await writer.write(
        errorToken({ number: 18456, severity: 14, message: `Login failed for user '${login.user}'.` }),
      )
      await writer.write(doneToken(doneKind.batch, doneStatus.error))
      await writer.end()
      this.#stream.end()
      return
    }
    this.#access = new Access(database, known)
    for (const token of [
      databaseChange(database.name, 'master'),
      collationChange(),
      loginAck(),
      packetSizeChange(login.packetSize),
    ])
      await writer.write(token)
    await writer.write(doneToken(doneKind.batch, 0))
    await writer.end()
    this.#packetSize = login.packetSize
  }

  async #run(kind: number, read: () => Call): Promise<void> {
    const writer = new ResponseWriter(this.#stream, this.#packetSize)
    this.#busy = true
    try {
      const { sql, parameters } = read()
      const session: Session = {
        access: this.#access!,
        parameters,
        now: this.#state.options.now ?? Date.now,
        offsetMinutes: this.#state.options.offsetMinutes ?? 540,
      }
      await this.#state.options.fault?.({ sql })
      for (const statement of parseBatch(sql)) {
        if (this.#cancelled || this.#stream.destroyed) break
        if (statement.kind === 'select') await this.#sendRows(writer, kind, session, statement)
        else if (statement.kind === 'insert')
          await writer.write(doneToken(kind, doneStatus.more | doneStatus.count, insert(statement, session)))
        else if (statement.kind === 'use') this.#use(statement.database)
      }
      await this.#finish(writer, kind, 0)
    } catch (error) {
      if (!(error instanceof SqlError)) throw error
      await writer.write(errorToken(error))
      await this.#finish(writer, kind, doneStatus.error)
    } finally {
      this.#busy = false
    }
  }

  async #finish(writer: ResponseWriter, kind: number, status: number): Promise<void> {
    if (kind === doneKind.batch) await writer.write(doneToken(doneKind.batch, status))
    else {
      await writer.write(returnStatus())
      await writer.write(doneToken(doneKind.procedure, status))
    }
    await writer.end()
  }

  async #sendRows(
    writer: ResponseWriter,
    kind: number,
    session: Session,
    statement: Parameters<typeof select>[0],
  ): Promise<void> {
    const { columns, rows } = select(statement, session)
    await writer.write(columnMetadata(columns))
    let count = 0
    for (const row of rows) {
      if (this.#cancelled || this.#stream.destroyed) return
      await writer.write(rowToken(columns, row))
      if (++count % rowsPerTurn === 0) {
        await nextTurn()
        await this.#state.options.fault?.({ rows: count })
      }
    }
    await writer.write(doneToken(kind, doneStatus.more | doneStatus.count, count))
  }

  #use(name: string): void {
    const { login } = this.#access!
    const database = this.#state.options.databases.find(
      (known) => known.name.toLowerCase() === name.toLowerCase(),
    )
    if (!database || login.grants[database.name] === undefined)
      throw new SqlError(
        916,
        `The server principal "${login.name}" is not able to access the database "${name}".`,
        14,
      )
    this.#access = new Access(database, login)
  }
}
