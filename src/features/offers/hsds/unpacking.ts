import { Unzip, UnzipInflate } from 'fflate'

const MEGABYTE = 1024 * 1024
/** What a package may be when unpacked: far more than a municipality needs, and no bomb. */
export const MOST_UNPACKED = 15 * MEGABYTE
const MOST_FILES = 100
/** Small bites, so that one of them cannot unpack to more than some megabytes before we look. */
const BITE = 16 * 1024

export type Unpacked = { files: Map<string, Uint8Array> } | { broken: Broken; file: string }
type Broken = 'not-readable' | 'too-big-unpacked' | 'file-twice'

/** The files of a zip, counted while they unpack: what it says of its sizes is not believed. */
export function unpacked(bytes: Uint8Array): Unpacked {
  try {
    return unpack(bytes)
  } catch {
    return { broken: 'not-readable', file: '' }
  }
}

/** Every whole zip ends with its list of contents, and the list with at most 64 KB of words. */
const endsWhole = (bytes: Uint8Array) =>
  Buffer.from(bytes.subarray(-66_000)).includes(Buffer.from([0x50, 0x4b, 5, 6]))

function unpack(bytes: Uint8Array): Unpacked {
  if (!endsWhole(bytes)) return { broken: 'not-readable', file: '' }
  const chunks = new Map<string, Uint8Array[]>()
  let total = 0
  let stop: { broken: Broken; file: string } | null = null
  const unzip = new Unzip((file) => {
    const name = file.name.split('/').at(-1) ?? ''
    if (name === '' || stop) return
    if (chunks.has(name)) stop = { broken: 'file-twice', file: name }
    if (chunks.size >= MOST_FILES) stop = { broken: 'too-big-unpacked', file: '' }
    const own: Uint8Array[] = []
    chunks.set(name, own)
    file.ondata = (error, chunk) => {
      total += chunk?.length ?? 0
      if (error) stop ??= { broken: 'not-readable', file: name }
      if (total > MOST_UNPACKED) stop ??= { broken: 'too-big-unpacked', file: '' }
      if (!stop) own.push(chunk)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  for (let at = 0; at < bytes.length && !stop; at += BITE)
    unzip.push(bytes.subarray(at, at + BITE), at + BITE >= bytes.length)
  if (stop) return stop
  if (chunks.size === 0) return { broken: 'not-readable', file: '' }
  const whole = (own: Uint8Array[]) => new Uint8Array(Buffer.concat(own))
  return { files: new Map([...chunks].map(([name, own]) => [name, whole(own)])) }
}
