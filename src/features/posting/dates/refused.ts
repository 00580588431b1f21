import type { DateRefusal } from '#features/invitations/index.ts'
import type { Problems } from '#platform/http.tsx'
import { text } from '../text/index.ts'

/** The field that a refusal is about, with its sentence. */
export const problemOf = (refusal: DateRefusal, fields: Partial<Record<DateRefusal, string>>) =>
  ({ [fields[refusal] ?? 'day']: text(refusal) }) satisfies Problems
