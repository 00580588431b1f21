export const da = {
  title: 'Foreninger og grupper',
  lead: 'Her er de, der inviterer. Alle tager imod nye.',
  associations: 'Foreninger',
  places: 'Steder',
  offers: 'Tilbud',
  tabs: 'Vælg mellem foreninger, steder og tilbud',
  count: '{count, plural, one {# forening} other {# foreninger}}',
  invitationsFrom: 'Se, hvad {name} inviterer til',
  backToAll: 'Til alle foreninger',
  inArea: 'Hører til i {area}',
  noneTitle: 'Her er ingen foreninger endnu',
  noneText: 'De kommer på listen, når de har slået noget op.',
} as const
