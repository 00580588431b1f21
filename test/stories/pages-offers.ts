import { follow } from './look/ways.ts'
import type { PageToLookAt } from './pages.ts'

/** The municipality's offers, and the directory that can be taken along. */
export const offers: PageToLookAt[] = [
  { name: 'what the municipality offers', path: '/tilbud' },
  { name: 'what the municipality offers, in English', path: '/tilbud', language: 'en' },
  { name: 'a new offer', path: '/tilbud/nyt', as: 'kim' },
  { name: 'the whole directory', path: '/vejviser' },
  { name: 'bringing a directory in', path: '/vejviser/indlaes', as: 'kim' },
  { name: 'an offer', path: follow('/tilbud', '^="/tilbud/"') },
  { name: 'an offer, for a platform host', path: follow('/tilbud', '^="/tilbud/"'), as: 'kim' },
]
