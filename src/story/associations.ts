import { claim, edit, register } from '#features/association-pages/index.ts'
import { answerInvite, invitePerson, meet } from '#features/membership/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { type Actor, perform, type Work } from '#platform/work.ts'
import { addPerson, hostNumber } from './directory.ts'
import { storyPeople } from './people.ts'

const masken = 'masken'

/** The knitters tell about themselves; one group waits for a yes; somebody knows the petanque club. */
export async function playAssociations(outside: Outside): Promise<void> {
  const { db, now } = outside
  const [hanne, bent] = [hostNumber(207), hostNumber(215)]
  for (const person of [hanne, bent]) await addPerson(db, person, now())
  await does(storyPeople.birthe, (work) =>
    edit(work, masken, {
      name: 'Strikkelauget Masken',
      areaId: 'ry',
      summary: 'Vi strikker, hækler og hjælper hinanden videre.',
      about: 'Vi er 11 mellem 24 og 91 år. Vi har mødtes siden 2014, og der er altid en stol fri.',
      doings:
        'Vi sidder om det store bord. Hver har sit eget i hænderne, og den, der kan, viser de andre.\n\nMidtvejs drikker vi kaffe. Du må gerne bare sidde med.',
    }),
  )
  await does(storyPeople.birthe, (work) => meet(work, masken, says('Jeg står ved døren kl. 14.')))
  await asks(hanne.email, 'host')
  await does(hanne, async (work) => void (await answerInvite(work, await lastInvite(), true)))
  await does(hanne, (work) => meet(work, masken, says('Jeg lærer gerne fra mig.')))
  await asks('sys@example.org', 'helper')

  await does(storyPeople.amal, async (work) => {
    await register(work, 'group', {
      name: 'Tirsdagsbordet',
      areaId: 'hoerning',
      summary: 'Vi spiser frokost sammen hver tirsdag og øver os i dansk.',
      cvr: '',
      others: false,
    })
  })
  await db
    .insertInto('association')
    .values({
      id: 'petanque',
      name: 'Stilling Petanque',
      kind: 'association',
      area_id: 'stilling',
      summary: 'Vi kaster kugler ved åen, når det er tørvejr.',
      interests: ['bevaegelse.kugle'],
      created_at: now(),
    })
    .execute()
  await does(bent, (work) => claim(work, 'petanque', 'Jeg er kasserer og har nøglen til skuret.'))

  function does(person: Actor, task: (work: Work) => Promise<unknown>) {
    return perform(outside, person, task)
  }

  function asks(email: string, role: 'host' | 'helper') {
    const asked = { associationId: masken, email, role }
    return does(storyPeople.birthe, (work) => invitePerson(work, outside, asked))
  }

  async function lastInvite() {
    const invites = db.selectFrom('association_invite').select('id')
    return (await invites.executeTakeFirstOrThrow()).id
  }
}

const says = (words: string) => ({ meets: true, words })
