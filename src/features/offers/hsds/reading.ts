import { type Gathered, nothingGathered } from './gathering.ts'
import { gatherCsv } from './reading-csv.ts'
import { gatherJson } from './reading-json.ts'
import { unpacked } from './unpacking.ts'

/** Reads either of the two formats from any bytes at all. It never throws. */
export function gathered(bytes: Uint8Array): Gathered {
  const result = nothingGathered()
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const zip = unpacked(bytes)
    if ('broken' in zip)
      result.problems.push({ file: zip.file, row: '', column: '', key: zip.broken })
    else gatherCsv(zip.files, result)
    return result
  }
  const document = jsonIn(bytes)
  if (document === undefined)
    result.problems.push({ file: '', row: '', column: '', key: 'not-readable' })
  else gatherJson(document, result)
  return result
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}
