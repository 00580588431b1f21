import type { TranslationLanguage } from './languages.ts'
import type { Reason } from './standing.ts'
import type { TranslationWords } from './words.ts'

declare module '#platform/database/tables.ts' {
  interface Tables {
    /** An invitation's own words in another language. */
    translation: {
      id: string
      invitation_id: string
      language: TranslationLanguage
      /** Personal: how to know the one who meets people, in another language. Purpose: newcomers who do not read Danish know whom to look for. Erased one year after the invitation is over, or with those who invite. */
      words: TranslationWords
      /** A digest of the Danish words it was made from: others, and it is hidden. */
      danish: string
      /** Personal: who wrote it. Purpose: another reads it before it is shown, and the writer hears what is wrong. Erased with the account or the translation. */
      written_by: string | null
      written_at: Temporal.Instant
      /** Personal: who put it right. Purpose: another than they reads it once more. Erased with the account or the translation. */
      corrected_by: string | null
      /** Personal: who read it. Purpose: it can be seen that two people stand behind it. Erased with the account or the translation. */
      checked_by: string | null
      checked_at: Temporal.Instant | null
      /** Why it went back to the one who wrote it; null where it says the same. */
      returned: Reason | null
    }
  }
}
