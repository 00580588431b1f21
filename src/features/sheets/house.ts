import type { Config } from '#platform/config/index.ts'
import { fitsQr } from '#platform/qr/index.ts'
import type { Sheet } from './sheet.ts'
import { text } from './text/index.ts'

type House = Pick<Config, 'baseUrl' | 'helpPhone' | 'municipality'>

/** How every sheet ends: where one calls, what one scans, and who it is from. */
export const ending = ({ baseUrl, helpPhone, municipality }: House, path: string) => ({
  closing: [text('callToJoin', { phone: helpPhone })],
  code: codeTo(baseUrl + path),
  from: `${municipality}, Medklang`,
})

/** An address that nobody would type is only scanned; one that is too long for a code stands nowhere. */
function codeTo(address: string): Sheet['code'] {
  if (!fitsQr(address)) return null
  if (address.includes('?')) return { address, says: text('scanOnly') }
  return { address, says: text('scan', { address: address.replace(/^https?:\/\//, '') }) }
}
