import { labelName } from '#features/invitations/index.ts'
import { text } from '../text/index.ts'
import type { Directory } from './directory.ts'
import { ACTIVITY, ACTIVITY_WORDS, ASSOCIATION_WORDS, type Tables, taxonomies } from './shape.ts'

/** The words that attributes point at, in Danish. */
export function writeTerms(tables: Tables, directory: Directory) {
  const { areas, associations, places, offers, activities } = directory
  const names = {
    areas: text('hsdsAreas'),
    localities: text('hsdsLocalities'),
    interests: text('hsdsInterests'),
    traits: text('hsdsTraits'),
    law: text('hsdsLaw'),
    words: text('hsdsWords'),
    sorts: text('hsdsSorts'),
    facts: text('hsdsFacts'),
  }
  for (const [key, id] of Object.entries(taxonomies) as [keyof typeof names, string][])
    tables.taxonomies.push({ id, name: names[key], description: names[key] })
  const term = (taxonomy: string, code: string, name: string, about = {}) =>
    tables.taxonomy_terms.push({
      id: termId(taxonomy, code),
      code,
      name,
      description: name,
      parent_id: '',
      taxonomy_id: taxonomy,
      language: 'da',
      term_uri: '',
      ...about,
    })
  for (const { id, name, latitude, longitude, localities } of sorted(areas)) {
    term(taxonomies.areas, id, name, { term_uri: `geo:${latitude},${longitude}` })
    const parent_id = termId(taxonomies.areas, id)
    for (const [number, locality] of localities.entries())
      term(taxonomies.localities, `${id}.${number + 1}`, locality, { parent_id })
  }
  for (const id of used([...associations, ...activities].flatMap(({ interests }) => interests)))
    term(taxonomies.interests, id, labelName(id))
  for (const id of used([...places, ...activities].flatMap(({ traits }) => traits)))
    term(taxonomies.traits, id, labelName(id))
  for (const code of ASSOCIATION_WORDS)
    if (associations.some((one) => one[code])) term(taxonomies.words, code, text(`hsds-${code}`))
  if (activities.length > 0) {
    term(taxonomies.sorts, ACTIVITY, text('hsdsActivity'))
    for (const code of ACTIVITY_WORDS) term(taxonomies.words, code, text(`hsds-${code}`))
  }
  for (const id of used(places.flatMap(({ facts }) => facts.map(([fact]) => fact))))
    term(taxonomies.facts, id, labelName(id))
  if (offers.some(({ legal_basis }) => legal_basis)) term(taxonomies.law, 'lov', names.law)
}

export const termId = (taxonomy: string, code: string) => `${taxonomy}.${code}`

// By code unit and not by any language, so that the order is the same on every machine.
export const sorted = <T extends { id: string }>(all: T[]) =>
  [...all].sort((a, b) => (a.id < b.id ? -1 : 1))
const used = (ids: string[]) => [...new Set(ids)].sort()
