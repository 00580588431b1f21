import { type Environment, wrongPort } from './checks.ts'

/** Answers by mail: the domain that reply addresses have, and the two ways they come in. */
export interface MailIn {
  domain: string
  port: number | null
  secret: string | null
}

export function wrongMailIn(env: Environment): string[] {
  const { MAIL_IN_DOMAIN: domain, MAIL_IN_PORT: port, MAIL_IN_SECRET: secret } = env
  if (!domain)
    return port || secret
      ? ['MAIL_IN_DOMAIN is missing. It is the domain that answers by mail come to.']
      : []
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)*$/i.test(domain)) return ['MAIL_IN_DOMAIN is not a domain.']
  if (!port && !secret) return ['MAIL_IN_PORT and MAIL_IN_SECRET are missing. Answers need one.']
  if (secret && secret.length < 16) return ['MAIL_IN_SECRET is shorter than 16 letters.']
  return wrongPort(env, 'MAIL_IN_PORT')
}

export function readMailIn(env: Environment): MailIn | null {
  const { MAIL_IN_DOMAIN: domain, MAIL_IN_PORT: port, MAIL_IN_SECRET: secret } = env
  if (!domain) return null
  return { domain: domain.toLowerCase(), port: port ? Number(port) : null, secret: secret || null }
}
