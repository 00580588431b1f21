import { writesOnPaper } from '../../src/features/print-queue/test-letter.ts'
import { byEmail, byPost, getsByEmail } from '../../src/features/weekly-letter/test-letters.ts'
import { location } from '../posting.ts'
import type { world } from '../world.ts'
import type { Client, Form, Make } from './forms.ts'

type World = Awaited<ReturnType<typeof world>>

/** The forms of the weekly letter, and of the letters that are printed. */
export async function letterForms(w: World, form: Make, staff: Client): Promise<Form[]> {
  const own = await getsByEmail(w, { email: 'vera@example.org' })
  const token = own.split('/').at(-1) ?? ''
  const code = location(await w.post('/ugebrev/bestil', { ...byEmail, email: 'una@example.org' }))
  const asked = code.split('/').at(-1) ?? ''
  await w.post('/ugebrev/bestil', byPost)
  const letter = await w.db
    .selectFrom('weekly_letter')
    .select('id')
    .where('way', '=', 'paper')
    .executeTakeFirstOrThrow()
  for (const name of ['Inger Holm', 'Bodil Krog']) await writesOnPaper(w.deps, name)
  const [first = '', second = ''] = (await w.outbox())
    .filter(({ channel }) => channel === 'letter')
    .map(({ id }) => id)
  return [
    form('/ugebrev/bestil', w.post, [], { ...byEmail, email: 'tove@example.org' }),
    form('/ugebrev/kode/:letter', w.post, [asked], { code: '123456' }),
    form('/ugebrev/kode/:letter/ny', w.post, [asked]),
    form('/ugebrev/mit/:token', w.post, [token]),
    form('/ugebrev/med-posten/:letter/begynd', staff.post, [letter.id]),
    form('/ugebrev/med-posten/:letter/et-aar-mere', staff.post, [letter.id]),
    form('/ugebrev/med-posten/:letter/stop', staff.post, [letter.id]),
    form('/stop/ugebrev/:token', w.post, [token]),
    form('/til-print/:id/sendt', staff.post, [first]),
    form('/til-print/:id/fortryd', staff.post, [first]),
    form('/til-print/alle/sendt', staff.post, [], { letter: [first] }),
    form('/til-print/alle/fortryd', staff.post, [], { letter: [first] }),
    form('/til-print/:id/kom-ikke-frem', staff.post, [second]),
  ]
}
