import { isActivity } from './activities-in.ts'
import type { OfferEntry } from './directory.ts'
import type { Gathered, Problem, ReadRow, Say } from './gathering.ts'
import type { Links } from './links-in.ts'
import { MUNICIPALITY, taxonomies } from './shape.ts'

interface Asked {
  tables: Gathered['tables']
  links: Links
  say: Say
  isPlace: (id: string) => boolean
  areaOf: (entity: string, row: ReadRow, mayLack: boolean) => string
}

/** The municipality's services as offers, each with its contact and its place. */
export function offersIn({ tables, links, say, isPlace, areaOf }: Asked): OfferEntry[] {
  const services = new Set(tables.services.map(({ values }) => values.id))
  const contacts = new Set(tables.contacts.map(({ values }) => values.id))
  const contactOf = oneEach(tables.contacts, 'service_id', services, {
    unknown: 'service-unknown',
    twice: 'contact-twice',
    say,
  })
  const phoneOf = oneEach(tables.phones, 'contact_id', contacts, {
    unknown: 'contact-unknown',
    twice: 'phone-twice',
    say,
  })
  const placeOf = oneEach(tables.service_at_location, 'service_id', services, {
    unknown: 'service-unknown',
    twice: 'place-twice',
    say,
  })
  for (const row of tables.service_at_location) {
    const { location_id = '' } = row.values
    if (!isPlace(location_id)) say(row, 'location_id', 'place-unknown', location_id)
  }
  for (const row of tables.phones) {
    const { number = '' } = row.values
    if (!/^[+\d][\d ()-]{2,29}$/.test(number))
      say(row, 'number', 'phone-wrong', number.slice(0, 80))
  }
  const isSomethingToComeTo = isActivity(links)
  const offers = tables.services.filter((row) => !isSomethingToComeTo(row))
  return offers.map((row) => {
    const { id = '', name = '', organization_id = '', status = '' } = row.values
    if (organization_id !== MUNICIPALITY)
      say(row, 'organization_id', 'organization-unknown', organization_id)
    if (status !== '' && status !== 'active') say(row, 'status', 'status-wrong', status)
    const contact = contactOf.get(id)
    const [law] = links.of('service', row, taxonomies.law)
    return {
      id,
      name,
      summary: row.values.description ?? '',
      open_to: row.values.eligibility_description ?? '',
      how_to_get: row.values.application_process ?? '',
      legal_basis: law?.value ?? '',
      contact_role: contact?.title ?? '',
      contact_phone: (contact && phoneOf.get(contact.id ?? '')?.number) ?? '',
      area_id: areaOf('service', row, true) || null,
      place_id: placeOf.get(id)?.location_id ?? null,
    }
  })
}

/** The row that belongs to each owner: there may be one, and its owner has to be known. */
function oneEach(
  rows: ReadRow[],
  column: string,
  owners: ReadonlySet<string | undefined>,
  words: { unknown: Problem['key']; twice: Problem['key']; say: Say },
) {
  const { unknown, twice, say } = words
  const each = new Map<string, ReadRow['values']>()
  for (const row of rows) {
    const owner = row.values[column] ?? ''
    if (!owners.has(owner)) say(row, column, unknown, owner.slice(0, 80))
    else if (each.has(owner)) say(row, column, twice, owner.slice(0, 80))
    else each.set(owner, row.values)
  }
  return each
}
