import type { Context } from 'hono'
import type { Web } from '#platform/http.tsx'
import { ownPage } from './house.ts'
import { wishCodeUrl } from './urls.ts'
import type { Voiced } from './wishing.ts'

/** To the code, or to one's own page where there is nothing to confirm. */
export const goOn = (c: Context<Web>, { next, voiceId }: Voiced) =>
  c.redirect(next === 'code' ? wishCodeUrl(voiceId) : ownPage(c.var, voiceId), 303)
