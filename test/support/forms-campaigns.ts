import { winter } from '../../src/features/campaigns/test-campaign.ts'
import type { world } from '../world.ts'
import type { Form, Make } from './forms.ts'

/** What a coordinator says about a campaign. */
export async function campaignForms(
  w: Awaited<ReturnType<typeof world>>,
  form: Make,
): Promise<Form[]> {
  const lone = await w.as((await w.given.person({ name: 'Lone', roles: ['coordinator'] })).id)
  const made = await lone.post('/kampagner/ny', { ...winter, short: 'skov' })
  const id = (made.headers.get('location') ?? '').split('/').at(-1) ?? ''
  const filled = { ...winter, areas: 'ry', interests: 'mad', who: 'hvem.unge', allMaySee: '' }
  const to = (door: string, fields = {}) =>
    form(`/kampagner/:id{[0-9a-z]{12}}/${door}`, lone.post, [id], fields)
  return [
    form('/kampagner/ny', lone.post, [], { ...filled, decorative: '', noPicture: '', like: '' }),
    to('ret', { ...filled, short: 'skov', decorative: '', noPicture: '' }),
    to('slut'),
    to('igen'),
  ]
}
