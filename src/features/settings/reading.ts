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

const lines = z
  .string({ error: () => text('lineProblem') })
  .max(2000, { error: () => text('lineProblem') })
  .default('')

export const settingForm = z.object({
  ...{ value: line, name: line, url: line },
  ...{ phone: line, hours: line, lines },
})

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
  if (how.kind === 'lines') {
    const all = helplinesOf(typed.lines)
    return all ? fine(all) : wrong('lines', 'helplineProblem')
  }
  if (how.kind === 'contact') {
    const { name, phone, hours } = typed
    if (phone !== '' && !isNumber(phone)) return wrong('phone', 'phoneProblem')
    return name === '' && phone !== '' ? wrong('name', 'nameProblem') : fine({ name, phone, hours })
  }
  if (typed.name === '') return wrong('name', 'nameProblem')
  if (!isOnTheWeb(typed.url)) return wrong('url', 'urlProblem')
  return fine({ name: typed.name, url: typed.url })
}

/** Why two settings cannot hold together, or null. */
export const agesRefusal = (law: Law) =>
  law.accountWithParentAge > law.ownAccountAge ? 'ages-crossed' : null

type Problem =
  | 'wordsProblem'
  | 'numberProblem'
  | 'emailProblem'
  | 'nameProblem'
  | 'urlProblem'
  | 'phoneProblem'
  | 'helplineProblem'

/** Short numbers are numbers too. */
const isNumber = (phone: string) => /^\+?[\d ]{3,20}$/.test(phone)

/** One on each line, `name: number`; null where a line is something else. */
function helplinesOf(typed: string) {
  const all = typed
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)
    .map((one) => /^(.{1,80}): *([^:]+)$/.exec(one))
  const read = all.flatMap((found) => {
    const [, name = '', phone = ''] = found ?? []
    return isNumber(phone) ? [{ name, phone }] : []
  })
  return read.length === all.length ? read : null
}

const isOnTheWeb = (url: string) => URL.canParse(url) && new URL(url).protocol === 'https:'

const fine = (value: Law[SettingName]): Read => ({ value, problems: null })

const wrong = (field: keyof TypedSetting, key: Problem, bounds = { least: 0, most: 0 }): Read => ({
  value: null,
  problems: { [field]: text(key, bounds) },
})
