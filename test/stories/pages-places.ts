import { invitation } from './look/ways.ts'
import type { PageToLookAt } from './pages.ts'

/** The pages of those who look after a place, held to the rules of the look. */
export const placePages: PageToLookAt[] = [
  {
    name: 'an invitation that waits for a house',
    path: invitation('Strik en aften med os'),
    as: 'birthe',
  },
  { name: 'the houses one looks after', path: '/mit/huse', as: 'host241' },
  { name: 'who looks after a place', path: '/steder/kulturhuset/passer', as: 'kim' },
  { name: 'saying that a house is ours', path: '/steder/faelled/vores-hus', as: 'birthe' },
  { name: 'those who say a house is theirs', path: '/steder/huse', as: 'kim' },
]
