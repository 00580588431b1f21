import {
  answer,
  complain,
  type Decided,
  decide,
  erasePeople,
  type Noticed,
  notice,
} from '#features/moderation/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { addPerson } from './directory.ts'
import { idOf } from './joinings.ts'
import { type StoryPerson, storyPeople } from './people.ts'

/** A second platform host: nobody answers a complaint of their own decision. */
export const mona: StoryPerson = {
  ...{ id: 'mona', name: 'Mona', email: 'mona@example.org', roles: ['platform-host'] },
  about: 'Platformvært i skånejob. Ser på det, folk melder.',
}

type About = Parameters<typeof notice>[2]

const left: Decided = { measure: 'left', ground: '', law: '', weeks: '', facts: 'Det er i orden.' }
const places = ['faelled', 'kulturhuset', 'biblioteket', 'dyrehaven', 'himmelbjerget']

/** A report waits, one decision is complained of, and last year has its numbers. */
export async function someReport(outside: Outside): Promise<void> {
  const { now, db } = outside
  const lastYear = now().toZonedDateTimeISO('Europe/Copenhagen').subtract({ years: 1 }).toInstant()
  await addPerson(db, mona, lastYear)
  await lastYearWas(lastYear)
  await erasePeople(outside)

  const playing = await about('Brætspil for dig på 16-29')
  await says(playing, hours(52), {
    ...{ reason: 'rules', name: 'Vagn', email: 'vagn@example.org' },
    words: 'Der står, at alle kan komme. Men man skal kunne reglerne i forvejen.',
  })
  await decides(playing, mona, hours(50), {
    ...{ ...left, measure: 'warned', ground: '1' },
    facts: 'En ny fik at vide, at man skal kunne reglerne. Det står der ikke noget om.',
  })
  const decision = await decisionOn(playing)
  await perform(at(hours(30)), nobody, (work) =>
    complain(
      work,
      { decisionId: decision, side: 'concerned', noticeId: null },
      'Det var en misforståelse. Vi lærer gerne fra os, og det har jeg skrevet til ham.',
    ),
  )
  await says(await about('Sy og snak på flere sprog'), hours(20), {
    ...{ reason: 'copyright', name: 'Rita', email: 'rita@example.org' },
    words: 'Billedet af maskinen er mit. Jeg har ikke fået lov at sige ja eller nej.',
  })

  function at(instant: Temporal.Instant): Outside {
    return { ...outside, now: () => instant }
  }

  function hours(ago: number) {
    return now().subtract({ hours: ago })
  }

  async function about(title: string): Promise<About> {
    return { kind: 'invitation', id: await idOf(outside, title), title }
  }

  function says(thing: About, when: Temporal.Instant, said: Omit<Noticed, 'faith'>) {
    return perform(at(when), nobody, (work) =>
      notice(work, outside, thing, { ...said, faith: 'ja' }),
    )
  }

  function decides(thing: About, by: StoryPerson, when: Temporal.Instant, said: Decided) {
    return perform(at(when), by, (work) => decide(work, thing.kind, thing.id, said))
  }

  async function decisionOn({ id }: About) {
    const found = await db
      .selectFrom('content_decision')
      .select('id')
      .where('subject_id', '=', id)
      .executeTakeFirstOrThrow()
    return found.id
  }

  /** Fifteen reports about five places, left standing; one did not agree, and Kim looked at it. */
  async function lastYearWas(begin: Temporal.Instant) {
    for (let number = 0; number < 15; number++) {
      const id = places[Math.floor(number / 3)] ?? ''
      const when = begin.add({ hours: 24 * number })
      const thing = { kind: 'place' as const, id, title: id }
      await says(thing, when, {
        reason: number < 8 ? 'rules' : number < 13 ? 'fraud' : 'privacy',
        ...{
          words: 'Det passer ikke, som det står.',
          name: 'Ib',
          email: `ib${number}@example.org`,
        },
      })
      if (number % 3 === 2) await decides(thing, mona, when.add({ hours: 3 + number }), left)
    }
    const { decision_id, notice_id } = await db
      .selectFrom('content_decision_notice')
      .select(['decision_id', 'notice_id'])
      .limit(1)
      .executeTakeFirstOrThrow()
    const later = begin.add({ hours: 24 * 20 })
    await perform(at(later), nobody, (work) =>
      complain(
        work,
        { decisionId: decision_id, side: 'noticer', noticeId: notice_id },
        'Jeg synes, I skulle se på det igen.',
      ),
    )
    const { id } = await db.selectFrom('content_complaint').select('id').executeTakeFirstOrThrow()
    await perform(at(later.add({ hours: 30 })), storyPeople.kim, (work) => answer(work, id, left))
  }
}
