import { type Context, Hono } from 'hono'
import { preparePicture } from '#features/posting/index.ts'
import { takesFile } from '#platform/doors.ts'
import { form, type Typed, unrecorded, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { cardInHand, keepTask } from '#platform/task-in-hand.ts'
import { dayAndTime, midSentence } from '#platform/time/words.ts'
import { platformHost } from '#platform/who.ts'
import { checkedWords, factName, iconOf } from '../fact-lines.ts'
import { DescribePage } from '../pages/describe-page.tsx'
import { FactsPage } from '../pages/facts-page.tsx'
import { PhotosPage } from '../pages/photos-page.tsx'
import { type DescribedPlace, describedPlace } from '../queries.ts'
import { text } from '../text/index.ts'
import { factsUrl, meetingPlaceUrl, photosUrl, photoUrl, undoFactsUrl } from '../urls.ts'
import { checkFacts } from './checking.ts'
import { describeForm, describePlace } from './describe.ts'
import { BUS, facts } from './facts.ts'
import { factsForm, fieldOf } from './facts-form.ts'
import { addPhoto, photoForm, removePhoto } from './photos.ts'
import { positionWords } from './position.ts'
import { undoableSince, undoFacts } from './undoing-facts.ts'

/** What a platform host writes about a place. */
export const describeRoutes = new Hono<Web>()

describeRoutes.get('/:id/ret', platformHost, (c) => showDescribe(c))

describeRoutes.post('/:id/ret', platformHost, form(describeForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showDescribe(c, typed)
  const id = c.req.param('id')
  await work(c, (w) => describePlace(w, id, input))
  return c.redirect(meetingPlaceUrl(id), 303)
})

describeRoutes.get('/:id/adgang', platformHost, (c) => showFacts(c))

describeRoutes.post('/:id/adgang', platformHost, form(factsForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showFacts(c, typed)
  const id = c.req.param('id')
  await work(c, (w) => checkFacts(w, id, input))
  return c.redirect(cardInHand(c) ?? meetingPlaceUrl(id), 303)
})

describeRoutes.post(
  '/:id/adgang/fortryd',
  platformHost,
  unrecorded('undone twice is undone once'),
  async (c) => {
    const id = c.req.param('id')
    await work(c, (w) => undoFacts(w, id))
    return c.redirect(keepTask(c)(factsUrl(id)), 303)
  },
)

describeRoutes.get('/:id/billeder', platformHost, (c) => showPhotos(c))

describeRoutes.post('/:id/billeder', platformHost, takesFile, form(photoForm), async (c) => {
  const { input, typed } = c.req.valid('form')
  if (!input) return showPhotos(c, typed)
  const ready = await preparePicture(await input.picture.bytes())
  if ('problem' in ready) {
    c.set('problems', { picture: text(ready.problem) })
    c.status(422)
    return showPhotos(c, typed)
  }
  const id = c.req.param('id')
  await work(c, (w) => addPhoto(w, id, { bytes: ready.picture, alt: input.alt }))
  return c.redirect(photosUrl(id), 303)
})

describeRoutes.post(
  '/:id/billeder/:photo/slet',
  platformHost,
  unrecorded('a photo taken down twice is taken down once'),
  async (c) => {
    const { id, photo } = c.req.param()
    await work(c, (w) => removePhoto(w, id, photo))
    return c.redirect(photosUrl(id), 303)
  },
)

const placeOf = async (c: Context<Web>) =>
  found(await describedPlace(c.var.db, c.req.param('id') ?? ''))

async function showDescribe(c: Context<Web>, typed?: Typed) {
  const place = await placeOf(c)
  const { id, name } = place
  return c.render(
    <DescribePage {...{ id, name }} typed={typed ?? asTyped(place)} problems={c.var.problems} />,
    { title: text('describeTitle', { name }), personal: true },
  )
}

function asTyped(place: DescribedPlace): Typed {
  const { name, summary, address, opening, youth_hours: youthHours } = place
  return { name, summary, address, opening, youthHours, position: positionWords(place) }
}

async function showFacts(c: Context<Web>, typed?: Typed) {
  const place = await placeOf(c)
  const { id, name } = place
  const now = c.var.now()
  const keep = keepTask(c)
  const savedAt = await undoableSince(c.var.db, id, now)
  const undo = savedAt && {
    action: keep(undoFactsUrl(id)),
    when: midSentence(dayAndTime(savedAt, now)),
  }
  const known = new Map<string, DescribedPlace['facts'][number]>(
    place.facts.map((fact) => [fact.fact, fact]),
  )
  const questions = facts.map((fact) => {
    const kept = known.get(fact)
    return {
      field: fieldOf(fact),
      name: factName(fact),
      icon: iconOf(fact),
      yes: text(`${fact}-yes`),
      no: text(`${fact}-no`),
      answer: kept ? (kept.holds ? 'ja' : 'nej') : '',
      note: kept?.note ?? '',
      noteLabel: text(fact === BUS ? 'busNote' : 'note'),
      checked: kept ? checkedWords(kept, now) : '',
    }
  })
  const page = (
    <FactsPage
      {...{ id, name, questions, typed, undo }}
      action={keep(factsUrl(id))}
      problems={c.var.problems}
    />
  )
  return c.render(page, { title: text('factsTitle', { name }), personal: true })
}

async function showPhotos(c: Context<Web>, typed: Typed = {}) {
  const { id, name, photos } = await placeOf(c)
  const shown = photos.map((photo) => ({ ...photo, src: photoUrl(photo.id) }))
  const page = <PhotosPage {...{ id, name, typed }} photos={shown} problems={c.var.problems} />
  return c.render(page, { title: text('photosTitle', { name }), personal: true })
}
