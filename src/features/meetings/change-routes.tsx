import { type Context, Hono } from 'hono'
import { allAreas } from '#features/areas/index.ts'
import { form, type Typed, type Web, work } from '#platform/http.tsx'
import { employedOrElected } from '#platform/who.ts'
import { cancelForm, cancelMeeting } from './cancelling.ts'
import { changeMeeting } from './changing.ts'
import { addFacilitator, facilitatorForm, removeFacilitator } from './facilitating.ts'
import { invitable, inviteAssociations, inviteForm } from './inviting.ts'
import { changeForm } from './meeting-form.ts'
import { ownMeeting } from './own-meeting.ts'
import { ChangePage, type Which } from './pages/change-page.tsx'
import { InvitePage } from './pages/invite-page.tsx'
import { peopleRunning } from './queries.ts'
import { text } from './text/index.ts'
import { asTyped } from './typed-meeting.ts'
import { changeUrl, inviteUrl, meetingUrl } from './urls.ts'

/** What those who run a meeting do before it. */
export const changeRoutes = new Hono<Web>()

changeRoutes.get('/:meeting/ret', employedOrElected, (c) => show(c, c.req.param('meeting')))

changeRoutes.post('/:meeting/ret', employedOrElected, form(changeForm), async (c) => {
  const id = c.req.param('meeting')
  const { input, typed } = c.req.valid('form')
  if (!input) return show(c, id, { change: typed })
  await work(c, (w) => changeMeeting(w, id, input))
  return c.redirect(meetingUrl(id), 303)
})

changeRoutes.post('/:meeting/aflys', employedOrElected, form(cancelForm), async (c) => {
  const id = c.req.param('meeting')
  const { input, typed } = c.req.valid('form')
  if (!input) return show(c, id, { cancel: typed })
  await work(c, (w) => cancelMeeting(w, id, input.reason))
  return c.redirect(meetingUrl(id), 303)
})

changeRoutes.post('/:meeting/holder', employedOrElected, form(facilitatorForm), async (c) => {
  const id = c.req.param('meeting')
  const { input, typed } = c.req.valid('form')
  if (!input) return show(c, id, { facilitator: typed })
  const added = await work(c, (w) => addFacilitator(w, id, input.contact))
  if (added) return c.redirect(changeUrl(id), 303)
  c.status(422)
  c.set('problems', { contact: text('facilitatorUnknown') })
  return show(c, id, { facilitator: typed })
})

changeRoutes.post('/:meeting/holder/:person/fjern', employedOrElected, async (c) => {
  const { meeting, person } = c.req.param()
  await work(c, (w) => removeFacilitator(w, meeting, person))
  return c.redirect(changeUrl(meeting), 303)
})

changeRoutes.get('/:meeting/indbyd', employedOrElected, (c) =>
  showInvite(c, c.req.param('meeting')),
)

changeRoutes.post('/:meeting/indbyd', employedOrElected, form(inviteForm), async (c) => {
  const id = c.req.param('meeting')
  const { input } = c.req.valid('form')
  if (!input) return showInvite(c, id)
  const { config } = c.var
  await work(c, (w) => inviteAssociations(w, { config, id, ...input }))
  return c.redirect(inviteUrl(id), 303)
})

async function showInvite(c: Context<Web>, id: string) {
  const meeting = await ownMeeting(c, id)
  const associations = await invitable(c.var.db, meeting)
  const page = (
    <InvitePage {...{ id, associations }} title={meeting.title} problems={c.var.problems} />
  )
  return c.render(page, { title: text('inviteTitle') })
}

/** `said` is the form that was not understood, with what was typed in it. */
async function show(c: Context<Web>, id: string, said: Partial<Record<Which, Typed>> = {}) {
  const meeting = await ownMeeting(c, id)
  const people = await peopleRunning(c.var.db, id)
  const areas = await allAreas(c.var.db)
  const page = (
    <ChangePage
      {...{ id, said, people }}
      title={meeting.title}
      typed={said.change ?? asTyped(meeting)}
      problems={c.var.problems}
      areas={areas.map((area) => ({ value: area.id, text: area.name }))}
    />
  )
  return c.render(page, { title: text('changeTitle', { title: meeting.title }), personal: true })
}
