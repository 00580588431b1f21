import {
  asks,
  coffee,
  companion,
  coordinator,
  goTogether,
  offered,
  openMatch,
  proposal,
} from '../../src/features/companions/test-companions.ts'
import type { world } from '../world.ts'
import type { Form, Make } from './forms.ts'

type World = Awaited<ReturnType<typeof world>>

/** What companions, those who want one, hosts and coordinators send. */
export async function companionForms(w: World, form: Make): Promise<Form[]> {
  const together = await goTogether(w)
  const { own, rikke, match, hostId } = together
  const token = together.inger.page.split('/').at(-1) ?? ''
  const { id } = await coffee(w)
  const ib = await companion(w, { name: 'Ib', most: 3 })
  const waits = await asks(w, id, 'elvira@example.org')
  const proposed = await asks(w, together.id, 'hugo@example.org')
  await rikke.post(`/foelges/tavle/${proposed.asking}`, { ...proposal, companion: ib.id })
  const asked = await openMatch(w, proposed.asking)
  const ibs = await w.as(ib.id)
  const joining = proposed.place.split('/').at(-1)?.split('-')[0] ?? ''
  const karen = await w.as(hostId)
  const lise = await coordinator(w, 'Lise')
  return [
    form('/foelges/tilbyd', own.post, [], offered),
    form('/foelges/kursus/:course/laest', own.post, ['naar-en-er-stille']),
    form('/foelges/bekymret', own.post),
    form('/foelges/tur/:match', ibs.post, [asked], { answer: 'yes' }),
    form('/foelges/tavle/tur/:match/svar', rikke.post, [asked], { answer: 'yes' }),
    form('/foelges/tavle/tur/:match/talt', rikke.post, [match]),
    form('/foelges/din/:token/svar', w.post, [token], { answer: 'yes' }),
    form('/foelges/tur/:match/afsted', own.post, [match]),
    form('/foelges/tur/:match/slut', own.post, [match]),
    form('/foelges/din/:token/slut', w.post, [token]),
    form('/foelges/vaert/:invitation/:joining', karen.post, [together.id, joining]),
    form('/foelges/telefon/:joining', rikke.post, [joining]),
    form('/foelges/tavle/:asking', rikke.post, [waits.asking], {
      ...{ ...proposal, companion: ib.id },
    }),
    form('/foelges/tavle/:asking/luk', lise.post, [waits.asking]),
    form('/foelges/tavle/frivillig/:person/ringet', rikke.post, [ib.id]),
    form('/foelges/mig/:move', own.post, ['pause']),
    form('/foelges/tavle/frivillig/:person', rikke.post, [ib.id], { move: 'hold' }),
  ]
}
