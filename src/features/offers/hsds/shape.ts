// The tables and fields of HSDS 3 that we fill. Source: docs.openreferral.org, schema reference.

export const tables = {
  organizations: ['id', 'name', 'description', 'legal_status', 'tax_id'],
  services: [
    'id',
    'organization_id',
    'name',
    'description',
    'status',
    'application_process',
    'eligibility_description',
  ],
  locations: [
    'id',
    'location_type',
    'organization_id',
    'name',
    'description',
    'latitude',
    'longitude',
  ],
  addresses: [
    'id',
    'location_id',
    'address_1',
    'city',
    'state_province',
    'postal_code',
    'country',
    'address_type',
  ],
  schedules: [
    'id',
    'service_id',
    'location_id',
    'description',
    'dtstart',
    'opens_at',
    'closes_at',
    'freq',
    'interval',
    'byday',
    'bymonthday',
    'count',
    'until',
    'notes',
  ],
  cost_options: ['id', 'service_id', 'amount', 'currency', 'amount_description'],
  accessibility: ['id', 'location_id', 'description', 'details'],
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
  words: 'ord',
  sorts: 'slags',
  facts: 'adgang',
} as const

/** What an association says of itself in more than a line, each as a term with its words. */
export const ASSOCIATION_WORDS = ['about', 'doings'] as const

/** The term of a service that is something to come to. */
export const ACTIVITY = 'aktivitet'

/** What is said of an activity besides, in the same way. */
export const ACTIVITY_WORDS = ['whereabouts', 'bring', 'places'] as const

/** Which of a place's schedules is for the young; the other is for all. */
export const YOUTH = 'youth'

/** In JSON, the rows that stand inside another: which table, and the column that ties them. */
export const inside: Partial<Record<TableName, Record<string, Child>>> = {
  organizations: { attributes: linked('organization') },
  services: {
    service_at_locations: { table: 'service_at_location', by: 'service_id' },
    service_areas: { table: 'service_areas', by: 'service_id' },
    schedules: { table: 'schedules', by: 'service_id' },
    cost_options: { table: 'cost_options', by: 'service_id' },
    contacts: { table: 'contacts', by: 'service_id' },
    attributes: linked('service'),
  },
  locations: {
    addresses: { table: 'addresses', by: 'location_id' },
    schedules: { table: 'schedules', by: 'location_id' },
    accessibility: { table: 'accessibility', by: 'location_id' },
    attributes: linked('location'),
  },
  accessibility: { attributes: linked('accessibility') },
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
