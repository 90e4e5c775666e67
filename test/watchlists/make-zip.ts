import { crc32, createDeflateRaw, deflateRawSync } from 'node:zlib'

/** One member of an archive; what is left out follows from the content. */
export interface ZipMember {
  readonly name: string
  readonly content?: string | Uint8Array
  /** Packed bytes, instead of the content. */
  readonly packed?: Uint8Array
  /** Bytes when unpacked, as the archive says it. */
  readonly size?: number
  readonly sum?: number
  /** 0: stored, 8: deflated. */
  readonly method?: number
  readonly flags?: number
}

/** A ZIP archive in memory. */
export function makeZip(members: readonly ZipMember[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const member of members) {
    const content = Buffer.from(member.content ?? '')
    const method = member.method ?? 8
    const packed = Buffer.from(member.packed ?? (method === 8 ? deflateRawSync(content) : content))
    const name = Buffer.from(member.name)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(member.flags ?? 0x800, 2)
    fields.writeUInt16LE(method, 4)
    fields.writeUInt32LE(member.sum ?? crc32(content), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(member.size ?? content.length, 18)
    fields.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, name, packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(at, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), fields, tail, name]))
    parts.push(local)
    at += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(members.length, 4)
  end.writeUInt16LE(members.length, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...parts, central, Buffer.from('PK\x05\x06'), end])
}

/** So many bytes of zeros, packed: a small archive that bursts. */
export async function packedZeros(bytes: number): Promise<Required<Pick<ZipMember, 'packed' | 'size' | 'sum'>>> {
  const piece = Buffer.alloc(1_000_000)
  const packed: Buffer[] = []
  let sum = 0
  const deflate = createDeflateRaw({ level: 9 })
  const done = (async () => {
    for await (const chunk of deflate as AsyncIterable<Buffer>) packed.push(chunk)
  })()
  for (let written = 0; written < bytes; written += piece.length) {
    sum = crc32(piece, sum)
    if (!deflate.write(piece)) await new Promise((resolve) => deflate.once('drain', resolve))
  }
  deflate.end()
  await done
  return { packed: Buffer.concat(packed), size: bytes, sum }
}
