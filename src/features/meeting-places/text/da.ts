export const da = {
  title: 'Steder, hvor man mødes',
  lead: 'Alle er velkomne her.',
  associations: 'Foreninger',
  places: 'Steder',
  offers: 'Tilbud',
  tabs: 'Vælg mellem foreninger, steder og tilbud',
  whatHappens: 'Se, hvad der sker her',
  noneTitle: 'Her er ingen steder endnu',
  noneText: 'Kender du et godt sted? Ring og fortæl os det.',
} as const
