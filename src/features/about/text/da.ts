export const da = {
  helpTitle: 'Få hjælp af et menneske',
  helpCall: 'Ring til en brobygger',
  helpHours: 'Hverdage fra 9 til 15. Torsdag til 18. Du kan sige dit navn eller lade være.',
  helpWhat: 'Det kan vi hjælpe med',
  helpFind: 'Vi finder noget, der passer dig. Du fortæller, hvad du har lyst til.',
  helpJoin: 'Vi siger til værten, at du kommer. Du skal ikke bruge mail.',
  helpPost: 'Vi skriver din invitation, mens du fortæller.',
  helpTogether: 'Vi finder en, du kan følges med den første gang.',
  helpHardTitle: 'Har du det svært lige nu?',
  helpHard:
    'Ring til din læge. Om natten og i weekenden kan du ringe til lægevagten. Ring 112, hvis det haster.',
  privacyTitle: 'Det gemmer vi om dig',
  privacyLead: 'Så lidt som muligt. Det, vi ikke har brug for, spørger vi ikke om.',
  privacyJoinTitle: 'Når du vil med til noget',
  privacyJoin:
    'Vi gemmer dit fornavn og din mail eller dit nummer. Værten ser kun dit fornavn. Vi sletter det 30 dage efter sidste gang.',
  privacyWriteTitle: 'Når du skriver med en vært',
  privacyWrite:
    'Kun du og værterne kan læse det, og ingen ser din mail. Vi sletter det 30 dage efter sidste gang. Svarer ingen en ny i to døgn, kan en brobygger læse med og hjælpe.',
  privacyPostTitle: 'Når du slår noget op',
  privacyPost:
    'Vi gemmer din mail og dit fornavn, så længe du har en side her. En kladde bliver slettet efter 60 dage.',
  privacyWishTitle: 'Når du ønsker dig noget',
  privacyWish:
    'Vi gemmer ønsket uden dit navn i 180 dage. Din mail eller dit nummer sletter vi, når vi har spurgt dig, eller når ønsket går væk. Du kan tage det tilbage før.',
  privacyWatchTitle: 'Når vi skal sige til',
  privacyWatch:
    'Vi gemmer din mail eller dit nummer og det, du vil høre om. Vi sletter det, når du stopper, eller efter et år. Vi gemmer ikke, hvad du har brug for, eller hvem du er.',
  privacyWeeklyTitle: 'Når du får ugens brev',
  privacyWeekly:
    'Vi gemmer din mail. Får du brevet med posten, gemmer vi navn og adresse i stedet. Kun de, der printer brevene, ser dem. Vi sletter det, når du stopper, eller efter et år.',
  privacyLetterTitle: 'Breve og beskeder',
  privacyLetter: 'Vi gemmer de breve, vi sender, i 30 dage. Så kan vi se, om de kom frem.',
  privacyCookieTitle: 'Det gemmer din egen computer',
  privacyCookie:
    'En lille fil husker, at du er logget ind, hvilket sprog du har valgt, og din kladde. Den følger dig ikke andre steder hen.',
  privacyNever:
    'Vi gemmer aldrig CPR-nummer eller sygdom. Det, du søger efter, gemmer vi kun, hvis du beder os sige til. Andre får ikke noget at vide.',
  privacyAsk: 'Vil du se eller slette det, vi har om dig? Ring til os.',
  wasTitle: 'Tilgængelighed',
  wasText:
    'Siden er lavet, så alle kan bruge den. Finder du noget, du ikke kan bruge, så ring eller skriv til os. Skriv ikke dit CPR-nummer.',
} as const
