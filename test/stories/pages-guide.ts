import type { PageToLookAt } from './pages.ts'

const answers = '?hvad=natur&hvad=mad&sted=ry&tid=formiddag&brug=pris.gratis'

/** The five questions, and what they lead to. */
export const guide: PageToLookAt[] = [
  { name: 'the guide: what', path: '/guide' },
  { name: 'the guide: where', path: `/guide/hvor${answers}` },
  { name: 'the guide: when', path: `/guide/hvornaar${answers}` },
  { name: 'the guide: with whom', path: `/guide/hvem${answers}` },
  { name: 'the guide: what should be in order', path: `/guide/orden${answers}` },
  { name: 'suggestions', path: `/guide/forslag${answers}` },
  { name: 'suggestions in English', path: '/guide/forslag', language: 'en' },
  { name: 'no suggestions', path: '/guide/forslag?hvad=ro&sted=stilling&tid=aften&flok=toogto' },
]
