import type { world } from '../world.ts'
import type { Form, Make } from './forms.ts'

type World = Awaited<ReturnType<typeof world>>

/** What the municipality decides itself, and going back to what we know. */
export async function settingForms(w: World, form: Make): Promise<Form[]> {
  const roles = ['administrator' as const]
  const { post } = await w.as((await w.given.person({ name: 'Anders', roles })).id)
  const authority = { name: 'Tilsynet', url: 'https://tilsyn.example.org' }
  return [
    form('/indstillinger/:setting', post, ['dsaAuthority'], authority),
    form('/indstillinger/:setting/tilbage', post, ['dsaAuthority']),
  ]
}
