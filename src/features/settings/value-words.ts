import type { Law } from '#features/municipality/index.ts'
import { languageNow } from '#platform/text/index.ts'
import { weekday } from '#platform/time/words.ts'
import type { SettingName } from './kinds.ts'
import { text } from './text/index.ts'

const MONDAY = Temporal.Instant.from('2021-01-04T12:00:00Z')

/** What a number counts; the rest are ages. */
const units = {
  assistedMonths: { label: 'inMonths', words: 'months' },
  complaintMonths: { label: 'inMonths', words: 'months' },
  declarationMonth: { label: 'inMonth', words: 'months' },
  companionTimes: { label: 'inTimes', words: 'times' },
  advertWords: { label: 'howManyWords', words: 'words' },
  advertWeekday: { label: 'inWeekday', words: 'years' },
} as const

const ages = { label: 'inYears', words: 'years' } as const

const unitOf = (setting: SettingName) =>
  setting in units ? units[setting as keyof typeof units] : ages

/** What stands over the field of a number. */
export const numberLabel = (setting: SettingName): string => text(unitOf(setting).label)

/** A value as it is read: "15 år", "6 måneder", a name. */
export function valueWords(setting: SettingName, value: Law[SettingName]): string {
  if (setting === 'declarationMonth') return text('firstOf', { month: monthName(Number(value)) })
  if (setting === 'advertWeekday') return weekday(MONDAY.add({ hours: 24 * (Number(value) - 1) }))
  if (typeof value === 'number') return text(unitOf(setting).words, { value })
  return textOf(value) || text('nothing')
}

const monthName = (month: number) =>
  new Intl.DateTimeFormat(languageNow(), { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2026, month - 1, 1),
  )

function textOf(value: Exclude<Law[SettingName], number>): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return linesOf(value).replaceAll('\n', '. ')
  if ('url' in value) return value.name
  return [value.name, value.phone, value.hours].filter(Boolean).join('. ')
}

/** Whom one can call, one on each line as it is typed. */
export const linesOf = (all: Law['helplines']): string =>
  all.map(({ name, phone }) => `${name}: ${phone}`).join('\n')
