// The tables and fields of HSDS 3 that we fill. Source: docs.openreferral.org, schema reference.

export const tables = {
  organizations: ['id', 'name', 'description', 'legal_status'],
  services: [
    'id',
    'organization_id',
    'name',
    'description',
    'status',
    'application_process',
    'eligibility_description',
  ],
  locations: ['id', 'location_type', 'organization_id', 'name', 'description'],
  service_at_location: ['id', 'service_id', 'location_id'],
  contacts: ['id', 'service_id', 'title'],
  phones: ['id', 'contact_id', 'number'],
  service_areas: ['id', 'service_id', 'name'],
  taxonomies: ['id', 'name', 'description'],
  taxonomy_terms: [
    'id',
    'code',
    'name',
    'description',
    'parent_id',
    'taxonomy_id',
    'language',
    'term_uri',
  ],
  attributes: ['id', 'link_id', 'taxonomy_term_id', 'link_type', 'link_entity', 'value'],
} as const

export type TableName = keyof typeof tables
export type Row = Record<string, string>
export type Tables = Record<TableName, Row[]>

export const tableNames = Object.keys(tables) as TableName[]
export const emptyTables = (): Tables =>
  Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Tables

/** The municipality among the organizations: its services are the offers. */
export const MUNICIPALITY = 'kommunen'

export const taxonomies = {
  areas: 'lokalomraader',
  localities: 'lokaliteter',
  interests: 'interesser',
  traits: 'kendetegn',
  law: 'lovgrundlag',
} as const

/** In JSON, the rows that stand inside another: which table, and the column that ties them. */
export const inside: Partial<Record<TableName, Record<string, Child>>> = {
  organizations: { attributes: linked('organization') },
  services: {
    service_at_locations: { table: 'service_at_location', by: 'service_id' },
    service_areas: { table: 'service_areas', by: 'service_id' },
    contacts: { table: 'contacts', by: 'service_id' },
    attributes: linked('service'),
  },
  locations: { attributes: linked('location') },
  contacts: { phones: { table: 'phones', by: 'contact_id' } },
}

/** In JSON, the rows that stand whole where the table has only their id. */
export const whole: Partial<Record<TableName, Record<string, Child>>> = {
  services: { organization: { table: 'organizations', by: 'organization_id' } },
  service_at_location: { location: { table: 'locations', by: 'location_id' } },
  attributes: { taxonomy_term: { table: 'taxonomy_terms', by: 'taxonomy_term_id' } },
}

/** What a JSON document begins with; the rest stands inside these. */
export const roots = [
  'organizations',
  'services',
  'locations',
  'taxonomies',
  'taxonomy_terms',
] as const satisfies TableName[]

interface Child {
  table: TableName
  by: string
  /** What else such a row says because of where it stands. */
  fixed?: Row
}

function linked(link_entity: string): Child {
  return { table: 'attributes', by: 'link_id', fixed: { link_entity } }
}
