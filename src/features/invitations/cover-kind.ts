/** The scenes a picture can be drawn as; the names are part of its address. */
const byInterest: Record<string, string> = {
  'natur.soe': 'vand',
  'natur.baal': 'baal',
  natur: 'gaatur',
  'bevaegelse.vand': 'vand',
  bevaegelse: 'bold',
  mad: 'spisning',
  haandarbejde: 'strik',
  vaerksted: 'spil',
  'musik.kor': 'sang',
  'musik.faellessang': 'sang',
  musik: 'musik',
  spil: 'spil',
  ord: 'laes',
  scene: 'sang',
  have: 'have',
  verden: 'kaffe',
  hjaelp: 'have',
  familie: 'baal',
  snak: 'kaffe',
  eftertanke: 'laes',
}

/** The scene that fits what people do; a table with coffee where nothing fits better. */
export function coverFor(interests: readonly string[]): string {
  for (const interest of interests) {
    const kind = byInterest[interest] ?? byInterest[interest.split('.')[0] ?? '']
    if (kind) return kind
  }
  return 'kaffe'
}
