import type { Db } from '#platform/database/index.ts'

const MOST_BYTES = 1024 * 1024

/** Keeps an archive in parts of about a megabyte as it is made, so that no more is in memory. */
export function partsOf(db: Db, exportId: string) {
  let waiting: Uint8Array[] = []
  let size = 0
  let number = 0
  let bytes = 0
  const end = async () => {
    if (size === 0) return
    const part = { export_id: exportId, number, bytes: Buffer.concat(waiting) }
    waiting = []
    bytes += size
    size = 0
    number += 1
    await db.insertInto('whole_export_part').values(part).execute()
  }
  return {
    async write(chunk: Uint8Array) {
      waiting.push(chunk)
      size += chunk.length
      if (size >= MOST_BYTES) await end()
    },
    end,
    bytes: () => bytes,
  }
}

/** The archive as it is sent: a part is read when there is room for it. */
export function streamOf(db: Db, exportId: string): ReadableStream<Uint8Array> {
  let number = 0
  return new ReadableStream({
    async pull(stream) {
      const part = await db
        .selectFrom('whole_export_part')
        .select('bytes')
        .where('export_id', '=', exportId)
        .where('number', '=', number)
        .executeTakeFirst()
      number += 1
      if (part) stream.enqueue(new Uint8Array(part.bytes))
      else stream.close()
    },
  })
}
