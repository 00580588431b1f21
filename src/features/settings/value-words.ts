import type { Law } from '#features/municipality/index.ts'
import { languageNow } from '#platform/text/index.ts'
import type { SettingName } from './kinds.ts'
import { text } from './text/index.ts'

/** A value as it is read: "15 år", "6 måneder", a name. */
export function valueWords(setting: SettingName, value: Law[SettingName]): string {
  if (setting === 'declarationMonth') return text('firstOf', { month: monthName(Number(value)) })
  if (typeof value === 'number') return text(unitOf(setting), { value })
  return textOf(value) || text('nothing')
}

function unitOf(setting: SettingName) {
  if (setting.endsWith('Months')) return 'months'
  return setting === 'companionTimes' ? 'times' : 'years'
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
