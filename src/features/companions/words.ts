import { labelName } from '#features/invitations/index.ts'
import { languageNow } from '#platform/text/index.ts'
import { dayAndTime } from '#platform/time/words.ts'
import type { Asking } from './askings-query.ts'
import type { AreaOnBoard } from './board-query.ts'
import type { Reason } from './fitting.ts'
import { text } from './text/index.ts'

/** A language in the language of the moment: "dansk". */
export const languageWords = (code: string): string =>
  new Intl.DisplayNames([languageNow()], { type: 'language' }).of(code) ?? code

export const areaWords = (id: string, areas: readonly AreaOnBoard[]): string =>
  areas.find((area) => area.id === id)?.name ?? id

/** "Ry, Låsby og Galten" */
export const listed = (words: readonly string[]): string =>
  new Intl.ListFormat(languageNow()).format(words)

/** Why somebody fits, as a coordinator reads it. */
export function reasonWords(reason: Reason, area: string): string {
  if (reason.kind === 'language')
    return text('reason-language', { language: languageWords(reason.id) })
  if (reason.kind === 'interest') return text('reason-interest', { interest: labelName(reason.id) })
  return text(`reason-${reason.kind}`, { area })
}

/** When the next time is, or that there is none. */
export const whenWords = ({ startsAt }: Pick<Asking, 'startsAt'>, now: Temporal.Instant): string =>
  startsAt ? dayAndTime(startsAt, now) : text('noDate')
