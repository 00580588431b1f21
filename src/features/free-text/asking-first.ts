import * as z from 'zod'
import { languageNow } from '#platform/text/index.ts'
import { findPersonal } from './finding.ts'
import { text } from './text/index.ts'

/** The box that says that a number or an address is meant to be seen by all. */
export const ALL_MAY_SEE = 'allMaySee'

/** The field for it in a form whose words all can see. */
export const allMaySeeField = { [ALL_MAY_SEE]: z.string().optional() }

type Checking = z.core.$RefinementCtx

const asking =
  (question: 'ask' | 'askHosts') =>
  <F extends string>(...fields: F[]) =>
  (
    typed: Record<F, string> & { [ALL_MAY_SEE]?: string | undefined },
    { addIssue }: Checking,
  ): void => {
    const issue = (field: string, message: string) =>
      addIssue({ code: 'custom', path: [field], message })
    const found = fields.map((field) => ({ field, all: findPersonal(typed[field]) }))
    for (const { field, all } of found)
      if (all.some(({ kind }) => kind === 'cpr')) issue(field, text('cpr'))
    const others = found.flatMap(({ all }) => all).filter(({ kind }) => kind !== 'cpr')
    if (others.length === 0 || typed[ALL_MAY_SEE] === 'ja') return
    const words = [...new Set(others.map((one) => `”${one.words}”`))]
    const listed = new Intl.ListFormat(languageNow(), { type: 'disjunction' }).format(words)
    issue(ALL_MAY_SEE, text(question, { found: listed }))
  }

/**
 * What a form of public words is refined with: a CPR number is refused, and about a telephone
 * number, an e-mail or a home it asks once. `fields` are those that all will see.
 */
export const askFirst = asking('ask')

/** The same for words that the hosts of one invitation read, and nobody else. */
export const askFirstForHosts = asking('askHosts')
