import type { Block } from './blocks.ts'
import type { Problems } from './problems.ts'
import { windowsZone } from './windows-zones.ts'
import { definedZone, zoneNames } from './zone-definition.ts'
import { labelledZone } from './zone-labels.ts'
import { copenhagen, ianaZone, type Zone } from './zones.ts'

const mostNames = 500
const mostDefined = 20

/**
 * Finds the zone of a TZID (RFC 5545, 3.2.19): an IANA name, also inside a longer one, a Windows
 * name, the place or the offsets of the calendar's own VTIMEZONE, else a label with cities or an
 * offset. What nobody can tell is read as Danish time, with one problem a name.
 */
export function zoneFinder(blocks: Block[], problems: Problems) {
  const definitions = new Map<string, { block: Block; location: string }>()
  for (const block of blocks.slice(0, mostDefined)) {
    const { tzid, location } = zoneNames(block)
    if (tzid !== '' && !definitions.has(tzid)) definitions.set(tzid, { block, location })
  }
  const found = new Map<string, Zone>()

  return function zoneOf(tzid: string, line: number): Zone {
    const name = tzid
      .trim()
      .replace(/^["']|["']$/g, '')
      .trim()
    const kept = found.get(name)
    if (kept) return kept
    if (found.size >= mostNames) return copenhagen
    const { zone, sure } = find(name, definitions.get(name) ?? definitions.get(tzid))
    if (!sure) problems.add('unknown-zone', line, { detail: name })
    found.set(name, zone)
    return zone
  }
}

export type ZoneOf = ReturnType<typeof zoneFinder>

function find(name: string, own: { block: Block; location: string } | undefined) {
  const clear =
    ianaZone(name) ??
    ianaZone(windowsZone(name) ?? '') ??
    tail(name) ??
    ianaZone(own?.location ?? '') ??
    (own ? definedZone(name, own.block) : null)
  if (clear) return { zone: clear, sure: true }
  return labelledZone(name) ?? { zone: copenhagen, sure: false }
}

// Mozilla and Evolution write /mozilla.org/20050126_1/Europe/Copenhagen.
function tail(name: string): Zone | null {
  const parts = name.split('/')
  if (parts.length < 3 || parts.length > 8) return null
  return ianaZone(parts.slice(-3).join('/')) ?? ianaZone(parts.slice(-2).join('/'))
}
