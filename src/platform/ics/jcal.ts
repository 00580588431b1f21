import ICAL from 'ical.js'

// ical.js does not count the space a folded line begins with: 74 gives 75 octets (RFC 5545, 3.1).
ICAL.foldLength = 74

/** A component or property as ical.js writes it out (jCal, RFC 7265). */
export type JProperty = [name: string, params: Record<string, string>, type: string, ...unknown[]]
export type JComponent = [name: string, properties: JProperty[], components: JComponent[]]

/** A property with a text value, which ical.js escapes. */
export function text(name: string, value: string, params: Record<string, string> = {}): JProperty {
  return [name, params, 'text', value]
}

/** A property ical.js has no type for: the text is escaped here (RFC 5545, 3.3.11). */
export function extended(name: string, value: string): JProperty {
  return [name, {}, 'unknown', value.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n')]
}

/** A property with a time in UTC (RFC 5545, 3.3.5, form 2). */
export function utcTime(name: string, at: Temporal.Instant): JProperty {
  return [name, {}, 'date-time', at.toString({ smallestUnit: 'second' })]
}

/** A component as text, folded, by ical.js. */
export function written(component: JComponent): string {
  return ICAL.stringify(component)
}
