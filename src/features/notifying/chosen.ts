import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database/index.ts'
import type { Language } from '#platform/text/index.ts'
import { type Choices, type How, type Kind, type Quiet, usual } from './choices.ts'

/** Somebody to be told, by the address they left for it. */
export interface Addressee {
  personId: string | null
  /**
   * `account`: they left none, and are reached by what the account has. `helper`: only a human at the
   * municipality reaches them.
   */
  channel: 'email' | 'phone' | 'account' | 'helper'
  address: string
}

export interface Browser {
  id: string
  endpoint: string
  p256dh: string
  auth: string
  since: string
}

/** An account as far as telling goes: what was chosen, and by which ways one can be reached. */
export interface Chosen {
  personId: string
  language: Language
  choices: Choices
  /** The kinds that somebody chose about; the rest stand as usual. */
  chosen: ReadonlySet<Kind>
  emails: string[]
  phones: string[]
  browsers: Browser[]
  /** What stands on the envelope, where they have given it. */
  postal: string | null
}

interface Row {
  id: string
  language: Language
  how: Partial<Record<Kind, How>>
  quiet: Quiet | null
  emails: string[]
  phones: string[]
  browsers: Browser[]
  postal: string | null
}

/** What the accounts of all these people have chosen, in one statement; many have no account. */
export async function chosenBy(db: Db | Tx, people: readonly Addressee[]) {
  const ids = people.flatMap(({ personId }) => personId ?? [])
  const addresses = people.map(({ address }) => address)
  const { rows } = await sql<Row>`
    select person.id, person.language,
      coalesce((select jsonb_object_agg(kind, how) from notice_choice
        where person_id = person.id), '{}') as how,
      (select quiet from quiet_hours where person_id = person.id) as quiet,
      array(select address from reach where person_id = person.id and channel = 'email'
        order by confirmed_at) as emails,
      array(select address from reach where person_id = person.id and channel = 'phone'
        order by confirmed_at desc) as phones,
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'endpoint', endpoint,
        'p256dh', p256dh, 'auth', auth, 'since', created_at) order by created_at, id)
        from push_subscription where person_id = person.id), '[]') as browsers,
      (select concat_ws(E'\\n', name, street, town) from postal_address
        where person_id = person.id) as postal
    from person
    where person.id = any(${ids}::text[])
      or person.id in (select person_id from reach where address = any(${addresses}::text[]))`.execute(
    db,
  )
  const all = new Map<string, Chosen>()
  for (const one of rows.map(chosenIn))
    for (const name of [one.personId, ...one.emails, ...one.phones]) all.set(name, one)
  return ({ personId, address }: Addressee): Chosen | undefined => all.get(personId ?? address)
}

export type ChosenOf = Awaited<ReturnType<typeof chosenBy>>

/** The same for one account. */
export async function chosenByPerson(db: Db | Tx, personId: string): Promise<Chosen | undefined> {
  const one = { personId, channel: 'email', address: '' } as const
  return (await chosenBy(db, [one]))(one)
}

const chosenIn = ({ id, how, quiet, ...reached }: Row): Chosen => ({
  personId: id,
  choices: { how: { ...usual.how, ...how }, quiet: quiet ?? usual.quiet },
  chosen: new Set(Object.keys(how) as Kind[]),
  ...reached,
})
