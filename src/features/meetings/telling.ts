import { togetherUrl } from '#features/local-areas/index.ts'
import { todayAt } from '#features/roles/index.ts'
import { tellFollowers } from '#features/watching/index.ts'
import { after } from '#platform/feature.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { found } from '#platform/refusal.ts'
import { midSentence } from '#platform/time/words.ts'
import { nobody, perform } from '#platform/work.ts'
import { type FoundMeeting, findMeeting } from './finding.ts'
import { whenWords, whereWords } from './pages/words.ts'
import { text } from './text/index.ts'
import { meetingUrl } from './urls.ts'
import { tellThem } from './voices.ts'

const read = async ({ db, now }: Outside, id: string) =>
  found(await findMeeting(db, id, todayAt(now())))

/** What those follow who want to come: the meeting itself, and what its area does together. */
const followed = ({ id, area }: FoundMeeting) => [
  meetingUrl(id),
  ...(area ? [togetherUrl(area)] : []),
]

const aboutOf = (meeting: FoundMeeting, now: Temporal.Instant) => ({
  title: meeting.title,
  when: midSentence(whenWords(meeting, now)),
  where: whereWords(meeting),
})

/** Those who follow an area hear of a meeting there while they can still come. */
const tellCalled = after('meeting.called', 'meetings.tell-called', async (about, outside) => {
  const meeting = await read(outside, about.meetingId)
  const now = outside.now()
  if (!meeting.area || meeting.state !== 'planned') return
  if (Temporal.Instant.compare(meeting.starts_at, now) <= 0) return
  await tellFollowers(outside, togetherUrl(meeting.area), {
    key: `meeting-called ${meeting.id}`,
    words: () => text('newsCalled', aboutOf(meeting, now)),
    more: meetingUrl(meeting.id),
  })
})

/** Those who follow a meeting or its area hear of another time or place. */
const tellMoved = after('meeting.changed', 'meetings.tell-moved', async (about, outside) => {
  if (!about.moved) return
  const meeting = await read(outside, about.meetingId)
  await tellFollowers(outside, followed(meeting), {
    key: `meeting-moved ${meeting.id} ${meeting.sequence}`,
    words: () => text('newsMoved', aboutOf(meeting, outside.now())),
    more: meetingUrl(meeting.id),
  })
})

const tellCancelled = after(
  'meeting.cancelled',
  'meetings.tell-cancelled',
  async ({ meetingId }, outside) => {
    const meeting = await read(outside, meetingId)
    const { title, cancel_words: reason } = meeting
    await tellFollowers(outside, followed(meeting), {
      key: `meeting-cancelled ${meetingId}`,
      words: () => text('newsCancelled', { title, reason }),
      more: meetingUrl(meetingId),
    })
  },
)

/** What came of it, to those who follow it and to those who said something there. */
const tellClosed = after(
  'meeting.closed',
  'meetings.tell-closed',
  async ({ meetingId }, outside) => {
    const { title, promises } = await read(outside, meetingId)
    const promised = promises.map(({ words }) => `– ${words}`).join('\n')
    const link = outside.config.baseUrl + meetingUrl(meetingId)
    await tellFollowers(outside, meetingUrl(meetingId), {
      key: `meeting-closed ${meetingId}`,
      words: () => text('newsClosed'),
    })
    await perform(outside, nobody, (work) =>
      tellThem(
        work,
        meetingId,
        promised
          ? text('cameClosedPromised', { title, promised, link })
          : text('cameClosed', { title, link }),
      ),
    )
  },
)

const tellSettled = after(
  'meeting.promise-settled',
  'meetings.tell-settled',
  async ({ meetingId, promiseId }, outside) => {
    const { promises } = await read(outside, meetingId)
    const one = found(promises.find(({ id }) => id === promiseId))
    if (one.state === 'open') return
    const words = () =>
      text(`news-${one.state as 'kept' | 'dropped'}`, { words: one.words, said: one.said })
    await tellFollowers(outside, meetingUrl(meetingId), {
      key: `meeting-promise ${promiseId} ${one.state}`,
      words,
    })
    await perform(outside, nobody, (work) => tellThem(work, meetingId, words()))
  },
)

export const reactions = [tellCalled, tellMoved, tellCancelled, tellClosed, tellSettled]
