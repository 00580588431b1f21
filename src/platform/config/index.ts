import path from 'node:path'
import { readAdministrators, wrongAdministrators } from './administrators.ts'
import { type Environment, wrongPort, wrongSwitch, wrongUrl } from './checks.ts'
import { type MailIn, readMailIn, wrongMailIn } from './mail-in.ts'
import { type MitId, readMitId, wrongMitId } from './mitid.ts'
import { missing } from './needed.ts'
import { type OidcLogin, readOidc, wrongOidc } from './oidc.ts'
import { readProxies, wrongProxies } from './proxies.ts'
import { readSaml, type SamlLogin, wrongSaml } from './saml.ts'
import { readSecurityContact, wrongSecurityContact } from './security-contact.ts'
import { readSms, type Sms, wrongSms } from './sms.ts'
import { wrongTiles } from './tiles.ts'
import { readVapid, type Vapid, wrongVapid } from './vapid.ts'

export { hasSmsGateway } from './sms.ts'

export interface Config {
  production: boolean
  port: number
  baseUrl: string
  databaseUrl: string | null
  dataFolder: string
  smtpUrl: string | null
  mailFrom: string
  mailIn: MailIn | null
  sms: Sms | null
  /** Null keeps a pair of our own in the database. */
  vapid: Vapid | null
  /** The employees' own login, one of the two or neither. */
  oidc: OidcLogin | null
  saml: SamlLogin | null
  /** Null where nobody can show by MitID who they are. */
  mitid: MitId | null
  municipality: string
  /** E-mails of the first administrators, used while there is none. */
  administrators: readonly string[]
  helpPhone: string
  accessibilityStatementUrl: string | null
  allowPrivateAddresses: boolean
  /** Where map pictures come from; null draws maps without them. */
  tileUrl: string | null
  /** Who made the map pictures, as they ask to be named. */
  tileCredit: string
  runJobs: boolean
  /** How many hops of X-Forwarded-For are our own. */
  trustedProxies: number
  /** Where somebody who found a hole writes to; null where nobody is named. */
  securityContact: string | null
}

/** What is missing or wrong, each as a sentence. `main.ts` prints them and stops. */
export class WrongSettings extends Error {
  readonly sentences: readonly string[]
  constructor(sentences: readonly string[]) {
    super(sentences.join('\n'))
    this.sentences = sentences
  }
}

/** Reads the environment once. Throws WrongSettings with a sentence for each setting to mend. */
export function readConfig(env: Environment): Config {
  const production = env.NODE_ENV === 'production'
  const wrong = [
    ...(production ? missing(env) : []),
    ...wrongUrl(env, 'DATABASE_URL', ['postgres:', 'postgresql:']),
    ...wrongUrl(env, 'BASE_URL', production ? ['https:'] : ['http:', 'https:']),
    ...wrongUrl(env, 'SMTP_URL', ['smtp:', 'smtps:']),
    ...wrongSms(env),
    ...wrongVapid(env),
    ...wrongOidc(env),
    ...wrongSaml(env),
    ...wrongMitId(env),
    ...wrongUrl(env, 'WAS_URL', ['https:']),
    ...wrongTiles(env),
    ...wrongPort(env, 'PORT'),
    ...wrongMailIn(env),
    ...wrongAdministrators(env),
    ...wrongProxies(env),
    ...wrongSecurityContact(env),
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
    oidc: readOidc(env),
    saml: readSaml(env),
    mitid: readMitId(env),
    municipality: env.MUNICIPALITY || 'Skanderborg Kommune',
    administrators: readAdministrators(env),
    helpPhone: env.HELP_PHONE || '12 34 56 78',
    accessibilityStatementUrl: env.WAS_URL || null,
    allowPrivateAddresses: env.ALLOW_PRIVATE_ADDRESSES === 'yes',
    tileUrl: env.TILE_URL || null,
    tileCredit: env.TILE_CREDIT || '',
    runJobs: env.JOBS !== 'no',
    trustedProxies: readProxies(env),
    securityContact: readSecurityContact(env),
  }
}
