export const da = {
  title: 'Alt fra {municipality} på Medklang',
  made: 'Lavet {when}.',
  personal: 'Her er navne, mails og ord fra mennesker. Pas på filen. Slet den, når den er brugt.',
  inside: 'Det er med',
  insideTables: 'Alle tabeller, en fil til hver. Hver linje er en række i JSON.',
  insideFiles: 'Alle billeder i mappen files.',
  insideSchema: 'Hvad hver kolonne er, i schema.json. Hvilken udgave det er, i about.json.',
  table: 'Tabel',
  rows: 'Rækker',
  home: 'Det er ikke med',
  'home-secret': 'nøglerne hører til det sted, de er lavet',
  'home-session': 'alle logger ind igen',
  'home-code': 'koder lever kort og bliver bedt om igen',
  'home-errand': 'den, der er ved at logge ind et andet sted, begynder forfra',
  'home-tries': 'tal over forsøg lever to timer',
  'home-message': 'det, der er skrevet, bliver sendt derfra, hvor det blev skrevet',
  'home-browser': 'en telefon skal sige ja til hvert sted, der skriver',
  homeLinks:
    'Links i gamle breve åbner ikke det nye sted, for nøglen blev hjemme. Send nye, eller lad det gamle sted vise vej.',
  use: 'Sådan bliver det brugt',
  useHow:
    'Start samme udgave af Medklang med en tom database. Skriv så: npm run import -- og navnet på filen. Alt kommer med, eller intet gør.',
  otherVersion:
    'Filen er fra en anden udgave af Medklang. Brug den samme udgave, og opdater bagefter.',
  notEmpty: 'Der står noget i databasen allerede: {table}. Brug en tom database.',
  broken: 'Filen er gået i stykker: {table}. Intet er taget ind. Lav den igen.',
  noArchive: 'Det er ikke en fil fra Medklang, eller den er gået i stykker.',
} as const
