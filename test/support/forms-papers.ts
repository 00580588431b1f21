import type { world } from '../world.ts'
import type { Form, Make } from './forms.ts'

type World = Awaited<ReturnType<typeof world>>

/** What is printed, and the codes that are handed over. */
export async function paperForms(
  w: World,
  form: Make,
  { post }: Pick<World, 'post'>,
): Promise<Form[]> {
  await post('/kode/giv-videre', { moment: 'flyttet', area: 'ry' })
  const { code } = await w.db.selectFrom('referral').select('code').executeTakeFirstOrThrow()
  return [
    form('/program/ny', post),
    form('/kode', w.post, [], { code }),
    form('/kode/giv-videre', post, [], { moment: 'unge', area: '' }),
    form('/kode/:code{[0-9a-z]{6}}/stop', post, [code]),
  ]
}
