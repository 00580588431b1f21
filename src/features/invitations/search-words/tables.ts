declare module '#platform/database/tables.ts' {
  interface Tables {
    /** A word that hosts have written for their invitations to be found by. */
    search_word: {
      id: string
      /** As it was first written. */
      text: string
      /** The same word whatever its capitals and spaces. */
      folded: string
      /** What is left to compare: see alike.ts. */
      bare: string
      /** The word that stands for it, which leads nowhere itself. */
      leads_to: string | null
    }
    /** As its host wrote it, so that a merging can be undone exactly. */
    invitation_word: { invitation_id: string; word_id: string; place: number }
    /** Two words that look alike, and what a colleague has answered. */
    search_word_pair: {
      one_id: string
      other_id: string
      since: Temporal.Instant
      answer: 'same' | 'different' | null
    }
  }
}

export {}
