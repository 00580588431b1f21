import type { Problems, Typed } from '#platform/http.tsx'
import { saidIn } from '#ui/typed.ts'

/** A form on a page that was not understood, with what was typed in it. */
export interface Said {
  form: string
  typed: Typed
}

export interface SaidProps {
  said: Said | null
  problems: Problems
}

/** What one form on a page shows: its own words and problems, and nothing of another form's. */
export function formOf({ said, problems }: SaidProps, form: string) {
  const mine = said?.form === form
  const typed: Typed = mine ? said.typed : {}
  return {
    typed,
    problems: mine ? problems : {},
    value: saidIn(typed),
  }
}
