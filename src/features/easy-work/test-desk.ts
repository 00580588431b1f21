import { newId } from '#platform/id.ts'
import { sendOnPaper } from '#platform/mail/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { world } from '#test/world.ts'

/** A text that is hard to read. */
export const HARD =
  'Foreningen afholder regelmæssige sammenkomster omhandlende håndarbejdstraditioner og erfaringsudveksling, hvor deltagernes individuelle forudsætninger tilgodeses.'

/** For tests: Kim and Mona at the desk, and Ellen who coordinates. */
export async function desk() {
  const w = await world()
  const person = (name: string, role: 'platform-host' | 'coordinator') =>
    w.given.person({ name, roles: [role] })
  const kim = await person('Kim', 'platform-host')
  const mona = await person('Mona', 'platform-host')
  const ellen = await person('Ellen', 'coordinator')
  return {
    ...w,
    ellenMail: ellen.email,
    people: { kim, mona, ellen },
    kim: await w.as(kim.id),
    mona: await w.as(mona.id),
    ellen: await w.as(ellen.id),
    /** A letter that waits to be printed. */
    letter: () =>
      perform(w.deps, nobody, (work) =>
        sendOnPaper(work, {
          ...{ to: 'Inger Sørensen\nKirkegade 3\n8680 Ry', subject: 'Det sker', body: 'Hej' },
          paper: { language: 'da', opening: ['Hej'], sections: [], closing: ['Hilsen'] },
        }),
      ),
    /** A place where nobody has looked at the door. */
    place: async (name = 'Møllen') => {
      await w.given.area()
      const id = newId()
      await w.db
        .insertInto('meeting_place')
        .values({ id, name, area_id: 'ry', summary: '', traits: [] })
        .execute()
      return id
    },
    /** A picture on a published invitation, said to show so little. */
    picture: async (alt = 'IMG_204.jpg') => {
      const id = newId()
      const row = { id, bytes: Buffer.from('a'), alt, created_at: w.time.at }
      await w.db.insertInto('picture').values(row).execute()
      await w.given.invitation({ pictureId: id, title: 'Kaffe med billede' })
      return `i-${id}`
    },
  }
}
