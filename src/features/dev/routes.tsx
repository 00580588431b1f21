import { Hono } from 'hono'
import { ownUrl } from '#features/people/index.ts'
import type { Feature } from '#platform/feature.ts'
import { unrecorded, type Web } from '#platform/http.tsx'
import { startSession } from '#platform/session/index.ts'
import { anyone } from '#platform/who.ts'
import { eventsToRead, jobsToRead, reactionsOf } from './events-and-jobs.ts'
import { ComponentsPage } from './pages/components-page.tsx'
import { EventsPage } from './pages/events-page.tsx'
import { IndexPage } from './pages/index-page.tsx'
import { PeoplePage } from './pages/people-page.tsx'
import { PostPage } from './pages/post-page.tsx'
import { findPerson, listPeople, type StoryPerson } from './people.ts'
import { latestMessages } from './post.ts'
import { text } from './text/index.ts'

export const routes = (features: readonly Feature[], story: readonly StoryPerson[]) =>
  new Hono<Web>()
    .get('/', anyone, (c) => c.render(<IndexPage />, { title: text('title'), personal: true }))

    .get('/post', anyone, async (c) => {
      const page = <PostPage messages={await latestMessages(c.var.db, c.req.query('q') ?? '')} />
      return c.render(page, { title: text('post'), personal: true })
    })

    .get('/personer', anyone, async (c) => {
      const page = <PeoplePage people={await listPeople(c.var.db, story)} />
      return c.render(page, { title: text('people'), personal: true })
    })

    .post('/personer/:id', anyone, unrecorded('only developers sign in like this'), async (c) => {
      const person = await findPerson(c.var.db, c.req.param('id'))
      await startSession(c, person, { way: 'developer' })
      return c.redirect(ownUrl, 303)
    })

    .get('/komponenter', anyone, (c) =>
      c.render(<ComponentsPage />, { title: text('components'), personal: true }),
    )

    .get('/vaek', anyone, () => {
      throw new Error('Connection terminated, as a developer asked for')
    })

    .get('/haendelser', anyone, async (c) => {
      const { db } = c.var
      const [events, jobs] = await Promise.all([eventsToRead(db), jobsToRead(db)])
      const page = <EventsPage reactions={reactionsOf(features)} events={events} jobs={jobs} />
      return c.render(page, { title: text('events'), personal: true })
    })
