import { follow, type Way } from './look/ways.ts'
import type { PageToLookAt } from './pages.ts'

const steering = '/rum/moede/busser-i-ry'

/** Codes are drawn by lot: the wall has room for the widest. */
const wall: Way = async (page) => {
  await follow(steering, '$="/skaerm"')(page)
  await page.locator('.wall-code').evaluate((code) => code.replaceChildren('WWWWW'))
}

/** What stands on a telephone and on a wall is reached from where the room is run. */
export const roomPages: PageToLookAt[] = [
  { name: 'the screen of a meeting', path: wall, as: 'sanne' },
  { name: 'running the room of a meeting', path: steering, as: 'sanne' },
]
