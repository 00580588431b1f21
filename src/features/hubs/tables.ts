/** draft: the municipality alone sees it. closed: it has been, and can be opened again. */
export type HubStatus = 'draft' | 'open' | 'closed'

declare module '#platform/database/tables.ts' {
  interface Tables {
    /** A house that gathers those who do things for others. Nobody is named in it. */
    hub: {
      id: string
      /** Its name in the address; stays when the name is changed. */
      slug: string
      name: string
      summary: string
      /** How it is to come in, and whom one meets there, without names. */
      welcome: string
      opening: string
      youth_hours: string
      /** Not personal: the telephone of the house. */
      phone: string
      /** What is planned and not there yet. */
      to_come: string
      status: HubStatus
      created_at: Temporal.Instant
    }
    /** A meeting place that is one of its rooms. */
    hub_room: {
      hub_id: string
      place_id: string
      added_at: Temporal.Instant
    }
    /** An association that was asked whether it sits there; its name is shown after its own yes. */
    hub_seat: {
      id: string
      hub_id: string
      association_id: string
      asked_at: Temporal.Instant
      answer: 'yes' | 'no' | null
      answered_at: Temporal.Instant | null
    }
  }
}
