import type { Sheet } from '#features/sheets/index.ts'
import type { Edition } from './editions.ts'

declare module '#platform/database/tables.ts' {
  interface Tables {
    /** This week's papers, as they were made. One is gone when what it tells of is changed. */
    programme: {
      area_id: string
      edition: Edition
      /** Personal: may say where somebody lives who invites to their home, and who meets people. Purpose: the paper and the page say the same all week. Erased when the invitation is changed or erased, and the week after. */
      sheet: Sheet
      /** Personal: the same as it was printed. Purpose: libraries and houses print it. Erased with the words. */
      pdf: Buffer
      invitation_ids: string[]
      made_at: Temporal.Instant
      /** From then on there is a newer one. */
      until: Temporal.Instant
    }
  }
}
