/** What each kind of task is: one line for each of its steps. */
export const kindWords = {
  'review-title': 'Læs en ny invitation',
  'review-what': 'Læs den igennem, og svar ja, nej eller bed om en ændring.',
  'review-why': 'Den er den første fra et nyt menneske. Ingen andre ser den, før du har sagt ja.',
  'review-done': 'Du er færdig, når der står, hvad du har svaret.',
  'review-steps':
    'Læs det hele, og kig på billedet.\nSpørg dig selv: Kunne jeg selv finde derhen?\nSe efter, om der står telefon eller adresse på nogen.\nVælg dit svar.\nTryk på ”Send svaret”.',
  'review-example':
    'Poul inviterer til kaffe. Der står, hvor døren er, og hvem der åbner. Det er et ja.',
  'review-undo':
    'Gå til invitationen igen. Du kan tage svaret tilbage i en uge og sige hvorfor. Er der gået ti minutter, får de et nyt brev.',
  'review-open': 'Gå til invitationen',
  'letters-title': 'Print breve, og send dem',
  'letters-what': 'Print de breve, der ligger klar. Læg dem i kuverter, og send dem.',
  'letters-why': 'Nogen har ikke en mail. Brevet er deres vej til at være med.',
  'letters-done': 'Du er færdig, når der står, at ingen breve venter.',
  'letters-steps':
    'Sig, hvad du skal bruge navnene til.\nÅbn brevene i ét dokument, og print det.\nFold hvert brev ved stregerne.\nSe, at navn og adresse står i ruden.\nLæg dem i posten, og sig så til på siden.',
  'letters-example': 'Inger får brevet hver fredag. Det skal i kassen senest torsdag kl. 15.',
  'letters-undo':
    'Tryk på ”Fortryd” ud for brevet eller bunken. Det kan du i en uge. Kommer et brev retur, siger du det samme sted.',
  'letters-open': 'Gå til brevene',
  'letters-posted': '{count, plural, one {Et brev er sendt} other {# breve er sendt}}',
  'letters-about': '{count, plural, one {Et brev venter} other {# breve venter}}',
  'translation-title': 'Læs en oversættelse igennem',
  'translation-what': 'Læs den ved siden af de danske ord. Sig, om de siger det samme.',
  'translation-why': 'Nogen finder vej efter de ord. De skal kunne stole på dem.',
  'translation-done': 'Du er færdig, når du har givet dit svar.',
  'translation-steps':
    'Læs de danske ord.\nLæs de andre ord, et stykke ad gangen.\nSe efter, at navne, tider og steder er de samme.\nRet det, der er forkert, hvis du kan.\nVælg dit svar.',
  'translation-example':
    'På dansk står der, at Karen har et gult tørklæde. På arabisk er det rødt. Ret det, eller send det tilbage.',
  'translation-undo':
    'Tryk på ”Fortryd” på listen over opgaver. Det kan du i en uge. Så venter den igen.',
  'translation-open': 'Læs de to ved siden af hinanden',
  'translation-about': '{title} på {language}',
  'second-eyes-title': 'Se lettere ord igennem',
  'second-eyes-what': 'En kollega har skrevet en lettere tekst. Læs den, og sig ja eller nej.',
  'second-eyes-why': 'Vi sender den til den, der inviterer. Derfor skal to have læst den.',
  'second-eyes-done': 'Du er færdig, når du har sagt ja eller nej.',
  'second-eyes-steps':
    'Læs den gamle tekst.\nLæs den nye tekst.\nSpørg dig selv: Siger de det samme?\nSig ja, eller lad os skrive en ny.',
  'second-eyes-example':
    'Der stod ”socialt samvær”. Nu står der ”vi snakker sammen”. Det er et ja.',
  'second-eyes-undo':
    'Et ja kan fortrydes i en uge på listen over opgaver. Er brevet sendt, skriver vi, at det var en fejl.',
  'second-eyes-open': 'Læs de to tekster',
  'old-listing-title': 'Hør, om det stadig passer',
  'old-listing-what': 'Ring eller skriv til dem, der inviterer. Spørg, om det stadig passer.',
  'old-listing-why': 'Ingen skal gå forgæves til en lukket dør.',
  'old-listing-done': 'Du er færdig, når linjen er væk fra listen.',
  'old-listing-steps':
    'Find navnet på listen.\nRing eller skriv.\nSpørg, hvordan det går.\nTryk på det svar, du fik.',
  'old-listing-example': 'Lone siger, at de mødes som altid. Tryk på ”De siger, at det passer”.',
  'old-listing-undo':
    'Tryk på ”Fortryd” på samme side. Det kan du i en uge, hvad du end har svaret.',
  'old-listing-open': 'Gå til listen',
  'place-facts-title': 'Ring til et sted, og spørg om adgangen',
  'place-facts-what': 'Spørg om døren, toilettet og bussen. Skriv svarene.',
  'place-facts-why': 'En, der kører i kørestol, skal vide det, før turen begynder.',
  'place-facts-done': 'Du er færdig, når dagens dato står på stedets side.',
  'place-facts-steps':
    'Find nummeret til stedet.\nRing, og sig, hvem du er.\nSpørg om en ting ad gangen.\nSkriv svaret med det samme.\nTryk på ”Gem”.',
  'place-facts-example': 'Der er et trin ved døren, men en rampe ved gavlen. Skriv det.',
  'place-facts-undo':
    'Tryk på ”Fortryd de sidste svar” på samme side. Det kan du i en uge. Derefter kan du rette dem.',
  'place-facts-open': 'Gå til spørgsmålene',
  'alt-text-title': 'Skriv, hvad et billede viser',
  'alt-text-what': 'Skriv en sætning til dem, der ikke ser billedet.',
  'alt-text-why': 'Nogen får siden læst højt. De skal høre, hvad der er at se.',
  'alt-text-done': 'Du er færdig, når din sætning er gemt.',
  'alt-text-steps':
    'Kig på billedet.\nSig højt, hvad du ser.\nSkriv det i en sætning.\nTryk på ”Gem sætningen”.',
  'alt-text-example': 'Ikke ”IMG_204”. Skriv: ”Fire mennesker spiller kort ved et rundt bord.”',
  'alt-text-undo':
    'Tryk på ”Fortryd” på listen over opgaver. Det kan du i en uge. Så står de gamle ord der igen.',
  'alt-text-open': 'Se billedet, og skriv',
  'plain-words-title': 'Gør en tekst lettere',
  'plain-words-what': 'Skriv en svær tekst med lette ord. Vi sender den som et forslag.',
  'plain-words-why': 'Mange læser langsomt, eller læser dansk som deres andet sprog.',
  'plain-words-done': 'Du er færdig, når forslaget er gemt. Så læser en kollega det.',
  'plain-words-steps':
    'Læs teksten to gange.\nSæt punktum tit.\nByt lange ord ud med korte.\nTryk på ”Se, hvor let den er”.\nGem den, når du er glad for den.',
  'plain-words-example':
    'Der står ”vi afholder sammenkomster”. Skriv: ”Vi mødes og drikker kaffe.”',
  'plain-words-undo':
    'Tryk på ”Fortryd” på listen over opgaver. Det kan du i en uge. Er forslaget sendt, skriver vi, at det var en fejl.',
  'plain-words-open': 'Se teksten, og skriv',
  'new-association-title': 'Byd en ny forening velkommen',
  'new-association-what': 'Skriv et par linjer til dem. Der er et brev, du kan rette i.',
  'new-association-why': 'Den, der bliver taget godt imod, tager selv godt imod.',
  'new-association-done': 'Du er færdig, når dit brev er gemt. Det bliver sendt lidt efter.',
  'new-association-steps':
    'Læs, hvem de er.\nRet brevet, så det passer til dem.\nLæs det højt for dig selv.\nTryk på ”Send velkomsten”.',
  'new-association-example': 'Et nyt kor? Skriv, at du glæder dig til at høre dem synge.',
  'new-association-undo':
    'Tryk på ”Fortryd” på listen over opgaver. Det kan du i en uge. Er brevet sendt, skriver vi, at det var en fejl.',
  'new-association-open': 'Skriv til dem',
  'alike-words-title': 'Se på to ord, der ligner hinanden',
  'alike-words-what': 'Sig, om de to ord betyder det samme, og hvilket der skal blive.',
  'alike-words-why': 'Så finder man det hele, uanset hvordan man skriver ordet.',
  'alike-words-done': 'Du er færdig, når du har sagt ja eller nej.',
  'alike-words-steps':
    'Læs de to ord.\nSe, hvilke invitationer der har hvert af dem.\nSpørg dig selv: Er det den samme ting?\nVælg det ord, der skal blive, eller sig nej.',
  'alike-words-example':
    'Nogle har skrevet ”gåtur”, og andre ”gåture”. Det er det samme. ”Gåtur” bliver.',
  'alike-words-undo':
    'Tryk på ”Fortryd” på listen over opgaver. Det kan du i en uge. Så står hvert ord, som det stod før.',
  'alike-words-open': 'Se de to ord',
} as const
