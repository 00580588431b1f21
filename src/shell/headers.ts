import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { Web } from '#platform/http.tsx'

const self = ["'self'"]
const YEAR = 365 * 24 * 3600

/** A page runs and fetches nothing but our own, and nothing of the machine it is shown on. */
const strict = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: self,
    styleSrc: self,
    imgSrc: [...self, 'data:'],
    fontSrc: self,
    connectSrc: self,
    workerSrc: self,
    formAction: self,
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'same-origin',
  crossOriginOpenerPolicy: 'same-origin',
  crossOriginResourcePolicy: 'same-origin',
  xFrameOptions: 'DENY',
  permissionsPolicy: {
    camera: [],
    displayCapture: [],
    geolocation: [],
    microphone: [],
    payment: [],
    usb: [],
    publickeyCredentialsCreate: ['self'],
    publickeyCredentialsGet: ['self'],
  },
}

/** What every answer carries, whatever it is. Browsers are told to stay on https where we are on it. */
export function strictHeaders({ baseUrl }: { baseUrl: string }): MiddlewareHandler<Web> {
  const isSecure = baseUrl.startsWith('https:')
  return secureHeaders({
    ...strict,
    strictTransportSecurity: isSecure && `max-age=${2 * YEAR}; includeSubDomains`,
  })
}

/** The same for what the server says by itself, before there is any request to speak of. */
export const bareHeaders: readonly string[] = [
  "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: same-origin',
  'Cross-Origin-Opener-Policy: same-origin',
  'Cross-Origin-Resource-Policy: same-origin',
  'Cache-Control: no-store',
]
