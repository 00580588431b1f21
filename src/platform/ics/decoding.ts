/**
 * The text of a calendar's bytes: UTF-8 with or without BOM, UTF-16 with one, else Latin-1 as
 * Windows writes it (RFC 5545, 3.1.4 wants UTF-8). Says whether it was Unicode.
 */
export function decode(input: Uint8Array): { text: string; unicode: boolean } {
  if (input[0] === 0xff && input[1] === 0xfe) return unicode('utf-16le', input)
  if (input[0] === 0xfe && input[1] === 0xff) return unicode('utf-16be', input)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(input), unicode: true }
  } catch {
    return repaired(input)
  }
}

function repaired(input: Uint8Array) {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(joinSplitLetters(input))
    return { text, unicode: true }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(input), unicode: false }
  }
}

function unicode(encoding: string, input: Uint8Array) {
  return { text: new TextDecoder(encoding).decode(input), unicode: true }
}

const [tab, lf, cr, space] = [9, 10, 13, 32]

// Some programs fold between the bytes of one letter (RFC 5545, 3.1): its tail goes before the fold.
function joinSplitLetters(input: Uint8Array): Uint8Array {
  const out = Uint8Array.from(input)
  for (let at = 1; at < out.length - 1; at++) {
    if (out[at] !== space && out[at] !== tab) continue
    let fold = at - 1
    if (out[fold] !== lf && out[fold] !== cr) continue
    if (out[fold] === lf && out[fold - 1] === cr) fold--
    if ((out[fold - 1] ?? 0) < 0x80) continue
    let end = at + 1
    while (end - at < 4 && ((out[end] ?? 0) & 0xc0) === 0x80) end++
    if (end === at + 1) continue
    const tail = out.slice(at + 1, end)
    out.copyWithin(fold + tail.length, fold, at + 1)
    out.set(tail, fold)
    at = end - 1
  }
  return out
}
