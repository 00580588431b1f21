import { type Context, Hono } from 'hono'
import { hasSmsGateway } from '#platform/config/index.ts'
import { sendsMessage } from '#platform/doors.ts'
import { form, type Typed, unrecorded, type Web, work } from '#platform/http.tsx'
import { anyone } from '#platform/who.ts'
import { lettersRefusal } from './asking.ts'
import { FollowPage } from './pages/follow-page.tsx'
import { text } from './text/index.ts'
import { watchCodeUrl } from './urls.ts'
import { type Followed, followForm, startFollowing } from './watching.ts'

/**
 * The two doors of following one thing, to be put below its own address: where one says how to be
 * told, and what is posted there. `find` gives the thing, or throws NotFound for what is not public.
 */
export function followRoutes(find: (c: Context<Web>) => Promise<Followed>): Hono<Web> {
  const routes = new Hono<Web>()

  const show = async (c: Context<Web>, thing: Followed, typed: Typed) => {
    const page = <FollowPage action={c.req.path} {...{ thing, typed }} problems={c.var.problems} />
    return c.render(page, { title: text('followTitle'), personal: true })
  }

  routes.get('/', anyone, async (c) => show(c, await find(c), {}))

  routes.post(
    '/',
    anyone,
    sendsMessage,
    unrecorded('a double click sends one code'),
    form(followForm),
    async (c) => {
      const thing = await find(c)
      const { input, typed } = c.req.valid('form')
      if (!input) return show(c, thing, typed)
      const problem = (status: 422 | 429, words: string) => {
        c.status(status)
        c.set('problems', { contact: words })
        return show(c, thing, typed)
      }
      const { contact: reach } = input
      if (reach.channel === 'phone' && !hasSmsGateway(c.var.config))
        return problem(422, text('noSms'))
      if (await lettersRefusal(c.var.db, reach.address, c.var.now()))
        return problem(429, text('tooMany'))
      const id = await work(c, (w) => startFollowing(w, c.var, { ...thing, reach }))
      return c.redirect(watchCodeUrl(id), 303)
    },
  )

  return routes
}
