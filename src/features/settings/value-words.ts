import type { Law } from '#features/municipality/index.ts'
import type { SettingName } from './kinds.ts'
import { text } from './text/index.ts'

/** A value as it is read: "15 år", "6 måneder", a name. */
export function valueWords(setting: SettingName, value: Law[SettingName]): string {
  if (typeof value === 'number') return text(unitOf(setting), { value })
  return (typeof value === 'string' ? value : value.name) || text('nothing')
}

function unitOf(setting: SettingName) {
  if (setting === 'complaintMonths') return 'months'
  return setting === 'companionTimes' ? 'times' : 'years'
}
