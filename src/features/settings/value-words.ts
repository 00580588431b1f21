import type { Law } from '#features/municipality/index.ts'
import { weekday } from '#platform/time/words.ts'
import type { SettingName } from './kinds.ts'
import { text } from './text/index.ts'

const MONDAY = Temporal.Instant.from('2021-01-04T12:00:00Z')

/** What a number counts; the rest are ages. */
const units = {
  complaintMonths: { label: 'inMonths', words: 'months' },
  advertWords: { label: 'inWords', words: 'words' },
  advertWeekday: { label: 'inWeekday', words: 'years' },
} as const

const ages = { label: 'inYears', words: 'years' } as const

const unitOf = (setting: SettingName) =>
  setting in units ? units[setting as keyof typeof units] : ages

/** What stands over the field of a number. */
export const numberLabel = (setting: SettingName): string => text(unitOf(setting).label)

/** A value as it is read: "15 år", "6 måneder", a name. */
export function valueWords(setting: SettingName, value: Law[SettingName]): string {
  if (setting === 'advertWeekday') return weekday(MONDAY.add({ hours: 24 * (Number(value) - 1) }))
  if (typeof value === 'number') return text(unitOf(setting).words, { value })
  return (typeof value === 'string' ? value : value.name) || text('nothing')
}
