import type { IncomingMessage } from 'node:http'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { NotReached } from './connecting.ts'

const unpackers: Record<string, () => NodeJS.ReadWriteStream> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/** Counted after it is unpacked: a small packet can hold a very large file. */
export async function bodyOf(answer: IncomingMessage, most: number, signal: AbortSignal) {
  const chunks: Buffer[] = []
  let size = 0
  const count = new Writable({
    write(chunk: Buffer, _, done) {
      size += chunk.length
      chunks.push(chunk)
      done(size > most ? new NotReached('too-large') : null)
    },
  })
  const unpack = unpackers[answer.headers['content-encoding']?.toLowerCase() ?? '']
  if (unpack) await pipeline(answer, unpack(), count, { signal })
  else await pipeline(answer, count, { signal })
  return new Uint8Array(Buffer.concat(chunks))
}
