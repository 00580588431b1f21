import type { Config } from '#platform/config/index.ts'
import { text } from './text/index.ts'

type House = Pick<Config, 'baseUrl' | 'helpPhone' | 'municipality'>

/** How every sheet ends: where one calls, what one scans, and who it is from. */
export const ending = ({ baseUrl, helpPhone, municipality }: House, path: string) => ({
  closing: [text('callToJoin', { phone: helpPhone })],
  code: codeTo(baseUrl + path),
  from: `${municipality}, Medklang`,
})

const codeTo = (address: string) => ({
  address,
  says: text('scan', { address: address.replace(/^https?:\/\//, '') }),
})
