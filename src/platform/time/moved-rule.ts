import { ruleParts } from './rule.ts'
import { type Weekday, weekdayOf } from './rules-offered.ts'

type Wall = Temporal.PlainDateTime
export type RuleParts = Map<string, string>

// With other parts a rule says more about its days than we can move along.
const movable = new Set(['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'WKST', 'BYDAY'])
const order: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** The rule when one of its dates moves and the later ones follow, or null where they cannot. */
export function movedRule(rrule: string, from: Wall, to: Wall): RuleParts | null {
  const rule = ruleParts(rrule)
  if (!rule) return null
  const ownTime = rule.has('BYHOUR') || rule.has('BYMINUTE')
  if (ownTime && !from.toPlainTime().equals(to.toPlainTime())) return null
  if (from.toPlainDate().equals(to.toPlainDate())) return rule
  if ([...rule.keys()].some((part) => !movable.has(part))) return null
  const days = rule.get('BYDAY')?.split(',')
  if (rule.get('FREQ') === 'WEEKLY') return days ? weeklyMoved(rule, days, from, to) : rule
  if (rule.get('FREQ') !== 'MONTHLY') return null
  return days ? monthlyMoved(rule, days, to) : rule
}

function weeklyMoved(rule: RuleParts, days: string[], from: Wall, to: Wall): RuleParts | null {
  const [before, now] = [weekdayOf(from), weekdayOf(to)]
  if (!days.includes(before)) return null
  if (before === now) return days.length === 1 ? rule : null
  if (days.length > 1 && (days.includes(now) || !sameWeek(from, to))) return null
  const left = new Set([...days.filter((one) => one !== before), now])
  return rule.set('BYDAY', order.filter((one) => left.has(one)).join(','))
}

function monthlyMoved(rule: RuleParts, days: string[], to: Wall): RuleParts | null {
  if (days.length !== 1 || rule.has('BYSETPOS')) return null
  const isLast = to.day > to.daysInMonth - 7
  const wasLast = days[0]?.startsWith('-1') === true
  const nth = (wasLast && isLast) || to.day > 28 ? -1 : Math.ceil(to.day / 7)
  return rule.set('BYDAY', `${nth}${weekdayOf(to)}`)
}

const sameWeek = (one: Wall, other: Wall) =>
  one.weekOfYear === other.weekOfYear && one.yearOfWeek === other.yearOfWeek
