import type { SettingName } from './kinds.ts'

declare module '#platform/events.ts' {
  interface Events {
    'setting.changed': { setting: SettingName }
    'setting.changed-back': { setting: SettingName }
  }
}
