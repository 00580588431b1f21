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
  wasTitle: 'Tilgængelighed',
  wasText:
    'Siden er lavet, så alle kan bruge den. Finder du noget, du ikke kan bruge, så ring eller skriv til os. Skriv ikke dit CPR-nummer.',
} as const
