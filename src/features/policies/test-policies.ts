import { makeBody } from '#features/bodies/index.ts'
import { perform, type Role } from '#platform/work.ts'
import type { world } from '#test/world.ts'
import { lines } from './checklist.ts'
import { newPolicyUrl, reviewsUrl } from './urls.ts'

type World = Awaited<ReturnType<typeof world>>

/** As a secretary writes it down. */
export const policy = {
  ...{ bodyId: 'udvalg-i-proeve', title: 'Ældrepolitik', owner: '' },
  about: 'Sådan vil kommunen gøre det godt at blive gammel her.',
  documentUrl: 'https://example.org/aeldrepolitik.pdf',
  ...{ decidedOn: '2024-03-13', nextOn: '2027-03-01', caseNumber: '27.00.00-A00-1-24' },
}

/** Every line fits, but one of them only partly. */
export const answers = {
  ...Object.fromEntries(
    lines.flatMap((line) => [
      [`svar-${line}`, 'fits'],
      [`ord-${line}`, ''],
    ]),
  ),
  ...{ 'svar-outside': 'partly', 'ord-outside': 'Den når ikke dem, der bor alene.' },
}

export const conclusion = { conclusion: 'change', words: 'Besøg skal skrives ind.' }

export const decision = {
  ...{ on: '2026-11-20', by: 'udvalg-i-proeve', nextOn: '2027-11-20' },
  ...{ caseNumber: '27.00.00-A00-2-26', words: 'Udvalget vil have besøg med.' },
}

/** Sanne is secretary and Kim answers for the policy she has written down. */
export async function withPolicy(w: World) {
  const person = async (name: string, role: Role) => {
    const { id, email } = await w.given.person({ name, roles: [role] })
    return { id, email, ...(await w.as(id)) }
  }
  const sanne = await person('Sanne', 'secretary')
  const kim = await person('Kim', 'coordinator')
  const from = Temporal.PlainDate.from('2018-01-01')
  const body = { kind: 'committee' as const, name: 'Socialudvalget', from }
  await perform(w.deps, { id: sanne.id, name: 'Sanne', roles: ['secretary'] }, (work) =>
    makeBody(work, { ...body, purpose: 'Bestemmer', audience: [] }, policy.bodyId),
  )
  const made = await sanne.post(newPolicyUrl, { ...policy, owner: kim.email })
  const url = made.headers.get('location') ?? ''
  const id = url.split('/').at(-1) ?? ''
  /** A look at it, taken as far as it is wanted. */
  const look = async (far: 'planned' | 'open' | 'answered' | 'concluded' | 'decided') => {
    const planned = await sanne.post(reviewsUrl(id), { on: '2026-11-01' })
    const review = (planned.headers.get('location') ?? '').replace(/\/arbejd$/, '')
    const todo = [
      ['open', 'begynd', {}],
      ['answered', 'svar', answers],
      ['concluded', 'konkluder', conclusion],
      ['decided', 'beslut', decision],
    ] as const
    const steps = ['planned', ...todo.map(([name]) => name)]
    for (const [, path, fields] of todo.slice(0, steps.indexOf(far)))
      await sanne.post(`${review}/${path}`, fields)
    return review
  }
  return { sanne, kim, url, id, look }
}
