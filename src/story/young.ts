import { declare, takeBack } from '#features/declarations/index.ts'
import { post } from '#features/invitations/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { type Actor, perform, type Work } from '#platform/work.ts'
import { type Activity, inputOf } from './activity.ts'
import demo from './demo.json' with { type: 'json' }
import type { StoryPerson } from './people.ts'

const DAYS_AGO = 20

type Chairs = ReadonlyMap<string, StoryPerson>

/** Those with the bicycles look after the young who come: they say so for the years of the story. */
export async function declareForYoung(
  outside: Outside,
  chairs: Chairs,
  begin: Temporal.Instant,
): Promise<void> {
  for (const at of [begin, outside.now()])
    await does(outside, chairs.get('loese-skrue'), at, (work) => declare(work, 'loese-skrue'))
}

/** Those at the lake have a fire for children, and take back what they said of certificates. */
export async function fireForChildren(outside: Outside, chairs: Chairs): Promise<void> {
  const at = outside.now().subtract({ hours: 24 * DAYS_AGO })
  const chair = chairs.get('soefolket')
  const fire = demo.activities.find(({ id }) => id === 'act.baal-hylke') as Activity
  await does(outside, chair, at, async (work) => {
    await declare(work, 'soefolket')
    await post(work, {
      ...inputOf(fire, chair?.name ?? '', at),
      title: 'Bål efter skole',
      summary: 'Rist et skumfut, og lær at tænde et bål.',
      traits: ['form.ude', 'hvem.under16', 'pris.gratis', 'tempo.dropin'],
    })
    await takeBack(work, 'soefolket')
  })
}

async function does(
  outside: Outside,
  person: Actor | undefined,
  at: Temporal.Instant,
  task: (work: Work) => Promise<void>,
) {
  if (person) await perform({ ...outside, now: () => at }, person, task)
}
