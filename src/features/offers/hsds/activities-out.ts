import { readDates, scheduleColumns } from './activity-dates.ts'
import type { ActivityEntry } from './directory.ts'
import { MUNICIPALITY, type Tables } from './shape.ts'

/** What an association, or the municipality, invites to as a service with its dates and its price. */
export function writeActivity(tables: Tables, activity: ActivityEntry, area: string) {
  const { id, name, summary, association_id, place_id, dates, kroner, price_note } = activity
  tables.services.push({
    id,
    organization_id: association_id ?? MUNICIPALITY,
    name,
    description: summary,
    status: 'active',
    application_process: '',
    eligibility_description: '',
  })
  if (place_id !== null)
    tables.service_at_location.push({ id: `${id}.sted`, service_id: id, location_id: place_id })
  tables.service_areas.push({ id: `${id}.omraade`, service_id: id, name: area })
  const read = readDates(dates)
  tables.schedules.push({
    id: `${id}.datoer`,
    service_id: id,
    ...(read && scheduleColumns(read)),
    notes: dates,
  })
  tables.cost_options.push({
    id: `${id}.pris`,
    service_id: id,
    amount: String(kroner),
    currency: 'DKK',
    amount_description: price_note,
  })
}
