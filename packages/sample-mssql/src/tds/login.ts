/** What a client says of itself in LOGIN7. */
export interface Login {
  user: string
  password: string
  database: string
  packetSize: number
}

/**
 * Reads a LOGIN7 message: a fixed head of offsets, then UTF-16 texts. The password is only obfuscated, hence
 * TLS.
 */
export function readLogin(payload: Buffer): Login {
  const text = (head: number) => {
    const from = payload.readUInt16LE(head)
    return payload.subarray(from, from + payload.readUInt16LE(head + 2) * 2)
  }
  const password = Buffer.from(text(44)).map((byte) => {
    const plain = byte ^ 0xa5
    return ((plain & 0x0f) << 4) | (plain >> 4)
  })
  return {
    user: text(40).toString('utf16le'),
    password: Buffer.from(password).toString('utf16le'),
    database: text(68).toString('utf16le'),
    packetSize: payload.readUInt32LE(8),
  }
}

export const encryption = { off: 0, on: 1, notSupported: 2, required: 3 } as const

/** The client's wish in PRELOGIN. */
export function readEncryptionWish(payload: Buffer): number {
  for (let at = 0; payload[at] !== 0xff && at < payload.length; at += 5) {
    if (payload[at] === 1) return payload[payload.readUInt16BE(at + 1)]!
  }
  return encryption.notSupported
}

/** The server's answer in PRELOGIN: version and encryption. */
export function preloginAnswer(chosen: number): Buffer {
  const head = Buffer.from([0, 0, 11, 0, 6, 1, 0, 17, 0, 1, 0xff])
  return Buffer.concat([head, Buffer.from([16, 0, 0x03, 0xe8, 0, 0]), Buffer.from([chosen])])
}
