import type { world } from './world.ts'

type World = Awaited<ReturnType<typeof world>>

/** Answers to the first four questions: a walk round the lake on Saturday. */
export const walk = {
  hvad: { title: 'Gå en tur om søen', interests: ['natur', 'natur.gaatur'], as: 'citizen' },
  hvornaar: { day: '2026-11-28', time: '10', length: 'two', repeat: 'once' },
  hvor: { placeId: 'andet', placeText: 'Ved bådebroen', areaId: 'ry' },
  velkomst: { greeter: 'Leif', meeting: 'Han har grøn hue på.', room: '4', price: 'free' },
}

type Answered = { [step in keyof typeof walk]?: Record<string, string | string[]> }

export const location = (response: Response) => response.headers.get('location') ?? ''

export const cookieOf = (response: Response) =>
  (response.headers.get('set-cookie') ?? '').split(';')[0] ?? ''

/** A browser with a new draft that it remembers. */
export async function begin(w: World) {
  await w.given.area()
  const started = await w.post('/opret')
  const cookie = cookieOf(started)
  return { cookie, draft: location(started).split('/')[2] ?? '', ...w.withCookie(cookie) }
}

/** Answers all four; what is given takes the place of the walk's. */
export async function answer({ post }: Pick<World, 'post'>, draft: string, answers: Answered = {}) {
  for (const [step, fields] of Object.entries({ ...walk, ...answers }))
    await post(`/opret/${draft}/${step}`, fields)
}

/** Signs in with a code from the outbox, in the browser that has `cookie`; who is new says a name. */
export async function signIn(w: World, cookie: string, email: string) {
  const code = location(await w.post('/log-ind', { contact: email }))
  const letters = await w.outbox()
  const used = await w.post(code, { code: letters.at(-1)?.code ?? '' })
  const browser = w.withCookie(`${cookie}; ${cookieOf(used)}`)
  const next = location(used)
  if (next.startsWith('/log-ind/navn')) await browser.post(next, { name: 'Nynne', age: 'grown' })
  return browser
}

export const postIt = { consent: 'ja', go: 'post' }
