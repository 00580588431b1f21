import { stringify } from 'csv-stringify/sync'
import { strToU8, zipSync } from 'fflate'
import { tables as shape, type TableName, type Tables, tableNames } from './shape.ts'

export const csvName = (table: TableName): string => `${table}.csv`

/** The tables as a tabular data package: one CSV file each, and a description of them. */
export function packed(tables: Tables): Uint8Array<ArrayBuffer> {
  const files: Record<string, Uint8Array> = { 'datapackage.json': strToU8(description()) }
  for (const table of tableNames) {
    const csv = stringify(tables[table], { header: true, columns: [...shape[table]], bom: false })
    files[csvName(table)] = strToU8(csv)
  }
  return new Uint8Array(zipSync(files, { mtime: SAME_TIME, os: 0 }))
}

/** A time of making would make two equal packages differ. Zip cannot say an earlier one. */
const SAME_TIME = '1980-01-01T00:00:00'

const references: Partial<Record<TableName, Record<string, TableName>>> = {
  services: { organization_id: 'organizations' },
  locations: { organization_id: 'organizations' },
  service_at_location: { service_id: 'services', location_id: 'locations' },
  addresses: { location_id: 'locations' },
  schedules: { service_id: 'services', location_id: 'locations' },
  cost_options: { service_id: 'services' },
  accessibility: { location_id: 'locations' },
  contacts: { service_id: 'services' },
  phones: { contact_id: 'contacts' },
  service_areas: { service_id: 'services' },
  taxonomy_terms: { parent_id: 'taxonomy_terms', taxonomy_id: 'taxonomies' },
  attributes: { taxonomy_term_id: 'taxonomy_terms' },
}

/** The name of a resource is that of one row. */
const resourceName = (table: TableName) => irregular[table] ?? table.replace(/s$/, '')
const irregular: Partial<Record<TableName, string>> = {
  taxonomies: 'taxonomy',
  addresses: 'address',
}

function description(): string {
  const resources = tableNames.map((table) => ({
    name: resourceName(table),
    path: csvName(table),
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: shape[table].map((name) => ({ name, type: 'string' })),
      primaryKey: 'id',
      foreignKeys: Object.entries(references[table] ?? {}).map(([fields, other]) => ({
        fields,
        reference: { resource: other === table ? '' : resourceName(other), fields: 'id' },
      })),
    },
  }))
  const about = { name: 'human_services_data', profile: 'tabular-data-package', version: '3.0' }
  return `${JSON.stringify({ ...about, resources }, null, 2)}\n`
}
