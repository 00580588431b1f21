import { type Environment, wrongUrl } from './checks.ts'

/** The gateway that text messages leave by. */
export interface Sms {
  url: string
  token: string
  sender: string
}

export const wrongSms = (env: Environment): string[] => [
  ...wrongUrl(env, 'SMS_URL', ['http:', 'https:']),
  ...(env.SMS_URL && !env.SMS_TOKEN ? ['SMS_TOKEN is missing. It is the gateway’s own key.'] : []),
]

export const readSms = ({ SMS_URL: url, SMS_TOKEN: token, SMS_SENDER }: Environment): Sms | null =>
  url && token ? { url, token, sender: SMS_SENDER || 'Medklang' } : null

/** Whether text messages reach anybody: by a gateway, or in the development inbox. */
export const hasSmsGateway = ({ production, sms }: { production: boolean; sms: Sms | null }) =>
  !production || sms !== null
