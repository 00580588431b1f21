import { location } from '#test/posting.ts'
import type { world } from '#test/world.ts'
import { newMeetingUrl } from './urls.ts'

type World = Awaited<ReturnType<typeof world>>

/** A meeting in Ry on the day after tomorrow, as it is typed. */
export const areaMeeting = {
  ...{ kind: 'area', title: 'Hvad mangler vi i Ry?', lead: 'Kom og snak om Ry.', area: 'ry' },
  ...{ date: '2026-11-24', from: '19:00', to: '21.00', place: 'Kulturhuset', online: '' },
  ...{ expected: '40', questions: 'Hvad er vigtigst for dig?\nHvad kan du selv gøre?' },
}

/** Sanne is secretary, and has called a meeting. */
export async function withMeeting(w: World, more: Record<string, string> = {}) {
  await w.given.area()
  const sanne = await w.given.person({ name: 'Sanne', roles: ['secretary'] })
  const secretary = await w.as(sanne.id)
  const url = location(await secretary.post(newMeetingUrl, { ...areaMeeting, ...more }))
  return { sanne, secretary, url, id: url.split('/').at(-1) ?? '' }
}

/** The morning after the meeting. */
export const AFTERWARDS = Temporal.Instant.from('2026-11-25T09:00:00Z')

export const sheet = { answer1: 'En bænk ved søen.', answer2: '', consent: 'may-be-quoted' }

/** What one writes after it, with one promise. */
export const outcome = (contact: string) => ({
  ...{ attended: '23', learnings: 'Mange vil gerne hjælpe.' },
  ...{ words1: 'Vi sætter en bænk op ved søen', body1: '', contact1: contact, due1: '2026-12-20' },
})
