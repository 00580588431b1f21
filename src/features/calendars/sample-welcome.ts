import type { CalendarWelcome } from './tables.ts'

/** For tests: a whole welcome. */
export const aWelcome = (about: Partial<CalendarWelcome> = {}): CalendarWelcome => ({
  greeter: 'Birthe',
  meeting: 'Birthe står ved døren.',
  visit: 'Du får en plads.',
  summary: 'Vi strikker og drikker kaffe.',
  areaId: 'ry',
  placeId: null,
  placeText: 'Bag skolen',
  interests: ['haandarbejde.strik'],
  places: null,
  kroner: 0,
  ...about,
})
