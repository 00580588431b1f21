export type Browser = 'chrome' | 'edge' | 'firefox' | 'opera' | 'safari' | 'samsung' | 'other'
export type DeviceKind = 'phone' | 'tablet' | 'computer' | 'other'

/** What somebody signed in on, in two words: enough to know it again, too little to follow it by. */
export interface Device {
  browser: Browser
  device: DeviceKind
}

/** In this order: most browsers claim to be others too. */
const browsers: [Browser, RegExp][] = [
  ['samsung', /SamsungBrowser\//],
  ['opera', /\b(?:OPR|OPT|Opera)\//],
  ['edge', /\bEdg(?:e|A|iOS)?\//],
  ['firefox', /\b(?:Firefox|FxiOS)\//],
  ['chrome', /\b(?:Chrome|Chromium|CriOS)\//],
  ['safari', /\bSafari\//],
]

const devices: [DeviceKind, RegExp][] = [
  ['tablet', /iPad|Tablet|Android(?!.*Mobile)/],
  ['phone', /iPhone|iPod|Mobile/],
  ['computer', /Windows|Macintosh|X11|CrOS|Linux/],
]

/** Reads what a browser says of itself; the words themselves are not kept. */
export function deviceOf(userAgent: string | undefined): Device {
  const said = userAgent ?? ''
  return {
    browser: browsers.find(([, sign]) => sign.test(said))?.[0] ?? 'other',
    device: devices.find(([, sign]) => sign.test(said))?.[0] ?? 'other',
  }
}
