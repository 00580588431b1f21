import type { Context } from 'hono'
import { looksAfterBodies } from '#features/bodies/index.ts'
import { inputsLinkedTo } from '#features/inputs/index.ts'
import { todayAt } from '#features/roles/index.ts'
import type { Typed, Web } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { ProposalPage } from './pages/proposal-page.tsx'
import { wordsNow } from './pages/words.ts'
import { findProposal } from './queries.ts'
import { speaksFor } from './seats.ts'

/** The page of one proposal, with what the reader can do with it. */
export async function showProposal(c: Context<Web>, id: string) {
  return show(c, found(await read(c, id)), {})
}

/** The same with what was typed, for those who say what the council has decided. To others it is not there. */
export async function showToSpeaker(c: Context<Web>, id: string, typed: Typed) {
  const proposal = found(await read(c, id))
  return show(c, found(speaksFor(proposal.seat) ? proposal : null), typed)
}

const read = (c: Context<Web>, id: string) =>
  findProposal(c.var.db, id, { actor: c.var.actor, today: todayAt(c.var.now()) })

type Read = NonNullable<Awaited<ReturnType<typeof read>>>

async function show(c: Context<Web>, proposal: Read, typed: Typed) {
  const { db, actor, problems } = c.var
  const today = todayAt(c.var.now())
  const voices = await inputsLinkedTo(db, { kind: 'proposal', key: proposal.id })
  const page = (
    <ProposalPage
      {...{ proposal, voices, today, typed, problems }}
      mayAnswer={looksAfterBodies(actor)}
    />
  )
  const title = wordsNow(proposal).title
  return c.render(page, { title, personal: !proposal.adoptedOn })
}
