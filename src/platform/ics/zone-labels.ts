import { copenhagen, fixedZone, ianaZone, type Zone } from './zones.ts'

// Names of countries' own zones, as Outlook and Exchange write them after the offset.
const areas: Record<string, string> = {
  'eastern time': 'America/New_York',
  'central time': 'America/Chicago',
  'mountain time': 'America/Denver',
  'pacific time': 'America/Los_Angeles',
  'atlantic time': 'America/Halifax',
  'central european time': 'Europe/Paris',
  'greenwich mean time': 'Europe/London',
  'coordinated universal time': 'UTC',
  arizona: 'America/Phoenix',
  alaska: 'America/Anchorage',
  hawaii: 'Pacific/Honolulu',
  newfoundland: 'America/St_Johns',
  beijing: 'Asia/Shanghai',
  mumbai: 'Asia/Kolkata',
  'abu dhabi': 'Asia/Dubai',
  bern: 'Europe/Zurich',
}

const label = /^\(?(?:UTC|GMT)\s*(?:([+-])\s*(\d{1,2}):?(\d{2})?)?\)?\s*/i
let cities: Map<string, string> | undefined

/**
 * The zone of a label such as "(UTC+01:00) Brussels, Copenhagen, Madrid, Paris": by the first city
 * that names an IANA zone, else by the offset. `sure` is false where only the offset was known.
 */
export function labelledZone(name: string): { zone: Zone; sure: boolean } | null {
  const [start, sign, hours, minutes] = label.exec(name) ?? []
  const rest = start === undefined ? name : name.slice(start.length)
  for (const part of rest.split(/[,;:]/).slice(0, 12)) {
    const zone = byPlace(part.replace(/\(.*/, '').trim().toLowerCase())
    if (zone) return { zone, sure: true }
  }
  if (start === undefined || start === '') return null
  const seconds = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -60 : 60)
  if (Math.abs(seconds) > 18 * 3600) return null
  // A label in brackets names a zone by its winter time: +01:00 is most likely our own.
  if (seconds === 3600 && name.startsWith('(')) return { zone: copenhagen, sure: false }
  return { zone: fixedZone(name, seconds), sure: rest === '' && !name.startsWith('(') }
}

function byPlace(place: string): Zone | null {
  if (place === '') return null
  cities ??= new Map(
    Intl.supportedValuesOf('timeZone').map((id) => [
      id
        .slice(id.lastIndexOf('/') + 1)
        .replaceAll('_', ' ')
        .toLowerCase(),
      id,
    ]),
  )
  const id = Object.hasOwn(areas, place) ? areas[place] : cities.get(place)
  return id ? ianaZone(id) : null
}
