import { checkInput } from '#features/input-desk/index.ts'
import {
  callMeeting,
  closeMeeting,
  findMeeting,
  keepThemes,
  settlePromise,
  takeAnswers,
  threeQuestions,
} from '#features/meetings/index.ts'
import { todayAt } from '#features/roles/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { found } from '#platform/refusal.ts'
import { instantOf } from '#platform/time/zone.ts'
import { type Actor, perform, type Work } from '#platform/work.ts'
import { sanne } from './bodies.ts'

const holger: Actor = { id: 'holger', name: 'Holger', roles: ['council-member'] }

/** On paper at the meeting, an answer to each of the three questions. */
const sheets = [
  ['At bussen kører hjem efter kl. 19.', 'Jeg kan køre to med.', 'Dem fra koret.'],
  ['En bænk halvvejs op ad bakken.', '', 'Min nabo.'],
  ['At nogen ringer, når der sker noget.', 'Jeg kan ringe rundt.', ''],
]

const themes = [
  { words: 'Bussen hjem om aftenen', voices: 14 },
  { words: 'Flere bænke på vejen', voices: 9 },
  { words: 'At blive ringet op', voices: 6 },
]

/** Two councils' meetings: one that is over with its promises, and two to come. */
export async function someMeet(outside: Outside): Promise<void> {
  const today = todayAt(outside.now())
  const day = (days: number) => today.add({ days })
  const at = (days: number, time: string) =>
    instantOf(day(days).toPlainDateTime(Temporal.PlainTime.from(time)))
  const does = <T>(actor: Actor, when: Temporal.Instant, task: (work: Work) => Promise<T>) =>
    perform({ ...outside, now: () => when }, actor, task)
  const usual = { online: null, expected: 40, questions: threeQuestions() }
  const is = { kind: 'area' as const, area: 'ry', place: 'Kulturhuset i Ry', body: 'seniorraadet' }

  await does(holger, at(-16, '09:00'), (work) =>
    callMeeting(
      work,
      {
        ...{ ...usual, ...is, title: 'Hvordan kommer vi hjem fra det hele?' },
        lead: 'Kom og fortæl, hvad der skal til, for at du kan være med om aftenen.',
        ...{ startsAt: at(-12, '15:00'), endsAt: at(-12, '17:00') },
      },
      'demo-ry-bus',
    ),
  )
  const held = found(await findMeeting(outside.db, 'demo-ry-bus', today))
  for (const answers of sheets)
    await does(sanne, at(-11, '10:00'), async (work) => {
      const said = await takeAnswers(work, held, {
        ...{ consent: 'may-be-quoted', contact: null, channel: 'paper' },
        answers: held.questions.flatMap(({ id }, place) => {
          const words = answers[place]
          return words ? [{ questionId: id, words }] : []
        }),
      })
      for (const id of said) await checkInput(work, id, { decision: 'show' })
    })
  await does(sanne, at(-11, '11:00'), (work) =>
    keepThemes(
      work,
      held.id,
      themes.map((one) => ({ ...one, questionId: held.questions[0]?.id ?? null })),
    ),
  )
  await does(sanne, at(-11, '12:00'), (work) =>
    closeMeeting(work, held.id, {
      attended: 31,
      learnings: 'Mange vil gerne tage en med i bilen, hvis nogen spørger dem.',
      promises: [
        promised(1, 'Vi spørger busselskabet om en bus kl. 21 om torsdagen', day(-4)),
        promised(2, 'Vi skriver op, hvem der gerne vil køre andre hjem', day(-1)),
        promised(3, 'Vi ser på, hvor der mangler bænke på vejen', day(18)),
      ],
    }),
  )
  const { promises } = found(await findMeeting(outside.db, held.id, today))
  const first = found(promises[0])
  await does(sanne, at(-3, '10:00'), (work) =>
    settlePromise(
      work,
      { meetingId: held.id, promiseId: first.id },
      { state: 'kept', said: 'Vi har spurgt. Der kommer en bus om torsdagen fra januar.' },
    ),
  )
  await does(holger, at(-2, '09:00'), (work) =>
    callMeeting(work, {
      ...{ ...usual, ...is, kind: 'dialogue', title: 'Hvad gør en dag god?' },
      lead: 'Vi drikker kaffe og taler om, hvad der gør en dag god for dig.',
      ...{ startsAt: at(9, '14:30'), endsAt: at(9, '16:30') },
      online: 'https://moede.example/god-dag',
    }),
  )
  await does(sanne, at(-1, '09:00'), (work) =>
    callMeeting(work, {
      ...{ ...usual, kind: 'practice-visit', area: null, body: 'socialudvalget' },
      ...{ title: 'Udvalget kommer på besøg', place: 'Varmestuen i Skanderborg' },
      lead: 'Socialudvalget kommer forbi. Sig det, de skal vide.',
      ...{ startsAt: at(16, '10:00'), endsAt: at(16, '12:00') },
    }),
  )
}

const promised = (place: 1 | 2 | 3, words: string, due: Temporal.PlainDate) => ({
  ...{ place, words, due, body: 'seniorraadet', reach: null },
})
