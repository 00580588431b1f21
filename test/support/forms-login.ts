import type { world } from '../world.ts'
import type { Form, Make } from './forms.ts'

/** What another login posts, and taking away what MitID has confirmed. */
export async function loginForms(
  w: Awaited<ReturnType<typeof world>>,
  form: Make,
): Promise<Form[]> {
  const { post } = await w.as((await w.given.person({ name: 'Åse' })).id)
  return [
    form('/medarbejder/saml', w.post, [], { SAMLResponse: 'PHg+' }),
    form('/mit/mitid/mig/fjern', post),
    form('/mit/mitid/alder/fjern', post),
  ]
}
