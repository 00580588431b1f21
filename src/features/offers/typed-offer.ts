/** An offer as an employee types it, for tests. */
export const typedOffer = {
  name: 'Fællesskabsguiden',
  summary: 'En medarbejder går med dig første gang.',
  openTo: 'Du bor i kommunen.',
  howToGet: 'Ring til os.',
  legalBasis: 'Serviceloven § 10',
  contactRole: 'Vagten',
  contactPhone: '12 34 56 01',
  areaId: '',
  placeId: '',
}
