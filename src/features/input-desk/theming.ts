import * as z from 'zod'
import { leaveTrace } from '#features/inputs/index.ts'
import { newId } from '#platform/id.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { lockInput } from './locking.ts'
import { text } from './text/index.ts'

const LONGEST = 60

export const themeForm = z.object({
  name: z
    .string({ error: () => text('themeNameMissing') })
    .trim()
    .min(1, { error: () => text('themeNameMissing') })
    .max(LONGEST, { error: () => text('themeNameLong', { most: LONGEST }) }),
})

export const chooseThemeForm = z.object({
  theme: z
    .string({ error: () => text('themeMissing') })
    .max(LONGEST, { error: () => text('themeMissing') })
    .transform((id) => id || null),
})

export const intoForm = z.object({
  into: z
    .string({ error: () => text('themeMissing') })
    .min(1, { error: () => text('themeMissing') })
    .max(LONGEST, { error: () => text('themeMissing') }),
})

/** Puts something on the list of what people's words are about. */
export async function makeTheme({ db, now, record }: Work, name: string): Promise<string> {
  const theme = { id: newId(), name, made_at: now, merged_into: null }
  await db.insertInto('input_theme').values(theme).execute()
  await record('input-theme.made', { themeId: theme.id })
  return theme.id
}

export async function renameTheme(work: Work, id: string, name: string): Promise<void> {
  await lockTheme(work, id)
  await work.db.updateTable('input_theme').set({ name }).where('id', '=', id).execute()
  await work.record('input-theme.renamed', { themeId: id })
}

/** Says what an input is about, or that it is not known. */
export async function chooseTheme(work: Work, id: string, themeId: string | null): Promise<void> {
  await lockInput(work, id)
  if (themeId !== null) refuseIf(mergedRefusal(await lockTheme(work, themeId)))
  await work.db.updateTable('input').set({ theme_id: themeId }).where('id', '=', id).execute()
  await work.record('input.theme-chosen', { inputId: id })
}

interface Standing {
  id: string
  merged_into: string | null
}

/** Why nothing is put into a theme, or null: it is a part of another. */
export const mergedRefusal = ({ merged_into }: Pick<Standing, 'merged_into'>) =>
  merged_into === null ? null : 'theme-is-merged'

/** Why a theme cannot become a part of another, or null. */
export function intoRefusal(one: Standing, into: Standing, leads: boolean) {
  if (one.id === into.id) return 'theme-into-itself'
  return mergedRefusal(one) ?? mergedRefusal(into) ?? (leads ? 'theme-leads' : null)
}

/** Two themes are the same: the one goes into the other, and what was said under it goes along. */
export async function mergeThemes(work: Work, id: string, intoId: string): Promise<void> {
  const { db } = work
  const [first, second] = [id, intoId].toSorted()
  const locked = [await lockTheme(work, first ?? ''), await lockTheme(work, second ?? '')]
  const one = found(locked.find((theme) => theme.id === id))
  const into = found(locked.find((theme) => theme.id === intoId))
  const leads = await db
    .selectFrom('input_theme')
    .select('id')
    .where('merged_into', '=', id)
    .executeTakeFirst()
  refuseIf(intoRefusal(one, into, leads !== undefined))
  await db.updateTable('input_theme').set({ merged_into: intoId }).where('id', '=', id).execute()
  await trace(work, 'merged', id, intoId)
  await work.record('input-theme.merged', { themeId: id, intoId })
}

/** Takes them apart again: each has what was said under it. Twice is once. */
export async function unmergeTheme(work: Work, id: string): Promise<void> {
  const { merged_into: intoId } = await lockTheme(work, id)
  if (intoId === null) return
  await work.db.updateTable('input_theme').set({ merged_into: null }).where('id', '=', id).execute()
  await trace(work, 'unmerged', id, intoId)
  await work.record('input-theme.unmerged', { themeId: id, intoId })
}

const trace = (work: Work, doing: 'merged' | 'unmerged', of_key: string, to_key: string) =>
  leaveTrace(work, { of_kind: 'theme', of_key, doing, to_kind: 'theme', to_key })

const lockTheme = async ({ db }: Work, id: string) =>
  found(
    await db
      .selectFrom('input_theme')
      .selectAll()
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst(),
  )
