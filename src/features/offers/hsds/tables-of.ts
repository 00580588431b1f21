import { labelName } from '#features/invitations/index.ts'
import { inLanguage } from '#platform/text/index.ts'
import { text } from '../text/index.ts'
import type { Directory, OfferEntry } from './directory.ts'
import { factId, holdsWords, writePlace } from './places-out.ts'
import { ASSOCIATION_WORDS, emptyTables, MUNICIPALITY, type Tables, taxonomies } from './shape.ts'

/** The directory as HSDS tables, in one order and in Danish whoever asks. */
export const tablesOf = (directory: Directory, municipality: string): Tables =>
  inLanguage('da', () => write(directory, municipality))

function write({ areas, associations, places, offers }: Directory, municipality: string): Tables {
  const tables = emptyTables()
  const areaNames = new Map(areas.map(({ id, name }) => [id, name]))
  const link = (link_entity: string, link_id: string, terms: Link[]) => {
    for (const [number, { taxonomy, code, value = '' }] of terms.entries())
      tables.attributes.push({
        id: `${link_entity}.${link_id}.${number + 1}`,
        link_id,
        taxonomy_term_id: termId(taxonomy, code),
        link_type: taxonomy,
        link_entity,
        value,
      })
  }

  tables.organizations.push({
    id: MUNICIPALITY,
    name: municipality,
    description: text('hsdsMunicipality'),
    legal_status: 'municipality',
    tax_id: '',
  })
  for (const one of sorted(associations)) {
    const { id, name, kind, area_id, summary, cvr, interests } = one
    const tax_id = cvr ?? ''
    tables.organizations.push({ id, name, description: summary, legal_status: kind, tax_id })
    link('organization', id, [
      inArea(area_id),
      ...interests.map(as('interests')),
      ...ASSOCIATION_WORDS.filter((code) => one[code]).map((code) => ({
        ...{ taxonomy: taxonomies.words, code, value: one[code] },
      })),
    ])
  }
  for (const place of sorted(places)) {
    const { id, area_id, traits, facts } = place
    writePlace(tables, place, { area: areaNames.get(area_id) ?? '', municipality })
    link('location', id, [inArea(area_id), ...traits.map(as('traits'))])
    for (const [code, holds] of facts)
      link('accessibility', factId(id, code), [
        { taxonomy: taxonomies.facts, code, value: holdsWords(holds) },
      ])
  }
  for (const offer of sorted(offers)) {
    const { id, area_id, legal_basis } = offer
    writeOffer(tables, offer, area_id === null ? municipality : (areaNames.get(area_id) ?? ''))
    link('service', id, [
      ...(area_id === null ? [] : [inArea(area_id)]),
      ...(legal_basis ? [{ taxonomy: taxonomies.law, code: 'lov', value: legal_basis }] : []),
    ])
  }
  writeTerms(tables, { areas, associations, places, offers })
  return tables
}

function writeOffer(tables: Tables, offer: OfferEntry, area: string) {
  const { id, name, place_id, contact_role, contact_phone } = offer
  tables.services.push({
    id,
    organization_id: MUNICIPALITY,
    name,
    description: offer.summary,
    status: 'active',
    application_process: offer.how_to_get,
    eligibility_description: offer.open_to,
  })
  if (place_id !== null)
    tables.service_at_location.push({ id: `${id}.sted`, service_id: id, location_id: place_id })
  tables.service_areas.push({ id: `${id}.omraade`, service_id: id, name: area })
  if (contact_role === '' && contact_phone === '') return
  const contact = `${id}.kontakt`
  tables.contacts.push({ id: contact, service_id: id, title: contact_role })
  if (contact_phone)
    tables.phones.push({ id: `${id}.telefon`, contact_id: contact, number: contact_phone })
}

function writeTerms(tables: Tables, { areas, associations, places, offers }: Directory) {
  const names = {
    areas: text('hsdsAreas'),
    localities: text('hsdsLocalities'),
    interests: text('hsdsInterests'),
    traits: text('hsdsTraits'),
    law: text('hsdsLaw'),
    words: text('hsdsWords'),
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
  for (const id of used(associations.flatMap(({ interests }) => interests)))
    term(taxonomies.interests, id, labelName(id))
  for (const id of used(places.flatMap(({ traits }) => traits)))
    term(taxonomies.traits, id, labelName(id))
  for (const code of ASSOCIATION_WORDS)
    if (associations.some((one) => one[code])) term(taxonomies.words, code, text(`hsds-${code}`))
  for (const id of used(places.flatMap(({ facts }) => facts.map(([fact]) => fact))))
    term(taxonomies.facts, id, labelName(id))
  if (offers.some(({ legal_basis }) => legal_basis)) term(taxonomies.law, 'lov', names.law)
}

interface Link {
  taxonomy: string
  code: string
  value?: string
}

const as =
  (taxonomy: 'interests' | 'traits') =>
  (code: string): Link => ({ taxonomy: taxonomies[taxonomy], code })
const inArea = (code: string): Link => ({ taxonomy: taxonomies.areas, code })
const termId = (taxonomy: string, code: string) => `${taxonomy}.${code}`

// By code unit and not by any language, so that the order is the same on every machine.
const sorted = <T extends { id: string }>(all: T[]) =>
  [...all].sort((a, b) => (a.id < b.id ? -1 : 1))
const used = (ids: string[]) => [...new Set(ids)].sort()
