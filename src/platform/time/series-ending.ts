import { ruleParts, ruleText } from './rule.ts'
import { untilEndOf } from './rule-until.ts'
import type { Series } from './series.ts'

/** The series with this as its last possible date; dates of its own after it are gone too. */
export function ending(series: Series, last: Temporal.PlainDate): Series {
  const isWithin = (wall: Temporal.PlainDateTime) =>
    Temporal.PlainDate.compare(wall.toPlainDate(), last) <= 0
  const rule = series.rrule === null ? null : ruleParts(series.rrule)
  rule?.delete('COUNT')
  rule?.set('UNTIL', untilEndOf(last))
  const extra = series.extra.filter(isWithin)
  return { ...series, rrule: rule ? ruleText(rule) : series.rrule, extra }
}

/** The series without an end. */
export function goingOn(series: Series): Series {
  const rule = series.rrule === null ? null : ruleParts(series.rrule)
  rule?.delete('COUNT')
  rule?.delete('UNTIL')
  return { ...series, rrule: rule ? ruleText(rule) : series.rrule }
}

/** Whether a rule comes to an end. Dates written one by one do, but not by a rule. */
export const endsByRule = ({ rrule }: Pick<Series, 'rrule'>): boolean =>
  /(?:^|;)(?:COUNT|UNTIL)=/.test(rrule ?? '')

/** The series with a date more. */
export function adding(series: Series, wall: Temporal.PlainDateTime): Series {
  const except = series.except.filter((one) => !one.equals(wall))
  return { ...series, extra: [...series.extra, wall], except }
}
