import type { Db, Tx } from '#platform/database/index.ts'
import type { Language } from '#platform/text/index.ts'
import type { Work } from '#platform/work.ts'

/** Somebody a decision is about, and how they are told. */
export interface Concerned {
  personId: string | null
  channel: 'email' | 'phone'
  address: string
  language: Language
}

/** What was posted, as an employee reads it who decides on it. */
export interface Seen {
  title: string
  words: string
  /** Where it stands; null where it has no page of its own that an employee may read. */
  href: string | null
}

export interface Restriction {
  how: 'hidden' | 'removed' | 'paused'
  facts: string
  until: Temporal.Instant | null
}

/** One kind of thing: what is asked of the feature that owns it. */
export interface Subject {
  /** Undefined when it is no more. */
  find(db: Db | Tx, id: string): Promise<Seen | undefined>
  concerned(db: Db | Tx, id: string): Promise<Concerned[]>
  /** Carries a restriction out; gives how it stood. */
  restrict(work: Work, id: string, restriction: Restriction): Promise<string>
  lift(work: Work, id: string, was: string): Promise<void>
}

/** The mail of people with an account. */
export async function peopleByMail(db: Db | Tx, ids: readonly (string | null)[]) {
  const people = ids.filter((id) => id !== null)
  if (people.length === 0) return []
  const rows = await db
    .selectFrom('person')
    .innerJoin('reach', 'reach.person_id', 'person.id')
    .select(['person.id as personId', 'reach.address', 'person.language'])
    .where('person.id', 'in', people)
    .where('reach.channel', '=', 'email')
    .orderBy('person.created_at')
    .execute()
  return rows.map(({ language, ...row }) => ({
    ...row,
    channel: 'email' as const,
    language: language === 'en' ? ('en' as const) : ('da' as const),
  }))
}
