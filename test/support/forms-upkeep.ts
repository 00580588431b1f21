import { makeExport } from '../../src/features/whole-export/making.ts'
import type { world } from '../world.ts'
import type { Form, Make } from './forms.ts'

/** An administrator asks for everything, takes it, has it erased, and stops another. */
export async function exportForms(
  w: Awaited<ReturnType<typeof world>>,
  form: Make,
): Promise<Form[]> {
  const roles = ['administrator' as const]
  const { post } = await w.as((await w.given.person({ name: 'Anders', roles })).id)
  await post('/hent-alt')
  await makeExport(w.deps)
  return [
    form('/hent-alt/tag', post, [], { words: 'Vi flytter' }),
    form('/hent-alt/slet', post),
    form('/hent-alt', post),
    form('/hent-alt/stop', post),
  ]
}
