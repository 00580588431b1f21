import { joining } from '#features/joining/index.ts'
import { da } from './text/da.ts'
import { text } from './text/index.ts'

/** The sentence for each reason this feature says no with. */
export function refusals(reason: string): string | undefined {
  const key = `refusal-${reason}`
  return key in da ? text(key as 'refusal-no-sms') : undefined
}

/** The same, or that of joining, for a form that is shown again. */
export const refusalWords = (reason: string): string =>
  refusals(reason) ?? joining.refusals?.(reason) ?? reason
