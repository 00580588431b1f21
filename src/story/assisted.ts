import { type AgreeInput, agree, followUp, joinForThem } from '#features/assisted/index.ts'
import type { House } from '#features/joining/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { ZONE } from '#platform/time/zone.ts'
import { perform } from '#platform/work.ts'
import { idOf } from './joinings.ts'
import { storyPeople } from './people.ts'

const DAYS_AGO = 80

/** Jens helps two people without e-mail: Ragnhild since yesterday, and Egon, whose time is soon up. */
export async function helpSome(outside: Outside): Promise<void> {
  const house: House = { config: outside.config, signer: outside.signer }
  const { jens } = storyPeople
  const ragnhild = await agrees(1, {
    ...{ firstName: 'Ragnhild', area: 'ry', how: 'said', agreed: ['find', 'join', 'tell'] },
    ...{ reach: 'phone', phone: '+4522000001' },
  })
  const tour = await idOf(outside, 'Langsom tur i Dyrehaven')
  const where = { id: ragnhild, invitationId: tour }
  const words = 'Jeg går med rollator og holder gerne en pause.'
  await perform(outside, jens, (work) =>
    joinForThem(work, house, where, { often: 'from-now-on', words }),
  )
  const today = outside.now().toZonedDateTimeISO(ZONE).toPlainDate()
  await perform(outside, jens, (work) =>
    followUp(work, ragnhild, { on: today.toString(), word: 'call' }),
  )
  await agrees(DAYS_AGO, {
    ...{ firstName: 'Egon', area: 'hoerning', how: 'written', agreed: ['find', 'join', 'remind'] },
    reach: 'through',
  })

  function agrees(daysAgo: number, input: AgreeInput) {
    const at = outside.now().subtract({ hours: 24 * daysAgo })
    return perform({ ...outside, now: () => at }, jens, (work) => agree(work, input))
  }
}
