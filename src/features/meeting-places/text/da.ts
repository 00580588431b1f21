export const da = {
  title: 'Steder, hvor man mødes',
  lead: 'Alle er velkomne her.',
  associations: 'Foreninger',
  places: 'Steder',
  tabs: 'Vælg mellem foreninger og steder',
  whatHappens: 'Se, hvad der sker her',
  noneTitle: 'Her er ingen steder endnu',
  noneText: 'Kender du et godt sted? Ring og fortæl os det.',
} as const
