import path from 'node:path'

export interface Config {
  production: boolean
  port: number
  baseUrl: string
  databaseUrl: string | null
  dataFolder: string
  smtpUrl: string | null
  mailFrom: string
  /** Answers by mail: the domain that reply addresses have, and the two ways they come in. */
  mailIn: { domain: string; port: number | null; secret: string | null } | null
  /** The gateway that text messages leave by. */
  sms: { url: string; token: string; sender: string } | null
  /** The keys that show push services who asks; null keeps a pair of our own in the database. */
  vapid: { publicKey: string; privateKey: string } | null
  municipality: string
  helpPhone: string
  accessibilityStatementUrl: string | null
  allowPrivateAddresses: boolean
  /** Where map pictures come from, with {z}, {x} and {y} in it; null draws maps without them. */
  tileUrl: string | null
  /** Who made the map pictures, as they ask to be named. */
  tileCredit: string
  runJobs: boolean
}

/** What is missing or wrong, each as a sentence. `main.ts` prints them and stops. */
export class WrongSettings extends Error {
  readonly sentences: readonly string[]
  constructor(sentences: readonly string[]) {
    super(sentences.join('\n'))
    this.sentences = sentences
  }
}

type Environment = Record<string, string | undefined>

/** Reads the environment once. Throws WrongSettings with a sentence for each setting to mend. */
export function readConfig(env: Environment): Config {
  const production = env.NODE_ENV === 'production'
  const wrong = [
    ...(production ? missing(env) : []),
    ...wrongUrl(env, 'DATABASE_URL', ['postgres:', 'postgresql:']),
    ...wrongUrl(env, 'BASE_URL', production ? ['https:'] : ['http:', 'https:']),
    ...wrongUrl(env, 'SMTP_URL', ['smtp:', 'smtps:']),
    ...wrongUrl(env, 'SMS_URL', ['http:', 'https:']),
    ...(env.SMS_URL && !env.SMS_TOKEN
      ? ['SMS_TOKEN is missing. It is the gateway’s own key.']
      : []),
    ...wrongVapid(env),
    ...wrongUrl(env, 'WAS_URL', ['https:']),
    ...wrongTiles(env),
    ...wrongPort(env, 'PORT'),
    ...wrongMailIn(env),
    ...wrongSwitch(env, 'ALLOW_PRIVATE_ADDRESSES'),
    ...wrongSwitch(env, 'JOBS'),
  ]
  if (wrong.length > 0) throw new WrongSettings(wrong)
  const port = Number(env.PORT || 3000)
  return {
    production,
    port,
    baseUrl: (env.BASE_URL || `http://localhost:${port}`).replace(/\/$/, ''),
    databaseUrl: env.DATABASE_URL || null,
    dataFolder: path.resolve(env.DATA_FOLDER || '.data'),
    smtpUrl: env.SMTP_URL || null,
    mailFrom: env.MAIL_FROM || 'medklang@localhost',
    mailIn: readMailIn(env),
    sms: readSms(env),
    vapid: readVapid(env),
    municipality: env.MUNICIPALITY || 'Skanderborg Kommune',
    helpPhone: env.HELP_PHONE || '12 34 56 78',
    accessibilityStatementUrl: env.WAS_URL || null,
    allowPrivateAddresses: env.ALLOW_PRIVATE_ADDRESSES === 'yes',
    tileUrl: env.TILE_URL || null,
    tileCredit: env.TILE_CREDIT || '',
    runJobs: env.JOBS !== 'no',
  }
}

const needed = {
  DATABASE_URL: 'a PostgreSQL 15 or newer, for example postgres://name:password@server/medklang',
  BASE_URL: 'the address people visit, for example https://medklang.example.org',
  SMTP_URL: 'the mail server, for example smtps://name:password@server',
  MAIL_FROM: 'the address that letters come from, for example medklang@example.org',
  HELP_PHONE: 'the number people may call when they want to talk to somebody',
}

const missing = (env: Environment) =>
  Object.entries(needed).flatMap(([name, what]) =>
    env[name] ? [] : [`${name} is missing. It is ${what}.`],
  )

function wrongUrl(env: Environment, name: string, protocols: string[]): string[] {
  const value = env[name]
  if (!value) return []
  if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return []
  return [
    `${name} is not an address that begins with ${protocols.map((p) => `${p}//`).join(' or ')}.`,
  ]
}

function wrongTiles(env: Environment): string[] {
  const wrong = wrongUrl(env, 'TILE_URL', ['https:', 'http:'])
  if (wrong.length > 0 || !env.TILE_URL) return wrong
  const holes = ['{z}', '{x}', '{y}'].filter((hole) => env.TILE_URL?.includes(hole))
  return holes.length === 3 ? [] : ['TILE_URL does not have {z}, {x} and {y} in it.']
}

function wrongPort(env: Environment, name: string): string[] {
  const port = env[name]
  if (!port || (/^\d+$/.test(port) && Number(port) > 0 && Number(port) < 65536)) return []
  return [`${name} is not a number between 1 and 65535.`]
}

function wrongMailIn(env: Environment): string[] {
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

function wrongSwitch(env: Environment, name: string): string[] {
  return !env[name] || ['yes', 'no'].includes(env[name]) ? [] : [`${name} is neither yes nor no.`]
}

function readMailIn({
  MAIL_IN_DOMAIN: domain,
  MAIL_IN_PORT: port,
  MAIL_IN_SECRET: secret,
}: Environment): Config['mailIn'] {
  if (!domain) return null
  return { domain: domain.toLowerCase(), port: port ? Number(port) : null, secret: secret || null }
}

function readSms({ SMS_URL: url, SMS_TOKEN: token, SMS_SENDER }: Environment): Config['sms'] {
  return url && token ? { url, token, sender: SMS_SENDER || 'Medklang' } : null
}

/** A point and a number on P-256, uncompressed, as base64url. */
function wrongVapid({ VAPID_PUBLIC_KEY: open, VAPID_PRIVATE_KEY: secret }: Environment): string[] {
  if (!open && !secret) return []
  if (/^B[\w-]{86}$/.test(open ?? '') && /^[\w-]{43}$/.test(secret ?? '')) return []
  return ['VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY are not a pair of 87 and 43 characters.']
}

const readVapid = ({ VAPID_PUBLIC_KEY, VAPID_PRIVATE_KEY }: Environment): Config['vapid'] =>
  VAPID_PUBLIC_KEY && VAPID_PRIVATE_KEY
    ? { publicKey: VAPID_PUBLIC_KEY, privateKey: VAPID_PRIVATE_KEY }
    : null

/** Whether text messages reach anybody: by a gateway, or in the development inbox. */
export const hasSmsGateway = ({ production, sms }: Pick<Config, 'production' | 'sms'>): boolean =>
  !production || sms !== null
