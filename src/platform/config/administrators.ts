import * as z from 'zod'
import type { Environment } from './checks.ts'

const addresses = (env: Environment): string[] =>
  (env.ADMINISTRATOR ?? '')
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter(Boolean)

/** One e-mail, or several with commas between. */
export const wrongAdministrators = (env: Environment): string[] =>
  addresses(env).every((one) => z.email().safeParse(one).success)
    ? []
    : ['ADMINISTRATOR is not an e-mail, or several with commas between.']

/** Who the first administrators are, for as long as there is none. */
export const readAdministrators = (env: Environment): readonly string[] => addresses(env)
