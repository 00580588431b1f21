import type { Gathered, ReadRow, Say } from './gathering.ts'
import { type TableName, taxonomies } from './shape.ts'

export interface Link {
  row: ReadRow
  code: string
  value: string
}

export type Links = ReturnType<typeof linksIn>

const targets: Record<string, TableName> = {
  organization: 'organizations',
  service: 'services',
  location: 'locations',
  accessibility: 'accessibility',
}

const ours: readonly string[] = Object.values(taxonomies)

/** The attributes of each organization, service and location, by taxonomy. */
export function linksIn({ tables, unused }: Gathered, say: Say) {
  const terms = new Map(tables.taxonomy_terms.map(({ values }) => [values.id, values]))
  const idsOf = (table: TableName) => new Set(tables[table].map(({ values }) => values.id))
  const ids = Object.fromEntries(
    Object.entries(targets).map(([entity, table]) => [entity, idsOf(table)]),
  )
  const links = new Map<string, Link[]>()
  for (const row of tables.attributes) {
    const { link_entity = '', link_id = '', taxonomy_term_id = '', value = '' } = row.values
    const target = Object.hasOwn(ids, link_entity) ? ids[link_entity] : undefined
    const term = terms.get(taxonomy_term_id)
    if (!target) unused.add(`attributes: ${link_entity.slice(0, 80)}`)
    else if (!target.has(link_id)) say(row, 'link_id', 'link-unknown', link_id)
    else if (!term) say(row, 'taxonomy_term_id', 'term-unknown', taxonomy_term_id)
    else if (!ours.includes(term.taxonomy_id ?? ''))
      unused.add(`taxonomy_terms: ${(term.taxonomy_id ?? '').slice(0, 80)}`)
    else {
      const key = keyOf(link_entity, link_id, term.taxonomy_id ?? '')
      const code = term.code || taxonomy_term_id
      links.set(key, [...(links.get(key) ?? []), { row, code, value }])
    }
  }
  return {
    of: (entity: string, { values }: ReadRow, taxonomy: string): Link[] =>
      links.get(keyOf(entity, values.id ?? '', taxonomy)) ?? [],
  }
}

const keyOf = (...parts: string[]) => parts.join('\n')
