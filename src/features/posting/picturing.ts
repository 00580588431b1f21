import { dayAndTime } from '#platform/time/words.ts'
import { pictureCover } from './cover-address.ts'
import { typedLine } from './drafts/answers.ts'
import type { Draft } from './drafts/opening.ts'
import type { PreviewProps } from './pages/preview.tsx'
import { placesOf, welcomeForm } from './steps/welcome.ts'
import { text } from './text/index.ts'
import { readWhenTyped } from './when/reading.ts'
import { dateWords, firstDates, howOften } from './when/words.ts'

/** The card as far as it has come. */
export function previewOf(draft: Draft, now: Temporal.Instant): PreviewProps {
  const { answers } = draft
  const welcome = welcomeForm.safeParse(answers.welcome ?? {})
  const greeter = typedLine(answers.welcome, 'greeter').trim()
  const place = [answers.known?.place, typedLine(answers.where, 'placeText').trim()]
    .filter(Boolean)
    .join(', ')
  return {
    title: typedLine(answers.what, 'title').trim(),
    when: firstWords(draft, now),
    where: greeter && place ? text('whereAndWho', { place, greeter }) : place,
    picture: pictureCover(draft),
    alt: '',
    places: welcome.success ? placesOf(welcome.data) : 5,
    usually: welcome.success ? parseInt(welcome.data.usually, 10) || 1 : 1,
  }
}

function firstWords({ answers }: Draft, now: Temporal.Instant): string | null {
  const when = answers.when && readWhenTyped(answers.when, { now, kept: answers.kept }).when
  const [first] = when ? firstDates(when.series, now, 1) : []
  return first ? dayAndTime(first.startsAt, now) : null
}

/** What we made of the second step, in words, or null where we could not. */
export function understoodOf(answers: Draft['answers'], now: Temporal.Instant) {
  if (!answers.when) return null
  const { when } = readWhenTyped(answers.when, { now, kept: answers.kept })
  if (!when) return null
  const dates = firstDates(when.series, now).map((one) => dateWords(one, now))
  return { often: howOften(when.series, now), dates }
}
