import type { world } from '#test/world.ts'

type World = Awaited<ReturnType<typeof world>>
type Fields = Record<string, string | string[]>

/** Filled in as it should be, for the first week of the world. */
export const winter = {
  title: 'Vinter ved bordet',
  sentence: 'Der er en plads til dig.',
  words: 'Vi spiser sammen.\n\nNogen tager imod dig ved døren.',
  short: 'Vinter',
  from: '2026-11-22',
  until: '2026-11-28',
  areas: [],
  interests: [],
  who: [],
  cover: 'spisning',
  alt: '',
}

/** A browser that is somebody's. */
export const phone = { 'user-agent': 'Mozilla/5.0 (Android 15; Mobile) Firefox/140.0' }

/** Lone, who makes a campaign. */
export async function aCampaign(w: World, fields: Fields = {}) {
  const lone = await w.as((await w.given.person({ name: 'Lone', roles: ['coordinator'] })).id)
  const made = await lone.post('/kampagner/ny', { ...winter, ...fields })
  const at = made.headers.get('location') ?? ''
  return { lone, made, at, id: at.split('/').at(-1) ?? '' }
}

/** A form with a photo in it. */
export function withFile(fields: Fields, picture: Buffer): FormData {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) body.append(name, one)
  body.append('picture', new File([new Uint8Array(picture)], 'billede.jpg', { type: 'image/jpeg' }))
  return body
}
