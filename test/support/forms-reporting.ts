import { goingOn, H2, withStatus } from '../../src/features/reporting/test-status.ts'
import { writeUrl } from '../../src/features/reporting/urls.ts'
import type { world } from '../world.ts'
import type { Form, Make } from './forms.ts'

type World = Awaited<ReturnType<typeof world>>

/** A half-year that is open, and one that is locked before it: written, looked through, put right. */
export async function reportingForms(w: World, form: Make): Promise<Form[]> {
  const { secretary, owner, other, owners } = await withStatus(w)
  await owner.post(writeUrl(H2, 'R1.1'), { ...goingOn, act: 'send' })
  await secretary.post(writeUrl(H2, 'R1.1').replace(/skriv$/, 'tjek'))
  await secretary.post(`/status/${H2}/godkend`)
  await secretary.post(`/status/${H2}/laas`, { sure: 'ja' })
  const now = '2027-H1'
  await secretary.post('/status/aabn', { period: now, opens: '2026-11-22', due: '2026-12-22' })
  for (const code of ['R1.1', 'R1.2', 'R1.3'])
    await secretary.post(writeUrl(now, code), { ...goingOn, act: 'send' })
  await other.post(writeUrl(now, 'R1.3').replace(/skriv$/, 'tjek'))
  const after = { period: '2027-H2', opens: '2027-12-01', due: '2027-12-22' }
  return [
    form('/status/ejere', secretary.post, [], owners),
    form('/status/:period/:code/skriv', owner.post, [now, 'R5.5'], { ...goingOn, act: 'save' }),
    form('/status/:period/:code/tjek', other.post, [now, 'R1.1']),
    form('/status/:period/:code/tilbage', other.post, [now, 'R1.2'], { words: 'Skriv mere.' }),
    form('/status/:period/:code/ret', secretary.post, [H2, 'R1.1'], {
      ...{ ...goingOn, happened: 'Vi har holdt to møder.', reason: 'Vi glemte et møde.' },
    }),
    form('/status/:period/beslutning', secretary.post, [H2], {
      ...{ body: 'byraadet', on: '2026-11-20', caseNumber: '00.01.00-A00-81-18' },
      words: 'Byrådet tog status til efterretning.',
    }),
    form('/status/:period/godkend', secretary.post, [now]),
    form('/status/:period/laas', secretary.post, [now], { sure: 'ja' }),
    form('/status/aabn', secretary.post, [], after),
  ]
}
