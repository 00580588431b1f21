import { follow } from './look/ways.ts'
import type { PageToLookAt } from './pages.ts'

const steering = '/rum/moede/busser-i-ry'

/** What stands on a telephone and on a wall is reached from where the room is run. */
export const roomPages: PageToLookAt[] = [
  { name: 'the screen of a meeting', path: follow(steering, '$="/skaerm"'), as: 'sanne' },
  { name: 'running the room of a meeting', path: steering, as: 'sanne' },
]
