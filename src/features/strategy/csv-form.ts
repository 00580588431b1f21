import * as z from 'zod'
import { allMaySeeField, askFirst } from '#features/free-text/index.ts'
import type { Problems } from '#platform/http.tsx'
import { text } from './text/index.ts'

const MOST = 200_000
/** A letter may take two bytes. */
const MOST_BYTES = 2 * MOST

/** A spreadsheet as a file or as text. A browser sends an empty file where none was chosen. */
export const uploadForm = z.object({
  file: z
    .unknown()
    .optional()
    .transform((value) => [value].flat().find((one) => one instanceof File && one.size > 0))
    .transform((file) => (file instanceof File ? file : null))
    .refine((file) => !file || file.size <= MOST_BYTES, { error: () => text('csvTooLong') }),
  csv: z.string({ error: () => text('csvMissing') }).default(''),
  /** Pressed where the differences were shown. */
  sure: z.string({ error: () => text('csvMissing') }).optional(),
  ...allMaySeeField,
})

const csvForm = z
  .object({
    csv: z
      .string()
      .trim()
      .min(1, { error: () => text('csvMissing') })
      .max(MOST, { error: () => text('csvTooLong') }),
    ...allMaySeeField,
  })
  .superRefine(askFirst('csv'))

/** The text of the file that was chosen, else what was pasted. */
export const csvIn = async ({ file, csv }: z.output<typeof uploadForm>): Promise<string> =>
  file ? decoded(await file.arrayBuffer()) : csv

/** What is wrong with it as a whole. */
export function csvProblems(typed: Omit<z.output<typeof uploadForm>, 'file'>): Problems | null {
  const read = csvForm.safeParse(typed)
  if (read.success) return null
  return Object.fromEntries(
    read.error.issues.map(({ path, message }) => [String(path[0]), message]),
  )
}

/** Spreadsheets write UTF-8, and older ones the Danish letters of Windows. */
function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
