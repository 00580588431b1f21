import type { ErrandPurpose } from './index.ts'

declare module '../database/tables.ts' {
  interface Tables {
    errand: {
      key_hash: Buffer
      browser_hash: Buffer
      purpose: ErrandPurpose
      goes_on_to: string
      /** Personal: whose page the errand began on. Purpose: that what comes back is kept on the right account. Erased when they come back, or within half an hour: it lasts ten minutes. */
      person_id: string | null
      expires_at: Temporal.Instant
    }
  }
}
