import type { Collation } from '../sql/collation.ts'

export interface WireCollation {
  /** LCID, flags (ignoring case, kana and width) and sort id, as TDS sends them. */
  bytes: Buffer
  /** In which `char` and `varchar` travel. */
  charset: string
}

const known: Record<Collation, WireCollation> = {
  Korean_Wansung_CI_AS: { bytes: Buffer.from([0x12, 0x04, 0xd0, 0x00, 0x00]), charset: 'cp949' },
  SQL_Latin1_General_CP1_CI_AS: { bytes: Buffer.from([0x09, 0x04, 0xd0, 0x00, 0x34]), charset: 'cp1252' },
}

export const wireCollation = (collation: Collation): WireCollation => known[collation]

/** The charset of a parameter, by the collation that its client was told. */
export const charsetOf = (bytes: Buffer): string =>
  Object.values(known).find((collation) => collation.bytes.equals(bytes))?.charset ?? 'cp1252'
