import { readDates } from './activity-dates.ts'
import type { ActivityEntry } from './directory.ts'
import type { Gathered, ReadRow, Say } from './gathering.ts'
import type { Links } from './links-in.ts'
import { ACTIVITY, MUNICIPALITY, taxonomies } from './shape.ts'

interface Asked {
  tables: Gathered['tables']
  links: Links
  say: Say
  isAssociation: (id: string) => boolean
  /** An invitation that stands here and is not in the directory. */
  isHidden: (id: string) => boolean
  areaOf: (entity: string, row: ReadRow, mayLack: boolean) => string
  chosen: (entity: string, row: ReadRow, which: 'interests' | 'traits') => string[]
}

/** Whether a service is something to come to, and no offer of the municipality. */
export const isActivity = (links: Links) => (row: ReadRow) =>
  links.of('service', row, taxonomies.sorts).some(({ code }) => code === ACTIVITY)

/** The services that are marked as such, each with its dates and its price. */
export function activitiesIn(asked: Asked): ActivityEntry[] {
  const { tables, links, say, isAssociation, isHidden, areaOf, chosen } = asked
  const one = (table: 'schedules' | 'cost_options' | 'service_at_location') => {
    const rows = Map.groupBy(tables[table], ({ values }) => values.service_id ?? '')
    return (id: string) => rows.get(id)?.[0]
  }
  const [schedule, cost, place] = [
    one('schedules'),
    one('cost_options'),
    one('service_at_location'),
  ]
  return tables.services.filter(isActivity(links)).map((row) => {
    const { id = '', name = '', description = '', organization_id = '' } = row.values
    const isOwn = organization_id === MUNICIPALITY
    if (!isOwn && !isAssociation(organization_id))
      say(row, 'organization_id', 'association-unknown', organization_id.slice(0, 80))
    if (isHidden(id)) say(row, 'id', 'activity-hidden', id)
    const dates = schedule(id)?.values.notes ?? ''
    if (!readDates(dates)) say(schedule(id) ?? row, 'notes', 'dates-wrong', dates.slice(0, 80))
    const words = links.of('service', row, taxonomies.words)
    const said = (code: string) => words.find((word) => word.code === code)?.value ?? ''
    return {
      id,
      name,
      summary: description,
      association_id: isOwn ? null : organization_id,
      area_id: areaOf('service', row, false),
      place_id: place(id)?.values.location_id ?? null,
      place_text: said('whereabouts'),
      bring: said('bring'),
      dates,
      interests: chosen('service', row, 'interests'),
      traits: chosen('service', row, 'traits'),
      places: whole(words.find(({ code }) => code === 'places')) ?? null,
      kroner: whole({ row: cost(id) ?? row, value: cost(id)?.values.amount ?? '0' }) ?? 0,
      price_note: cost(id)?.values.amount_description ?? '',
    }
  })

  function whole(cell: { row: ReadRow; value: string } | undefined): number | undefined {
    if (!cell) return undefined
    if (/^\d{1,5}$/.test(cell.value)) return Number(cell.value)
    const column = 'amount' in cell.row.values ? 'amount' : 'value'
    say(cell.row, column, 'number-wrong', cell.value.slice(0, 80))
    return undefined
  }
}
