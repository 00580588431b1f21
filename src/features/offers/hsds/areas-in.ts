import type { AreaEntry } from './directory.ts'
import type { Gathered, ReadRow, Say } from './gathering.ts'
import { taxonomies } from './shape.ts'

/** The local areas among the terms, with their localities. */
export function areasIn({ taxonomy_terms: terms }: Gathered['tables'], say: Say): AreaEntry[] {
  const rows = terms.filter(({ values }) => values.taxonomy_id === taxonomies.areas)
  const localities = terms.filter(({ values }) => values.taxonomy_id === taxonomies.localities)
  const byArea = Map.groupBy(localities, ({ values }) => values.parent_id)
  const known = new Set(rows.map(({ values }) => values.id))
  for (const row of localities)
    if (!known.has(row.values.parent_id)) say(row, 'parent_id', 'parent-unknown')
  const seen = new Set<string>()
  return rows.map((row) => {
    const { id = '', code = '', name = '' } = row.values
    if (seen.has(code || id)) say(row, 'code', 'id-twice', code || id)
    seen.add(code || id)
    const own = byArea.get(id) ?? []
    return {
      id: code || id,
      name,
      ...pointOf(row, say),
      localities: own.map(({ values }) => values.name ?? ''),
    }
  })
}

/** A term's address is its point on the map: geo:56.09,9.76 (RFC 5870). */
function pointOf(row: ReadRow, say: Say) {
  const { term_uri = '' } = row.values
  const [, first = '', second = ''] = /^geo:([-\d.e]+),([-\d.e]+)$/.exec(term_uri) ?? []
  const [latitude, longitude] = [first, second].map(Number) as [number, number]
  const isPoint = first !== '' && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
  if (!isPoint) say(row, 'term_uri', 'point-wrong', term_uri.slice(0, 80))
  return isPoint ? { latitude, longitude } : { latitude: 0, longitude: 0 }
}
