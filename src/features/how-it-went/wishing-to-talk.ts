import * as z from 'zod'
import { dropCall, lineUpCall } from '#features/calls/index.ts'
import { type House, hostsOf, reachOf } from '#features/joining/index.ts'
import { sendLetter } from '#platform/mail/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import { inLanguage, type Language } from '#platform/text/index.ts'
import type { Work } from '#platform/work.ts'
import { type Answered, findAsked } from './answered.ts'
import { talkLetter } from './notices.ts'
import { talkers } from './tables.ts'
import { text } from './text/index.ts'
import { whoCameUrl } from './urls.ts'

/** With whom one would like to talk; to the host one may give a number. */
export const talkForm = z.object({
  with: z.enum(talkers, { error: () => text('talkProblem') }),
  callMeOn: z
    .string()
    .trim()
    .max(40, { error: () => text('numberProblem') })
    .default('')
    .transform((typed, context) => {
      const reach = typed === '' ? null : reachOf(typed)
      if (typed === '' || reach?.channel === 'phone') return reach?.address ?? ''
      context.addIssue({ code: 'custom', message: text('numberProblem') })
      return z.NEVER
    }),
})

export type TalkInput = z.output<typeof talkForm>

/** Only who has said that they would like to talk is asked with whom. */
export const talkRefusal = ({ answer }: Pick<Answered, 'answer'>) =>
  answer === 'talk' ? null : 'no-talk-wished'

/** Somebody chooses with whom to talk: nobody else hears of it. */
export async function wishToTalk(work: Work, house: House, joiningId: string, input: TalkInput) {
  const asked = found(await findAsked(work.db, joiningId, work.now))
  refuseIf(talkRefusal(asked))
  const withHost = input.with === 'host'
  await work.db
    .updateTable('visit_answer')
    .set({
      talk_with: input.with,
      call_me_on: withHost ? input.callMeOn : '',
      talked_at: null,
      answered_at: work.now,
    })
    .where('joining_id', '=', joiningId)
    .execute()
  if (withHost) await dropCall(work, joiningId, 'visit')
  else await lineUpCall(work, joiningId, 'visit')
  if (withHost && asked.talkWith !== 'host') await tellHosts(work, house, asked)
  await work.record('talk.wished', { joiningId })
}

/** The number stands on the host's page, and in no letter. */
async function tellHosts(work: Work, { config }: House, asked: Answered): Promise<void> {
  const { firstName: name, title, invitationId } = asked
  const link = config.baseUrl + whoCameUrl(invitationId)
  for (const { address: to, language } of await hostsOf(work.db, invitationId))
    await inLanguage(language as Language, () =>
      sendLetter(work, { to, about: [asked.id], ...talkLetter({ name, title, link }) }),
    )
}
