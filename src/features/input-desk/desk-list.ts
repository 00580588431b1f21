import * as z from 'zod'
import { type Channel, channels } from '#features/inputs/index.ts'

/** What somebody looks for among what people have said. All of it stands in the address. */
export interface DeskList {
  area: string | null
  theme: string | null
  channel: Channel | null
  /** Nobody has read it yet. */
  unread: boolean
  /** It is linked to nothing yet. */
  unlinked: boolean
  page: number
}

const first = z
  .array(z.string().max(60))
  .transform(([one]) => one || null)
  .catch(null)
const ticked = z
  .array(z.string())
  .transform(([one]) => one === 'ja')
  .catch(false)

export const deskFilter = z
  .object({
    sted: first,
    emne: first,
    kanal: z
      .array(z.enum(channels))
      .transform(([one]) => one ?? null)
      .catch(null),
    ulaest: ticked,
    uden: ticked,
    side: z
      .array(z.coerce.number().int().min(1).max(10_000))
      .transform(([one]) => one ?? 1)
      .catch(1),
  })
  .transform(
    ({ sted, emne, kanal, ulaest, uden, side }): DeskList => ({
      ...{ area: sted, theme: emne, channel: kanal, unread: ulaest, unlinked: uden, page: side },
    }),
  )

/** The query part of the list's address. */
export function deskQuery({ area, theme, channel, unread, unlinked, page }: Partial<DeskList>) {
  const query = new URLSearchParams()
  if (area) query.set('sted', area)
  if (theme) query.set('emne', theme)
  if (channel) query.set('kanal', channel)
  if (unread) query.set('ulaest', 'ja')
  if (unlinked) query.set('uden', 'ja')
  if (page && page > 1) query.set('side', String(page))
  return query.toString()
}
