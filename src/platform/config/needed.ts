import type { Environment } from './checks.ts'

const needed = {
  DATABASE_URL: 'a PostgreSQL 15 or newer, for example postgres://name:password@server/medklang',
  BASE_URL: 'the address people visit, for example https://medklang.example.org',
  SMTP_URL: 'the mail server, for example smtps://name:password@server',
  MAIL_FROM: 'the address that letters come from, for example medklang@example.org',
  HELP_PHONE: 'the number people may call when they want to talk to somebody',
}

/** What production cannot do without, a sentence for each that is not there. */
export const missing = (env: Environment): string[] =>
  Object.entries(needed).flatMap(([name, what]) =>
    env[name] ? [] : [`${name} is missing. It is ${what}.`],
  )
