export const da = {
  title: 'Børneattester, der mangler',
  lead: 'De her foreninger inviterer børn under {age} år. De har ikke sagt ja til børneattester i år.',
  untilDeadline: 'De har til {deadline}. Indtil da bliver det, de har slået op, stående.',
  sinceDeadline:
    'De skulle have sagt det senest {deadline}. Ejerne fik en mail i januar. Du kan tage det af listen, til det er på plads.',
  emptyHeading: 'Der mangler ingen',
  emptyText: 'Alle, der inviterer børn, har sagt ja i år.',
  lookTitle: 'En invitation til børn',
  lookLead: '{name} inviterer børn og har ikke sagt ja til børneattester i år.',
  read: 'Læs invitationen',
  reasonLabel: 'Hvorfor tager du den af listen?',
  reasonHelp: 'De læser det selv. Skriv, hvad der mangler, og hvad de kan gøre.',
  reasonMissing: 'Skriv hvorfor.',
  reasonLong: 'Skriv det kortere. Der er plads til {most} tegn.',
  whatHappens:
    'Ingen kan finde den, før de har sagt ja og gemt den igen. De får dine ord og kan klage. Du kan fortryde i ti minutter.',
  takeDown: 'Tag den af listen',
  'undeclared-early': 'De har stadig tid til at sige ja. Se på det igen, når fristen er gået.',
  remindSubject: 'Har I børneattester i {year}? {name}',
  remindBody:
    'Hej {person}\n\n{name} inviterer børn. Derfor siger I en gang om året, at I har børneattester. Et ja gælder kun et år ad gangen.\n\nSig det her senest {deadline}:\n{link}\n\nInviterer I ikke børn mere? Så skal du ikke gøre noget. Er du i tvivl, så ring til os på {phone}.\n\nVenlig hilsen\nMedklang',
} as const
