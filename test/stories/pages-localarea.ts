import { follow } from './look/ways.ts'
import type { PageToLookAt } from './pages.ts'

/** Meeting places and local areas. */
export const localarea: PageToLookAt[] = [
  { name: 'local areas', path: '/omraader' },
  { name: 'a local area', path: '/omraader/skanderborg' },
  { name: 'a local area with its next meeting and its wishes', path: '/omraader/ry' },
  { name: 'a local area in English', path: '/omraader/skanderborg', language: 'en' },
  { name: 'a local area where little happens', path: '/omraader/stjaer' },
  { name: 'a meeting place', path: '/steder/faelled' },
  { name: 'a meeting place in English', path: '/steder/faelled', language: 'en' },
  { name: 'a meeting place nobody has looked at', path: '/steder/sloengel' },
  { name: 'a meeting place, for a platform host', path: '/steder/faelled', as: 'kim' },
  { name: 'writing about a place', path: '/steder/faelled/ret', as: 'kim' },
  { name: 'looking at the door of a place', path: '/steder/faelled/adgang', as: 'kim' },
  { name: 'photos of a place', path: '/steder/faelled/billeder', as: 'kim' },
  { name: 'proposing a place', path: '/steder/foreslaa' },
  { name: 'proposing a place, thank you', path: '/steder/foreslaa/tak' },
  { name: 'what was proposed', path: '/steder/forslag', as: 'kim' },
  { name: 'one proposal', path: follow('/steder/forslag', '^="/steder/forslag/"'), as: 'kim' },
]
