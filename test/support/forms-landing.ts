import type { world } from '../world.ts'
import type { Form, Make } from './forms.ts'
import { joinWithCode } from './joining.ts'

type World = Awaited<ReturnType<typeof world>>

/** What somebody wants the host to know before they come. */
export async function landingForms(w: World, form: Make): Promise<Form[]> {
  const { id } = await w.given.invitation({ title: 'Kor', places: null })
  const { place } = await joinWithCode(w, id, { contact: 'vita@example.org' })
  return [
    form('/invitationer/din-plads/:token/til-vaerten', w.post, [place.split('/').at(-1) ?? ''], {
      ...{ words: 'Jeg hører bedst tæt på', askHosts: 'ja', allMaySee: 'ja' },
    }),
  ]
}
