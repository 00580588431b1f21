/** For whom a campaign can be: those the list is chosen by. */
export const whoGroups: readonly string[] = [
  'hvem.unge',
  'hvem.senior',
  'hvem.familier',
  'hvem.dagtid',
  'hvem.nye',
]
