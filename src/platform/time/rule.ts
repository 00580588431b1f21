const day = '(?:MO|TU|WE|TH|FR|SA|SU)'
const list = (one: string) => new RegExp(`^${one}(?:,${one}){0,99}$`)
const numbers = list('[+-]?\\d{1,3}')

const parts: Record<string, RegExp> = {
  FREQ: /^(?:SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^0*[1-9]\d{0,3}$/,
  COUNT: /^0*[1-9]\d{0,8}$/,
  UNTIL: /^\d{8}(?:T\d{6}Z?)?$/,
  WKST: new RegExp(`^${day}$`),
  BYDAY: list(`(?:[+-]?\\d{1,2})?${day}`),
  BYMONTHDAY: list('[+-]?(?:0?[1-9]|[12]\\d|3[01])'),
  BYYEARDAY: numbers,
  BYWEEKNO: numbers,
  BYMONTH: list('(?:1[0-2]|0?[1-9])'),
  BYSETPOS: numbers,
  BYHOUR: list('(?:[01]?\\d|2[0-3])'),
  BYMINUTE: list('[0-5]?\\d'),
  BYSECOND: list('[0-6]?\\d'),
}

const kinds = new Set(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'])

/** The parts of a rule by name, or null when it is not one (RFC 5545, 3.3.10). */
export function ruleParts(text: string): Map<string, string> | null {
  const found = new Map<string, string>()
  for (const part of text.toUpperCase().replace(/\s+/g, '').split(';')) {
    if (part === '') continue
    const at = part.indexOf('=')
    const name = part.slice(0, at)
    const value = part.slice(at + 1)
    if (at < 1 || found.has(name) || !Object.hasOwn(parts, name)) return null
    if (!parts[name]?.test(value)) return null
    found.set(name, value)
  }
  return found.has('FREQ') ? found : null
}

/** The rule as text again, its parts in the order they came. */
export function ruleText(rule: ReadonlyMap<string, string>): string {
  return [...rule].map(([name, value]) => `${name}=${value}`).join(';')
}

/**
 * Whether a rule can be shown: daily or rarer, at most 24 times a day. Hourly rules and denser ones
 * describe machines, not gatherings, and cost much to expand.
 */
export function isShowable(rule: ReadonlyMap<string, string>): boolean {
  const size = (name: string) => rule.get(name)?.split(',').length ?? 1
  if (!kinds.has(rule.get('FREQ') ?? '') || rule.has('BYSECOND')) return false
  return size('BYHOUR') * size('BYMINUTE') <= 24
}
