export const da = {
  staffDoor: 'Ved telefonen',
  title: 'Ved telefonen',
  lead: 'Skriv, hvad de spørger om. Tryk Enter for at se svar, og Enter igen for at skrive dem på det øverste.',
  what: 'Hvad spørger de om?',
  where: 'Hvor bor de?',
  everywhere: 'Alle steder',
  find: 'Find',
  found: '{count, plural, =0 {Vi fandt ikke noget} one {Vi fandt en} other {Vi fandt #}}',
  nothing: 'Prøv med færre ord, eller hjælp dem med et ønske.',
  begin: 'Skriv et ord, eller vælg et sted.',
  answers: 'Svar',
  key: 'Tast {key}',
} as const
