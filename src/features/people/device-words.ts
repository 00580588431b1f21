import type { Browser, Device } from '#platform/session/device.ts'
import { text } from './text/index.ts'

const names: Record<Exclude<Browser, 'other'>, string> = {
  chrome: 'Chrome',
  edge: 'Edge',
  firefox: 'Firefox',
  opera: 'Opera',
  safari: 'Safari',
  samsung: 'Samsung Internet',
}

/** "Chrome på en telefon" */
export const deviceWords = ({ browser, device }: Device): string =>
  text(`device-${device}`, {
    browser: browser === 'other' ? text('browserOther') : names[browser],
  })
