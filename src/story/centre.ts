import { addRoom, answerSeat, askToSit, makeHub, openHub } from '#features/hubs/index.ts'
import { post } from '#features/invitations/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { ZONE } from '#platform/time/zone.ts'
import { type Actor, perform, type Work } from '#platform/work.ts'
import { tove } from './easy-work.ts'
import type { StoryPerson } from './people.ts'

/** The first three have said yes; the last two have not answered. */
const yes = ['lanternen', 'braetfolket', 'sprogbroen']
const asked = ['gaa-langsomt', 'kulturhusets-venner']

/** The Centre at Sølund is being made: two places to meet, three who sit there, an evening for the young. */
export async function gatherAtSoelund(
  outside: Outside,
  chairs: ReadonlyMap<string, StoryPerson>,
): Promise<void> {
  const slug = await does(tove, (work) =>
    makeHub(work, {
      name: 'Centret på Sølund',
      summary: 'Her mødes folk, der gerne vil gøre noget sammen. Du kan bare kigge ind.',
      welcome:
        'Der sidder altid en i grøn trøje lige inden for døren. Sig hej, så får du noget varmt at drikke.',
      opening: 'Tirsdag kl. 14 til 17\nFredag kl. 17 til 20',
      youthHours: 'Fredag kl. 17 til 20',
      phone: '',
      toCome:
        'Vi er ved at bygge huset op. Køkkenet og værkstedet er ikke klar endnu. Derfor mødes vi også på biblioteket.',
    }),
  )
  for (const place of ['soelund', 'biblioteket'])
    await does(tove, (work) => addRoom(work, slug, place))
  for (const association of [...yes, ...asked]) {
    const seat = await does(tove, (work) => askToSit(work, slug, association))
    const owner = chairs.get(association)
    if (owner && yes.includes(association))
      await does(owner, (work) => answerSeat(work, seat, true))
  }
  await does(tove, (work) => openHub(work, slug))
  const chair = chairs.get('lanternen')
  if (chair) await does(chair, (work) => post(work, fridayEvening(chair.name, outside.now())))

  function does<T>(
    { id, roles }: Pick<StoryPerson, 'id' | 'roles'>,
    task: (work: Work) => Promise<T>,
  ) {
    const actor: Actor = { id, name: '', roles }
    return perform(outside, actor, task)
  }
}

/** Young people meet on Fridays, and nobody has to be good at anything. */
function fridayEvening(greeter: string, now: Temporal.Instant): Parameters<typeof post>[1] {
  const today = now.toZonedDateTimeISO(ZONE).toPlainDate()
  const friday = today.add({ days: (12 - today.dayOfWeek) % 7 })
  return {
    title: 'Fredag på Sølund',
    summary: 'Spil, musik og pandekager. Kom alene eller tag en ven med.',
    ...{ hostKind: 'association', associationId: 'lanternen', areaId: 'skanderborg' },
    ...{ placeId: 'soelund', placeText: 'Det gule rum, gennem den røde port' },
    series: {
      start: friday.toPlainDateTime('17:00'),
      minutes: 180,
      rrule: 'FREQ=WEEKLY;BYDAY=FR',
      ...{ extra: [], except: [] },
    },
    allDay: false,
    welcome: {
      greeter,
      meeting: `${greeter} står ved porten i en grøn trøje.`,
      steps: [{ title: 'Du får en pandekage', text: 'Så finder vi ud af, hvad du har lyst til.' }],
      voice: '',
    },
    bring: 'Du behøver ikke tage noget med.',
    interests: ['spil.gaming', 'snak.gruppe'],
    traits: ['hvem.unge', 'pris.gratis', 'velkomst.doer', 'tempo.dropin'],
    ...{ places: 20, usually: 9, priceKroner: 0, priceNote: '' },
    ...{ pictureId: null, cover: 'spil' },
  }
}
