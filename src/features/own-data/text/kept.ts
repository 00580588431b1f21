/** The page about what is kept: a heading for each group, and a sentence for each thing. */
export const kept = {
  keptTitle: 'Det gemmer vi om dig',
  keptLead: 'Så lidt som muligt. Det, vi ikke har brug for, spørger vi ikke om.',
  'basis-task':
    'Det må kommunen, fordi den har til opgave at hjælpe folk med i fællesskaber. Det står i databeskyttelsesforordningen, artikel 6, stk. 1, litra e.',
  'basis-asked':
    'Det må vi, fordi du selv har bedt om det. Du kan altid stoppe det igen. Det står i databeskyttelsesforordningen, artikel 6, stk. 1, litra a.',
  'group-account': 'Når du har en side her',
  'kept-name': 'Dit fornavn. Det ser de andre. Vi sletter det, når du sletter dig selv.',
  'kept-reach':
    'Din mail og dit nummer. De andre ser dem ikke. Vi bruger dem, når du logger ind, og når vi skriver til dig. Vi sletter dem, når du sletter dig selv.',
  'kept-session':
    'At du er logget ind, og om det er på en telefon eller en computer. Vi glemmer det, når du logger ud, og senest efter 60 dage.',
  'kept-code':
    'Hvor vi har sendt en kode hen. Vi sletter det, når koden er brugt, og senest efter en time.',
  'kept-passkey':
    'Din adgangsnøgle og det navn, du gav den. Vi sletter den, når du fjerner den, eller når du sletter dig selv.',
  'kept-slip':
    'Dit fornavn på en seddel med en kode. Vi sletter navnet, når koden er brugt, og senest 30 dage efter, at den holdt op med at virke. At sedlen var din, sletter vi, når du sletter dig selv.',
  'kept-mitid':
    'Det, MitID kalder dig hos os, og at du er gammel nok. Ikke dit CPR-nummer, og ikke din alder. Vi sletter det, når du tager det væk, eller når du sletter dig selv. At du er på vej til MitID, husker vi i højst en halv time.',
  'kept-young':
    'At du er under 18 år, hvis du er det. Ikke hvornår du er født. De andre ser det ikke. Vi sletter det, når du må være fyldt 18, eller når du sletter dig selv.',
  'kept-parent':
    'Din forælders mail eller nummer, hvis de skal sige ja for dig. Siger de ikke ja, sletter vi det efter syv dage. Ellers sletter vi det, når du selv kan bestemme.',
  'kept-tries':
    'Hvor mange gange nogen prøver på kort tid. Så kan ingen gætte sig ind. Vi sletter det efter to timer.',
  'kept-choices': 'Hvordan og hvornår du vil høre fra os. Vi sletter det, når du sletter dig selv.',
  'kept-envelope':
    'Navn og adresse, hvis du vil have breve med posten. Kun de, der printer, ser det. Vi sletter det, når du tager det væk, eller når du sletter dig selv.',
  'kept-read':
    'Hvem i kommunen der har set noget om dig, og hvad det var til. Du kan selv se det. Vi sletter det efter et år, eller når du sletter dig selv.',
  'kept-archive':
    'En fil med alt, hvad kommunen har her, når en administrator beder om den. Vi sletter den efter 24 timer, og straks når du sletter dig selv.',
  'group-joining': 'Når du vil med til noget',
  'kept-joining':
    'Dit fornavn, din mail eller dit nummer, og det du spørger om. Værten ser kun fornavnet og spørgsmålet. Vi sletter det 30 dage efter sidste gang.',
  'kept-change':
    'Det, du vil have lavet om, til du har skrevet koden. Vi sletter det efter to dage.',
  'kept-came': 'At du kom. Så ved værten, hvem der mangler. Vi sletter det efter 30 dage.',
  'kept-visit':
    'Dit svar på, hvordan det gik, og det nummer du gav værten. Vi sletter det efter 30 dage, og nummeret når I har talt sammen.',
  'kept-calendar':
    'Hvilken mail eller hvilket nummer din kalender hører til. Vi sletter det, når der ikke er mere i den.',
  'kept-assisted':
    'Det, du har aftalt med en brobygger, hvis du ikke har en side her: dit fornavn og dit nummer eller din adresse. Vi sletter det, når aftalen holder op.',
  'kept-landed':
    'Om det er gået godt for dig, når en brobygger har sagt ja for dig. Vi sletter det 30 dage efter sidste gang.',
  'group-writing': 'Når du skriver til nogen',
  'kept-conversation':
    'Det, du og en vært skriver sammen. Kun I kan læse det. Svarer ingen en ny i to døgn, kan en brobygger læse med og hjælpe. Vi sletter det 30 dage efter sidste gang.',
  'kept-trouble': 'Det, du siger er galt i en samtale. Vi sletter det sammen med samtalen.',
  'kept-report': 'Det, du siger er galt med noget på siden. Vi sletter det efter et år.',
  'group-posting': 'Når du inviterer',
  'kept-draft': 'Din kladde. Vi sletter den, når den er slået op, og senest efter 60 dage.',
  'kept-welcome':
    'Fornavnet på den, der tager imod, og hvordan man finder jer. Vi sletter det et år efter sidste gang.',
  'kept-before':
    'Hvordan invitationen så ud, før du rettede den. Så kan vi sige til dem, der kommer. Vi sletter det 30 dage efter, at du rettede den.',
  'kept-printed':
    'Ugens program på papir. Der står, hvor I mødes, og hvem der tager imod. Vi sletter det ugen efter, og med det samme når du retter eller sletter invitationen.',
  'kept-review': 'Det, vi skriver, hvis noget skal rettes. Det går væk sammen med invitationen.',
  'kept-translation':
    'En invitation på et andet sprog, og hvem der har skrevet, rettet og læst ordene. Vi sletter ordene et år efter sidste gang, og hvem det var, når du sletter dig selv.',
  'kept-together':
    'Hvem der spurgte, om I vil være værter sammen, eller om I må låne et hus. Vi sletter det med din side.',
  'group-rules': 'Når noget er mod reglerne',
  'kept-notice':
    'Det, du melder, dit navn og din mail. Den, det handler om, ser ikke, hvem du er. Vi sletter det, når ingen kan klage mere.',
  'kept-decision':
    'Det, vi har bestemt om noget, du slog op, og hvorfor. Når ingen kan klage mere, sletter vi det om dig.',
  'kept-complaint': 'Din klage over det, vi har bestemt. Vi sletter den, når ingen kan klage mere.',
  'kept-pause':
    'Et aftryk af din mail, hvis du ikke må melde noget i en tid. Ingen kan læse mailen ud af det. Vi sletter det, når tiden er gået.',
  'group-wishing': 'Når du ønsker dig noget',
  'kept-wish': 'Dit ønske og vores svar, uden dit navn. Vi sletter det efter 180 dage.',
  'kept-input': 'Det, du har sagt til os. Vi sletter det efter fem år, eller når du beder om det.',
  'kept-room':
    'Det, du siger på din telefon til et møde, uden dit navn. Din telefon har et tal, så den tæller én gang. Vi sletter tallet senest to dage efter mødet og ordene efter 31 dage.',
  'kept-inputContact':
    'Din mail, dit nummer eller din adresse, når du vil høre, hvad der sker med dine ord. Vi sletter det tre måneder efter svaret, og senest efter to år.',
  'kept-voice':
    'Hvordan vi spørger dig først. Ingen andre ser det. Vi sletter det, når vi har spurgt, eller når ønsket går væk.',
  'kept-place':
    'Dit forslag til et sted, og hvordan vi svarer dig. Vi sletter det 30 dage efter svaret, og senest efter et år.',
  'group-hearing': 'Når du vil høre nyt',
  'kept-watch':
    'Din mail eller dit nummer og det, du leder efter. Vi sletter det, når du stopper, eller efter et år.',
  'kept-weekly':
    'Din mail og det, du vil læse om i ugens brev. Vi sletter det, når du stopper, eller efter et år.',
  'kept-post':
    'Navn og adresse, hvis brevet kommer med posten. Kun de, der printer, ser det. Vi sletter det, når du stopper, eller efter et år.',
  'kept-browser':
    'Hvor din telefon tager imod beskeder. Vi sletter det, når du slår dem fra, eller når du sletter dig selv.',
  'group-association': 'Når du er med i en forening',
  'kept-meets':
    'Det, du selv skriver om at tage imod nye. Vi sletter det, når du tager det væk, eller går ud.',
  'kept-claim':
    'Det, du skriver om dig og foreningen, og vores svar. Vi sletter det 30 dage efter svaret.',
  'kept-declaration':
    'At du sagde ja til børneattester for en forening. Vi sletter det efter 400 dage.',
  'kept-keeper':
    'Det, du skriver om, hvordan I passer et sted. Vi sletter det 30 dage efter svaret.',
  'kept-invite': 'Mailen på en, I spørger. Vi sletter den efter svaret, og senest efter 14 dage.',
  'kept-plan':
    'Fornavnet på den, der tager imod nye hos jer. Det går væk, når I retter det, og 30 dage efter at foreningen lukker.',
  'kept-help': 'Det, I beder kommunen om hjælp til. Vi sletter det 30 dage efter svaret.',
  'group-companions': 'Når I følges ad',
  'kept-companion':
    'At du er følgeven, hvor og hvornår du kan, dine sprog, hvad du kan lide, og hvad du har læst. Er du under 18, gemmer vi det, men ikke din alder. Kun koordinatoren ser det. Vi sletter det et halvt år efter, at du er stoppet.',
  'kept-seat':
    'At du sidder i et råd eller et udvalg. Alle ser dit fornavn der, og du kan selv tage det væk. Vi sletter det to år efter, at din tid er gået, eller når du sletter dig selv.',
  'kept-team':
    'At du er i holdet et sted. Alle ser dit fornavn der. Det går væk, når du forlader holdet, eller når du sletter dig selv.',
  'kept-certificate':
    'Dagen, hvor koordinatoren så din børneattest. Ikke hvad der står i den. Vi sletter det et halvt år efter, at du er stoppet.',
  'kept-worry': 'At du vil ringes op som følgeven. Vi sletter det, når vi har ringet.',
  'kept-along':
    'Hvem der følges ad, og hvor I mødes. Vi sletter det et halvt år efter, at det er slut.',
  'group-letters': 'Breve og beskeder',
  'kept-message':
    'De breve og beskeder, vi sender. Så kan vi se, om de kom frem. Vi sletter dem efter 30 dage.',
  'group-employee': 'Når du arbejder her',
  'kept-login':
    'Et aftryk af det, kommunens eget login kalder dig. Vi sletter det, når din side bliver slettet.',
  'kept-role':
    'Hvorfor du fik en rolle, og hvorfor den holdt op. Vi sletter det to år efter, at den holdt op, eller når din side bliver slettet.',
  'kept-meeting': 'At du holder et møde. Kun ansatte ser det. Vi sletter det et år efter mødet.',
  'kept-promise':
    'At du sørger for noget, der er lovet på et møde. Kun ansatte ser det. Vi sletter det et år efter, at du har svaret.',
  'kept-signedOut':
    'Hvorfor en administrator loggede dig ud alle steder. Vi sletter det efter 30 dage.',
  'kept-service': 'At du har set noget om andre, og hvad det var til. Vi sletter det efter et år.',
  'kept-everything':
    'At du har hentet alt, hvad kommunen har her, og hvad det var til. Vi sletter det efter et år.',
  'kept-desk':
    'Det, du skriver, mens du hjælper til. Vi gemmer ikke, hvem der skrev det. Spørgsmål til en kollega er væk efter to uger, resten efter en måned.',
  'kept-handled':
    'Hvem i kommunen der har svaret, set efter eller bestemt noget. Det går væk med sagen, eller når din side bliver slettet.',
  keptCookieTitle: 'Det gemmer din egen computer',
  keptCookie:
    'En lille fil husker, at du er logget ind, hvilket sprog du har valgt, om du vil have stor skrift, og din kladde. Den følger dig ikke andre steder hen.',
  keptNeverTitle: 'Det gemmer vi aldrig',
  keptNever:
    'Vi gemmer aldrig CPR-nummer eller sygdom. Det, du søger efter, gemmer vi kun, hvis du beder os sige til. Andre får ikke noget at vide.',
  keptYoursTitle: 'Det er dine',
  keptYours:
    'Du kan få det hele med dig, og du kan slette det. Det gør du selv, og det sker straks.',
  keptDoor: 'Se, hent eller slet det',
  keptGuest:
    'Har du ingen side her? Så brug linket i det brev, vi sendte dig. Du kan også ringe til os.',
} as const
