import * as z from 'zod'
import type { Law } from '#features/municipality/index.ts'
import type { Problems } from '#platform/http.tsx'
import { kindOf, type SettingName } from './kinds.ts'
import { text } from './text/index.ts'

const line = z
  .string({ error: () => text('lineProblem') })
  .trim()
  .max(200, { error: () => text('lineProblem') })
  .default('')

export const settingForm = z.object({ value: line, name: line, url: line })

export type TypedSetting = z.output<typeof settingForm>

type Read = { value: Law[SettingName]; problems: null } | { value: null; problems: Problems }

/** What was typed as the value of a setting, or what is wrong with it. */
export function readSetting(setting: SettingName, typed: TypedSetting): Read {
  const how = kindOf[setting]
  if (how.kind === 'number') {
    const value = /^\d{1,3}$/.test(typed.value) ? Number(typed.value) : Number.NaN
    const { least, most } = how
    return value >= least && value <= most
      ? fine(value)
      : wrong('value', 'numberProblem', { least, most })
  }
  if (how.kind === 'words')
    return typed.value === '' ? wrong('value', 'wordsProblem') : fine(typed.value)
  if (how.kind === 'email') {
    const isFine = typed.value === '' || z.email().safeParse(typed.value).success
    return isFine ? fine(typed.value) : wrong('value', 'emailProblem')
  }
  if (typed.name === '') return wrong('name', 'nameProblem')
  if (!isOnTheWeb(typed.url)) return wrong('url', 'urlProblem')
  return fine({ name: typed.name, url: typed.url })
}

/** Why two settings cannot hold together, or null. */
export const agesRefusal = (law: Law) =>
  law.accountWithParentAge > law.ownAccountAge ? 'ages-crossed' : null

const isOnTheWeb = (url: string) => URL.canParse(url) && new URL(url).protocol === 'https:'

const fine = (value: Law[SettingName]): Read => ({ value, problems: null })

const wrong = (
  field: keyof TypedSetting,
  key: 'numberProblem' | 'wordsProblem' | 'emailProblem' | 'nameProblem' | 'urlProblem',
  bounds = { least: 0, most: 0 },
): Read => ({ value: null, problems: { [field]: text(key, bounds) } })
