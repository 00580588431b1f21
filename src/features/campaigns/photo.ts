import type { Context } from 'hono'
import { preparePicture } from '#features/posting/index.ts'
import type { Web } from '#platform/http.tsx'
import type { CampaignInput } from './campaign-form.ts'
import type { Photo } from './picturing.ts'
import { text } from './text/index.ts'

/** The photo that was put up, made ready. What is wrong with it stands on the page. */
export async function photoIn(
  c: Context<Web>,
  { picture, alt, decorative, noPicture }: CampaignInput,
  hasPhoto: boolean,
): Promise<{ photo: Photo } | null> {
  const isNew = picture !== undefined && picture.size > 0
  const keeps = hasPhoto && noPicture === undefined
  if ((isNew || keeps) && alt === '' && decorative === undefined)
    return wrong(c, { alt: text('altMissing') })
  if (!isNew) return { photo: null }
  const ready = await preparePicture(new Uint8Array(await picture.arrayBuffer()))
  return 'picture' in ready ? { photo: ready.picture } : wrong(c, { picture: text(ready.problem) })
}

export function wrong(c: Context<Web>, problems: Record<string, string>): null {
  c.set('problems', problems)
  c.status(422)
  return null
}
