/** How old one is, and what a parent is asked. */
export const young = {
  ageQuestion: 'Hvor gammel er du?',
  ageHelp: 'De andre ser det ikke.',
  ageProblem: 'Vælg, hvor gammel du er.',
  ageUnder: 'Under {age} år',
  ageSpan: '{from}-{to} år',
  ageOne: '{age} år',
  ageAtLeast: '{age} år eller ældre',
  withAdultTitle: 'Du kan være med sammen med en voksen',
  withAdultLead: 'Du er for ung til at have en side her. Men du må gerne være med.',
  withAdultOne: 'Find noget sammen med en voksen. Den voksne siger ja for jer begge.',
  withAdultTwo: 'Eller bed en voksen om at ringe til os på {phone}.',
  withAdultNothing: 'Vi har ikke gemt noget om dig.',
  findSomething: 'Find noget at være med til',
  askParentTitle: 'Hvem kan sige ja for dig?',
  askParentLead:
    'Du er så ung, at en forælder skal sige ja. Vi sender et link. De kan læse, hvad du må her.',
  askParentContact: 'Din forælders mail eller telefonnummer',
  askParentMail: 'Din forælders mail',
  askParentHelp: 'Vi bruger det kun til det her. De andre ser det ikke.',
  askParentCall: 'Har du ikke en forælder, du kan spørge? Så ring til os på {phone}.',
  askParentNow: 'Spørg min forælder',
  parentNoSms: 'Vi kan ikke sende en sms lige nu. Skriv en mail, eller ring til os på {phone}.',
  parentOwn: 'Det er din egen. Skriv din forælders.',
  parentTooMany: 'Der er sendt mange beskeder dertil i dag. Prøv igen i morgen, eller ring til os.',
  waitingTitle: 'Vi venter på et ja',
  waitingLead: 'Vi har skrevet til {address}. Når der er sagt ja, skriver vi til dig.',
  waitingUntil: 'Hører vi ikke noget, sletter vi alt om dig {date}. Du kan altid prøve igen.',
  waitingMeanwhile:
    'Imens kan du kigge på det, der sker. Du kan også være med uden at have en side.',
  waitingWrong: 'Skrev du forkert?',
  askInstead: 'Spørg her i stedet',
  shutTitle: 'Din side er lukket',
  shutLead: 'Den, der sagde ja for dig, siger nu nej. Tal sammen om det.',
  shutUntil: 'Siger de ja igen, åbner den. Ellers sletter vi alt om dig {date}.',
  openTitle: 'Der er sagt ja',
  openLead: 'Din side er åben. Du kan logge ind.',
  ageTitle: 'Din alder',
  ageNow: 'Du har sagt, at du er {age}. Er du blevet ældre?',
  ageNowNone: 'Vi ved ikke, hvor gammel du er. Er du under {age} år? Så må du gerne sige det.',
  ageWhy: 'Vi passer lidt mere på dem, der er unge. De andre ser ikke, hvor gammel du er.',
  ageWrong: 'Er det forkert? Ring til os på {phone}.',
  ageIsYoung: 'Jeg er {age}',
  ageIsGrown: 'Jeg er fyldt {age} år',
  'same-age': 'Det har du allerede sagt. Er det forkert, så ring til os.',
  parentTitle: 'Må {name} have en side her?',
  parentLead:
    '{name} er {age} og vil gerne have en side på Medklang. Det er kommunens sted, hvor folk finder noget at være med til.',
  parentMay: 'Det kan {name}',
  parentMay1: 'Finde noget at være med til, og sige ja til det.',
  parentMay2: 'Skrive med dem, der inviterer, når {name} selv har sagt ja eller spurgt.',
  parentMay3: 'Ønske sig noget, eller invitere. Vi ser på det første, før andre kan læse det.',
  parentSeen: 'Det ser andre',
  parentSeenText: 'Kun fornavnet. Ikke alder, mail eller nummer.',
  parentKept: 'Det gemmer vi',
  parentKeptText:
    'Fornavn, mail eller nummer, og at {name} er {age}. Vi gemmer også din mail eller dit nummer, så længe dit ja gælder.',
  parentKeptMore: 'Læs alt om, hvad vi gemmer',
  parentYours: 'Du bestemmer',
  parentYoursText:
    'Du kan tage dit ja tilbage med det samme link. En gang om året skriver vi til dig om det.',
  parentUntil: 'Svarer du ikke, sletter vi det hele {date}.',
  parentOnly: 'Sig kun ja, hvis det er dig, der har ansvar for {name}.',
  parentSayYes: 'Ja, {name} må gerne',
  parentSayNo: 'Nej, slet det',
  parentYesTitle: 'Du har sagt ja for {name}',
  parentYesSince: 'Det gjorde du {date}. {name} har fået besked.',
  parentTakeBackText:
    'Tager du det tilbage, lukker siden med det samme. Efter syv dage sletter vi alt om {name}.',
  parentTakeBack: 'Tag mit ja tilbage',
  parentBackTitle: 'Siden er lukket',
  parentBackText: 'Du tog dit ja tilbage. Vi sletter alt om {name} {date}.',
  parentAgain: 'Ja, {name} må gerne alligevel',
  parentThanksTitle: 'Tak for dit svar',
  parentThanksText: 'Alt er slettet, også din mail eller dit nummer.',
  parentGoneTitle: 'Her er ikke mere at svare på',
  parentGoneText:
    'Linket virker ikke mere. Måske er der gået syv dage, eller der er svaret nej. Dit barn kan spørge igen.',
  seeMedklang: 'Se, hvad Medklang er',
  parentCall: 'Vil du hellere tale med nogen? Ring til os på {phone}.',
  parentAskedSubject: 'Må {name} have en side på Medklang?',
  parentAskedBody:
    'Hej\n\n{name} vil gerne have en side på Medklang. Det er kommunens sted, hvor folk finder noget at være med til.\n\n{name} er så ung, at en forælder skal sige ja. Her kan du læse, hvad det er, og svare:\n{link}\n\nSvarer du ikke i syv dage, sletter vi det hele.\n\nKender du ikke {name}? Så skal du ikke gøre noget.\n\nVenlig hilsen\nMedklang',
  parentAskedSms:
    '{name} vil gerne have en side på Medklang, kommunens sted at finde noget at være med til. Læs, og svar ja eller nej: {link}',
  parentYesSubject: 'Du har sagt ja for {name}',
  parentYesBody:
    'Hej\n\nTak for dit ja. {name} kan nu logge ind på Medklang.\n\nGem dette brev. Her kan du tage dit ja tilbage:\n{link}\n\nVenlig hilsen\nMedklang',
  parentYesSms: 'Tak for dit ja. {name} kan nu logge ind. Her kan du tage det tilbage: {link}',
  parentYearSubject: 'Må {name} stadig have en side på Medklang?',
  parentYearBody:
    'Hej\n\nFor et år siden sagde du ja til, at {name} har en side på Medklang.\n\nGælder det stadig? Så skal du ikke gøre noget. Her kan du tage dit ja tilbage:\n{link}\n\nVenlig hilsen\nMedklang',
  parentYearSms:
    'For et år siden sagde du ja til, at {name} har en side på Medklang. Her kan du tage det tilbage: {link}',
  parentGrownSubject: '{name} kan nu selv bestemme på Medklang',
  parentGrownBody:
    'Hej\n\n{name} er nu gammel nok til selv at have en side på Medklang. Vi spørger dig ikke mere, og vi har slettet din mail.\n\nEr det forkert? Så ring til os.\n\nVenlig hilsen\nMedklang',
  parentGrownSms:
    '{name} er nu gammel nok til selv at bestemme på Medklang. Vi har slettet dit nummer. Er det forkert? Ring til os.',
  youngYesSubject: 'Der er sagt ja: din side er åben',
  youngYesBody:
    'Hej {name}\n\nDer er sagt ja. Nu kan du logge ind:\n{link}\n\nVenlig hilsen\nMedklang',
  youngYesSms: 'Hej {name}. Der er sagt ja. Nu kan du logge ind: {link}',
  youngNoSubject: 'Der er sagt nej denne gang',
  youngNoBody:
    'Hej {name}\n\nDen, vi spurgte, har sagt nej. Vi har slettet alt om din side.\n\nTal sammen om det. Du kan stadig være med uden at have en side:\n{link}\n\nVenlig hilsen\nMedklang',
  youngNoSms:
    'Hej {name}. Den, vi spurgte, har sagt nej. Vi har slettet alt. Du kan stadig være med: {link}',
  youngSilentSubject: 'Vi fik ikke noget svar',
  youngSilentBody:
    'Hej {name}\n\nVi har ikke fået svar fra den, vi spurgte. Nu har vi slettet alt om din side.\n\nDu kan prøve igen, når du vil:\n{link}\n\nVenlig hilsen\nMedklang',
  youngSilentSms:
    'Hej {name}. Vi fik ikke svar fra den, vi spurgte, og har slettet alt. Du kan prøve igen: {link}',
  youngTakenBackSubject: 'Din side er lukket',
  youngTakenBackBody:
    'Hej {name}\n\nDen, der sagde ja for dig, siger nu nej. Din side er lukket.\n\nTal sammen om det. Siger de ja igen, åbner den. Ellers sletter vi alt om dig {date}.\n\nVenlig hilsen\nMedklang',
  youngTakenBackSms:
    'Hej {name}. Den, der sagde ja for dig, siger nu nej. Din side er lukket. Siger de ikke ja igen, sletter vi alt {date}.',
} as const
