import { type Context, Hono } from 'hono'
import { invitationUrl } from '#features/invitations/index.ts'
import { ownUrl, signInUrl } from '#features/people/index.ts'
import { takesFile } from '#platform/doors.ts'
import { form, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { isEmployee } from '#platform/role.ts'
import { anyone } from '#platform/who.ts'
import { advise, adviseGreeter } from './advice/index.ts'
import { keepStep, makerOf } from './answering.ts'
import { compose, coverOf, pictureProblem } from './composing.ts'
import { drawnCover, photoOf } from './cover-address.ts'
import { typedLine } from './drafts/answers.ts'
import { type Draft, openDraft } from './drafts/opening.ts'
import { reviewEstimate } from './estimate.ts'
import { lookLines } from './look-lines.ts'
import { LookPage } from './pages/look-page.tsx'
import { StandingPage } from './pages/standing-page.tsx'
import { addPicture, removePicture } from './pictures/keeping.ts'
import { preparePicture } from './pictures/preparing.ts'
import { publish } from './publishing.ts'
import { wordsOf } from './steps/advice.ts'
import { lookForm } from './steps/look.ts'
import { text } from './text/index.ts'
import { postUrl, standingUrl, stepUrl } from './urls.ts'

export const routes = new Hono<Web>()

routes.get('/:draft/se', anyone, async (c) => {
  const draft = await openDraft(c)
  return draft.posted_at ? c.redirect(standingUrl(draft.id), 303) : showLook(c, draft)
})

routes.post('/:draft/se', anyone, takesFile, form(lookForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  const before = await openDraft(c)
  if (before.posted_at) return c.redirect(standingUrl(before.id), 303)
  let draft = await keepStep(c, before, { step: 'look', typed })
  if (input?.picture && input.picture.size > 0) {
    await usePicture(c, draft.id, input.picture)
    draft = await openDraft(c)
  }
  const go = typedLine(typed, 'go')
  if (go === 'no-picture') await work(c, (w) => removePicture(w, draft.id))
  if (go === 'back') return c.redirect(stepUrl(draft.id, 'welcome'), 303)
  if (go === 'wait') return c.redirect(c.var.actor.id === null ? postUrl : ownUrl, 303)
  if (Object.keys(c.var.problems).length > 0) return showLook(c, draft)
  if (go !== 'post') return c.redirect(stepUrl(draft.id, 'look'), 303)
  return publishOrTell(c, draft)
})

async function publishOrTell(c: Context<Web>, draft: Draft) {
  const { input } = compose(draft.answers, c.var.now())
  const problems = {
    ...(pictureProblem(draft.answers) && { alt: text('altMissing') }),
    ...(typedLine(draft.answers.look, 'consent') === '' && { consent: text('consentMissing') }),
  }
  if (!input || Object.keys(problems).length > 0) {
    c.set('problems', problems)
    c.status(422)
    return showLook(c, draft)
  }
  if (c.var.actor.id === null) return c.redirect(signInUrl(stepUrl(draft.id, 'look')), 303)
  await work(c, (w) => publish(w, draft.id, draft.answers, input))
  return c.redirect(standingUrl(draft.id), 303)
}

async function usePicture(c: Context<Web>, draftId: string, file: File) {
  const ready = await preparePicture(new Uint8Array(await file.arrayBuffer()))
  if ('picture' in ready) return work(c, (w) => addPicture(w, draftId, ready.picture))
  c.set('problems', { ...c.var.problems, picture: text(ready.problem) })
  c.status(422)
}

routes.get('/:draft/tak', anyone, async (c) => {
  const { id, posted_at, invitation_id } = await openDraft(c)
  if (!posted_at) return c.redirect(stepUrl(id, 'look'), 303)
  const invitation = found(
    await c.var.db
      .selectFrom('invitation')
      .select(['title', 'status', 'sequence'])
      .where('id', '=', invitation_id)
      .executeTakeFirst(),
  )
  return c.render(
    <StandingPage
      state={invitation.status === 'published' ? 'published' : 'in-review'}
      title={invitation.title}
      estimate={reviewEstimate(posted_at)}
      changed={invitation_id !== id}
      href={invitationUrl(invitation_id ?? '')}
      ownHref={ownUrl}
    />,
    { title: text('standingTitle'), personal: true },
  )
})

function showLook(c: Context<Web>, draft: Draft) {
  const { answers } = draft
  const { missing } = compose(answers, c.var.now())
  const greeter = typedLine(answers.welcome, 'greeter')
  const words = wordsOf({ ...answers.what, ...answers.welcome })
  return c.render(
    <LookPage
      {...makerOf(c, draft)}
      typed={answers.look ?? {}}
      lines={lookLines(answers, c.var.now())}
      missing={missing.map(({ step, problems }) => ({ step, what: Object.values(problems) }))}
      advice={[...adviseGreeter(greeter), ...advise(words)].slice(0, 3)}
      cover={coverOf(answers)}
      coverAddress={(kind) => drawnCover(draft, kind)}
      photo={photoOf(draft)}
      reviewed={!isEmployee(c.var.actor)}
      justSignedIn={c.var.actor.id !== null && draft.person_id === null}
    />,
    { title: text('step-look'), personal: true },
  )
}
