/** The five courses: a beginning, a page, and one thing to try. */
export const courses = {
  'invitation-title': 'Invitationen',
  'invitation-lead': 'De fleste kommer, fordi nogen har sagt: Kom med mig.',
  'invitation-text':
    'Et opslag fortæller, at noget sker. En invitation siger, at nogen venter på dig. Skriv derfor, som du taler. ”Vi er otte, der spiser sammen om tirsdagen. Karen står ved døren.” Det er bedre end en lang liste over alt det, I kan.\n\nDen, der aldrig har været hos jer, vil gerne vide fem ting. Hvem møder mig? Hvor går jeg ind? Hvad sker der den første time? Hvad koster det? Og hvornår må jeg gå igen? Svar på dem, før nogen spørger. Så er der mindre at være nervøs for.\n\nFortæl også, hvad den nye kan give. ”Vi mangler en, der kan lide at brygge kaffe” er en bedre invitation end ”alle er velkomne”. Når nogen har brug for dig, er døren lettere at åbne.\n\nSpørg en ad gangen. Sig det til naboen, til kollegaen, til ham, der står for sig selv ved hegnet. Spørg, og giv god tid. Et nej i dag kan være et ja om en måned. Sig: ”Du er velkommen, når det passer dig.” Og spørg så en gang til.',
  'invitation-try':
    'Læs jeres invitation højt for en, der ikke kender jer. Spørg, hvad der mangler.',
  'ten-minutes-title': 'De første ti minutter',
  'ten-minutes-lead': 'Den, der er ny, har måske gået forbi døren to gange.',
  'ten-minutes-text':
    'De første ti minutter afgør tit, om der bliver en gang til. Vær der derfor før tid. En af jer står, hvor man kan se det, og har ikke andet at lave. Sig dit navn, og spørg efter den andens. Sig det højt med det samme, så husker du det bedre.\n\nVis det, ingen tør spørge om. Jakken hænger her. Toilettet er der. Kaffen er gratis. Du kan gå, når du vil. Det tager et minut, og det er det minut, der giver ro.\n\nLad ikke den nye sidde ved enden af bordet. Find en plads i midten, ved siden af en, der er god til at lytte. Sig, hvem det er, og en ting, de to kan tale om. ”Ib har også hund.” Så er samtalen begyndt, og du kan hente kaffe.\n\nHar de lyst, så giv dem en lille opgave. At dele kopper ud er lettere end at sidde stille. Men tving ingen. At se på er også at være med.\n\nSig farvel ved døren, og sig, hvornår I ses igen. ”Det var rart, du kom.” Mere skal der ikke til.',
  'ten-minutes-try':
    'Aftal, hvem af jer der står ved døren de næste tre gange. Skriv det ned, hvor alle kan se det.',
  'quiet-title': 'Når en er stille',
  'quiet-lead': 'Nogle siger ikke meget. De kan være glade for at være der alligevel.',
  'quiet-text':
    'Der er mange måder at være med på. Nogle lytter. Nogle ser sig omkring, før de siger noget. For nogle er der mange lyde på en gang. Og nogle er bare sådan. Det er ikke en opgave, du skal løse.\n\nDu skal ikke få nogen til at tale. Du skal gøre det let at være der. Sæt dig ved siden af i stedet for over for. Lav noget med hænderne sammen. Det er lettere at sige noget, når man ikke skal se på hinanden imens.\n\nSpørg om noget, der kan svares kort på. ”Te eller kaffe?” er bedre end ”Fortæl lidt om dig selv.” Fortæl hellere noget om dig, og lad der blive stille bagefter. Tæl til ti, før du siger mere. Spørg aldrig, hvorfor nogen er kommet, eller hvad de fejler. Det fortæller de selv, hvis de vil.\n\nHold øje med de andre. Ingen skal drille, og ingen skal hjælpe for meget.\n\nOg sig det, når I går: ”Det er rart, at du er her.” Mange, der ikke siger så meget, kommer i årevis. De har hørt det hele.',
  'quiet-try':
    'Sid næste gang ti minutter ved siden af en, der er stille. Lav noget sammen, og sig kun lidt.',
  'away-title': 'Når en bliver væk',
  'away-lead': 'Det sker hos alle, og det er sjældent jeres skyld.',
  'away-text':
    'En, der har været der tre gange, kommer ikke mere. Måske kører bussen ikke. Måske er et barn sygt, eller der mangler penge. Måske var det bare ikke noget. Du behøver ikke at vide hvorfor.\n\nMen en ting er værd at vide. De fleste, der bliver væk, tror ikke, at nogen har lagt mærke til det. Derfor kan en hilsen betyde så meget.\n\nHar de sagt ja til, at I må ringe? Så ring efter et par gange. Sig: ”Vi har savnet dig. Du er velkommen igen, når du har lyst.” Spørg ikke, hvor de har været. Sig ikke, at de burde komme. Har de ikke sagt ja, så lad være med at ringe. Hold stolen fri i stedet.\n\nKommer de igen, så sig: ”Hvor er det rart at se dig.” Sig ikke: ”Nå, der er du endelig.”\n\nNogle går videre til noget andet. Det er også godt. Så var I en dør for dem.\n\nBliver du urolig for et menneske, skal du ikke bære det alene. Ring til kommunen, og tal om det. Du behøver ikke at sige navnet. Er der fare nu, så ring 112.',
  'away-try': 'Aftal, hvem af jer der ringer, når en bliver væk, og efter hvor mange gange.',
  'yourselves-title': 'Pas på jer selv',
  'yourselves-lead': 'I gør det, fordi I gerne vil andre. Det skal også være rart for jer.',
  'yourselves-text':
    'Vær altid to. To ved døren, to med en nøgle, to, der ved, hvor kaffen står. Så kan den ene være syg eller tage på ferie. Og så er der en at tale med på vejen hjem.\n\nSig højt, hvad I kan, og hvad I ikke kan. I er gode til at gøre plads ved bordet. I er ikke læger, og I skal ikke løse det hele. Det er helt i orden at sige: ”Det kan jeg ikke hjælpe med. Men jeg ved, hvem du kan ringe til.”\n\nDet, nogen fortæller dig, går ikke videre. Men noget kan være tungt at gå hjem med. Så tal om det med en, du stoler på, uden at sige hvem det handler om.\n\nTag fem minutter, når de andre er gået. Hvad gik godt i dag? Hvad var svært? Er der noget, vi vil prøve næste gang? Husk at sige tak til hinanden.\n\nHold ferie. Luk i juli, hvis I trænger, og skriv det på jeres side. En pause er bedre end at stoppe. Og bed om hjælp, mens det stadig er en lille ting. Der sidder nogen ved kommunen, der gerne vil hjælpe jer.',
  'yourselves-try': 'Find en, du må ringe til efter en svær aften. Spørg i dag, om det er i orden.',
} as const
