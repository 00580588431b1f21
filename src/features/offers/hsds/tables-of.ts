import { inLanguage } from '#platform/text/index.ts'
import { text } from '../text/index.ts'
import { writeActivity } from './activities-out.ts'
import type { Directory, OfferEntry } from './directory.ts'
import { factId, holdsWords, writePlace } from './places-out.ts'
import {
  ACTIVITY,
  ACTIVITY_WORDS,
  ASSOCIATION_WORDS,
  emptyTables,
  MUNICIPALITY,
  type Tables,
  taxonomies,
} from './shape.ts'
import { sorted, termId, writeTerms } from './terms-out.ts'

/** The directory as HSDS tables, in one order and in Danish whoever asks. */
export const tablesOf = (directory: Directory, municipality: string): Tables =>
  inLanguage('da', () => write(directory, municipality))

function write(directory: Directory, municipality: string): Tables {
  const { areas, associations, places, offers, activities } = directory
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
  for (const one of sorted(activities)) {
    const { id, area_id, interests, traits, place_text, bring, places } = one
    writeActivity(tables, one, areaNames.get(area_id) ?? '')
    const said = { whereabouts: place_text, bring, places: places === null ? '' : String(places) }
    link('service', id, [
      inArea(area_id),
      { taxonomy: taxonomies.sorts, code: ACTIVITY },
      ...interests.map(as('interests')),
      ...traits.map(as('traits')),
      ...ACTIVITY_WORDS.filter((code) => said[code]).map((code) => ({
        ...{ taxonomy: taxonomies.words, code, value: said[code] },
      })),
    ])
  }
  writeTerms(tables, directory)
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

interface Link {
  taxonomy: string
  code: string
  value?: string
}

const as =
  (taxonomy: 'interests' | 'traits') =>
  (code: string): Link => ({ taxonomy: taxonomies[taxonomy], code })
const inArea = (code: string): Link => ({ taxonomy: taxonomies.areas, code })
