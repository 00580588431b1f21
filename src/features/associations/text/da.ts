export const da = {
  title: 'Foreninger og grupper',
  lead: 'Her er de, der inviterer. Alle tager imod nye.',
  associations: 'Foreninger',
  places: 'Steder',
  offers: 'Tilbud',
  tabs: 'Vælg mellem foreninger, steder og tilbud',
  count: '{count, plural, one {# forening} other {# foreninger}}',
  noneTitle: 'Her er ingen foreninger endnu',
  noneText: 'De kommer på listen, når de har slået noget op.',
  registerHeading: 'Mangler I på listen?',
  registerText: 'Alle kan være med. I behøver ikke have CVR-nummer eller bestyrelse.',
  register: 'Skriv jer på',
} as const
