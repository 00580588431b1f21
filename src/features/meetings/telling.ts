import { todayAt } from '#features/roles/index.ts'
import { tellFollowers } from '#features/watching/index.ts'
import { after } from '#platform/feature.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { found } from '#platform/refusal.ts'
import { midSentence } from '#platform/time/words.ts'
import { nobody, perform } from '#platform/work.ts'
import { findMeeting } from './finding.ts'
import { whenWords, whereWords } from './pages/words.ts'
import { text } from './text/index.ts'
import { meetingUrl } from './urls.ts'
import { tellThem } from './voices.ts'

const read = async ({ db, now }: Outside, id: string) =>
  found(await findMeeting(db, id, todayAt(now())))

/** Those who follow a meeting hear of another time or place. */
const tellMoved = after('meeting.changed', 'meetings.tell-moved', async (about, outside) => {
  if (!about.moved) return
  const meeting = await read(outside, about.meetingId)
  await tellFollowers(outside, meetingUrl(meeting.id), {
    key: `meeting-moved ${meeting.id} ${meeting.sequence}`,
    words: () =>
      text('newsMoved', {
        when: midSentence(whenWords(meeting, outside.now())),
        where: whereWords(meeting),
      }),
  })
})

const tellCancelled = after(
  'meeting.cancelled',
  'meetings.tell-cancelled',
  async ({ meetingId }, outside) => {
    const { cancel_words: reason } = await read(outside, meetingId)
    await tellFollowers(outside, meetingUrl(meetingId), {
      key: `meeting-cancelled ${meetingId}`,
      words: () => text('newsCancelled', { reason }),
    })
  },
)

/** What came of it, to those who follow it and to those who said something there. */
const tellClosed = after(
  'meeting.closed',
  'meetings.tell-closed',
  async ({ meetingId }, outside) => {
    const { title } = await read(outside, meetingId)
    const link = outside.config.baseUrl + meetingUrl(meetingId)
    await tellFollowers(outside, meetingUrl(meetingId), {
      key: `meeting-closed ${meetingId}`,
      words: () => text('newsClosed'),
    })
    await perform(outside, nobody, (work) =>
      tellThem(work, meetingId, text('cameClosed', { title, link })),
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

export const reactions = [tellMoved, tellCancelled, tellClosed, tellSettled]
