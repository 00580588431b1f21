export const da = {
  signIn: 'Log ind',
  signInLead:
    'Skriv din mail eller dit telefonnummer. Så sender vi dig en kode. Du skal ikke huske noget.',
  contact: 'Din mail eller dit telefonnummer',
  contactProblem:
    'Skriv din mail eller dit telefonnummer, for eksempel navn@eksempel.dk eller 22 33 44 55',
  mailAlone: 'Vi kan kun sende koden til en mail. Har du ingen mail? Så ring til os.',
  noSms: 'Vi kan ikke sende en sms lige nu. Brug din mail, eller ring til os på {phone}.',
  emailProblem: 'Skriv din mail, for eksempel navn@eksempel.dk',
  sendCode: 'Send mig en kode',
  tooMany: 'Du har bedt om mange koder. Vent et kvarter, og prøv igen. Du kan også ringe til os.',
  codeTitle: 'Skriv koden',
  codeLead:
    'Vi har sendt en kode på seks tal. Kig i dine beskeder og i din mail. Se også i mappen med uønsket post.',
  code: 'Koden på seks tal',
  codeProblem: 'Skriv de seks tal fra beskeden.',
  'code-wrong': 'Koden passer ikke. Se efter i beskeden, og prøv igen.',
  'code-old': 'Koden er for gammel. Bed om en ny.',
  'code-closed': 'Koden er prøvet for mange gange. Bed om en ny.',
  'code-used': 'Koden er brugt. Bed om en ny.',
  summary: 'Der er noget, du skal se på',
  goOn: 'Videre',
  useCode: 'Ja, det er mig',
  newCode: 'Send mig en ny kode',
  nameTitle: 'Hvad hedder du?',
  nameLead: 'Dit fornavn er nok. Det er det, de andre ser.',
  name: 'Dit fornavn',
  nameProblem: 'Skriv dit fornavn.',
  nameLong: 'Skriv højst 40 bogstaver.',
  ownTitle: 'Din side',
  hello: 'Hej {name}',
  signOut: 'Log ud',
  codeLetterSubject: '{code} er din kode til Medklang',
  codeSms:
    '{code} er din kode til Medklang. Skriv den på siden, du kom fra. Den virker i en halv time.',
  codeLetterBody:
    'Hej\n\nDin kode er {code}\n\nSkriv den på siden, du kom fra. Den virker i en halv time.\n\nHar du ikke bedt om en kode? Så skal du ikke gøre noget.\n\nVenlig hilsen\nMedklang',
} as const
