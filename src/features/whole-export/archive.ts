import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate'

/** Takes bytes as they are made; what it gives back is waited for before more is made. */
export type Write = (bytes: Uint8Array) => void | Promise<void>

type Kind = typeof ZipDeflate | typeof ZipPassThrough

/** A zip that is written while it is made: no more of it is held than what was put in since. */
export function openArchive(write: Write) {
  const made: Uint8Array[] = []
  let broken: Error | null = null
  const zip = new Zip((error, bytes) => {
    if (error) broken = error
    else made.push(bytes)
  })
  const flush = async () => {
    if (broken) throw broken
    for (const bytes of made.splice(0)) await write(bytes)
  }
  const begin = (name: string, Kind: Kind = ZipDeflate) => {
    const file = new Kind(name)
    zip.add(file)
    return {
      async put(bytes: Uint8Array) {
        file.push(bytes)
        await flush()
      },
      async end() {
        file.push(new Uint8Array(), true)
        await flush()
      },
    }
  }
  return {
    begin,
    /** A whole file at once; a picture is packed already. */
    async add(name: string, words: string | Uint8Array) {
      const isText = typeof words === 'string'
      const file = begin(name, isText ? ZipDeflate : ZipPassThrough)
      await file.put(isText ? strToU8(words) : words)
      await file.end()
    },
    async end() {
      zip.end()
      await flush()
    },
  }
}

export type Archive = ReturnType<typeof openArchive>
