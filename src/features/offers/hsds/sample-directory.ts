import type { Directory } from './directory.ts'

/** A small directory with everything that is hard to carry: for tests. */
export const sampleDirectory = (): Directory => ({
  areas: [
    { id: 'ry', name: 'Ry', latitude: 56.0904, longitude: 9.7651, localities: ['Siim', 'Alken'] },
    { id: 'hoerning', name: 'Hørning', latitude: 56.08, longitude: 10.04, localities: [] },
  ],
  associations: [
    {
      id: 'masken',
      name: 'Strikkelauget ”Masken”, Ry',
      kind: 'folkeoplysende',
      area_id: 'ry',
      summary: 'Vi strikker.\n\nOg vi "hjælper", hinanden;\tvidere. ',
      interests: ['snak.gruppe', 'haandarbejde.strik'],
    },
    {
      id: 'a1b2c3d4e5f6',
      name: '=1+1',
      kind: 'selforganised',
      area_id: 'hoerning',
      summary: '',
      interests: [],
    },
  ],
  places: [
    {
      id: 'biblioteket',
      name: 'Biblioteket 👩‍👩‍👧',
      area_id: 'ry',
      summary: 'Rolige kroge.',
      traits: ['ro.stille', 'adgang.trinfri'],
    },
  ],
  offers: [
    {
      id: 'digital-hjaelp',
      name: 'Digital hjælp',
      summary: 'Få hjælp til telefonen.',
      open_to: 'Alle kan komme.',
      how_to_get: 'Mød op.\nTag én med.',
      legal_basis: 'Lov om biblioteksvirksomhed, § 1',
      contact_role: 'Vagten',
      contact_phone: '+45 12 34 56 10',
      area_id: 'ry',
      place_id: 'biblioteket',
    },
    {
      id: 'ry',
      name: 'Uden noget',
      summary: 'Kort.',
      open_to: 'Alle.',
      how_to_get: 'Ring.',
      legal_basis: '',
      contact_role: '',
      contact_phone: '',
      area_id: null,
      place_id: null,
    },
  ],
})
