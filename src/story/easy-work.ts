import { register } from '#features/association-pages/index.ts'
import { askColleague, kindOf, suggest } from '#features/easy-work/index.ts'
import { giveRole, lastDay } from '#features/roles/index.ts'
import { newId } from '#platform/id.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { ZONE } from '#platform/time/zone.ts'
import { type Actor, perform, type Work } from '#platform/work.ts'
import { addPerson } from './directory.ts'
import { mona } from './moderation.ts'
import { type StoryPerson, storyPeople } from './people.ts'

/** Sees that the easy work goes on. */
export const tove: StoryPerson = {
  ...{ id: 'tove', name: 'Tove', email: 'tove@example.org', roles: ['coordinator'] },
  about: 'Frivillighedskoordinator. Ser, at ingen venter for længe.',
}

/** Photos that say too little to those who do not see them. */
const pictures = { 'Krolf på plænen': 'IMG_2041.jpg', 'Film og suppe': 'Billede' }

/** Texts that are harder than they need to be. */
const hard = {
  'Pas på heden':
    'Naturplejearrangementet omhandler lyngarealernes vedligeholdelse, hvor deltagerne introduceres til landskabets kulturhistoriske sammenhæng og den efterfølgende afgræsning.',
  'En time med heste':
    'Aktiviteten tilbyder naturbaserede hesterelaterede oplevelser, hvor deltagernes individuelle forudsætninger imødekommes gennem tilrettelagte øvelser.',
  'Cykelværksted for unge':
    'Værkstedsaktiviteterne understøtter deltagernes selvstændighed gennem praksisorienteret vejledning i reparationsteknikker og den løbende vedligeholdelse af cyklerne.',
}

/** A coordinator, two new associations, and some words and pictures that can be better. */
export async function someWorkWaits(outside: Outside): Promise<void> {
  // Nobody is given a role earlier than the one before: what is in force goes by the clock.
  const { db, now } = outside
  await addPerson(db, tove, ago(20))
  const from = ago(20).toZonedDateTimeISO(ZONE).toPlainDate()
  const role = { personId: tove.id, role: 'coordinator' as const, from, until: lastDay(from) }
  await does(storyPeople.anders, 20, (work) => giveRole(work, { ...role, reason: tove.about }))
  await registers('Gåholdet Bakkerne', 'Vi går en tur i bakkerne hver fredag kl. 10.')
  await registers('Læsekredsen i Voerladegård', 'Vi læser en bog om måneden og taler om den.')
  for (const [title, alt] of Object.entries(pictures)) await hangs(title, alt)
  for (const [title, summary] of Object.entries(hard))
    await db.updateTable('invitation').set({ summary }).where('title', '=', title).execute()
  await monaHelps()

  /** Mona has written easier words for one, and is in doubt about another. */
  async function monaHelps() {
    const { id } = await db
      .selectFrom('invitation')
      .select('id')
      .where('title', '=', 'En time med heste')
      .executeTakeFirstOrThrow()
    const words = 'Kom og vær hos hestene i en time. Du må strigle dem, eller bare se på.'
    const { signer } = outside
    await does(mona, 1, (work) => suggest(work, signer, id, words))
    const place = { kind: kindOf('place-facts'), key: 'soelund' }
    const asked = { ready: 'own' as const, words: 'Er det Landsbyens nummer, jeg skal ringe til?' }
    await does(mona, 0, (work) => askColleague(work, signer, place, asked))
  }

  /** Birthe has an association already, so nobody looks it over first. */
  function registers(name: string, summary: string) {
    const group = { name, areaId: 'ry', summary, cvr: '', others: false }
    return does(storyPeople.birthe, 2, (work) => register(work, 'group', group))
  }

  /** A sky over a field stands for a photo. */
  async function hangs(title: string, alt: string) {
    const { default: sharp } = await import('sharp')
    const id = newId()
    const skyAndField = Buffer.from([0xbf, 0xdf, 0xec, 0xf4, 0xe4, 0xb8, 0x7f, 0xa6, 0x5a])
    const bytes = await sharp(skyAndField, { raw: { width: 1, height: 3, channels: 3 } })
      .resize(1200, 675, { fit: 'fill' })
      .webp()
      .toBuffer()
    await db
      .insertInto('picture')
      .values({ id, bytes, alt, created_at: ago(5) })
      .execute()
    await db.updateTable('invitation').set({ picture_id: id }).where('title', '=', title).execute()
  }

  function ago(days: number) {
    return now().subtract({ hours: 24 * days })
  }

  function does<T>(person: Actor, days: number, task: (work: Work) => Promise<T>) {
    return perform({ ...outside, now: () => ago(days) }, person, task)
  }
}
