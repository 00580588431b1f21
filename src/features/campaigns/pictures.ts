import { ending } from '#features/sheets/index.ts'
import type { Config } from '#platform/config/index.ts'
import { slidePng } from '#platform/paper/index.ts'
import { qrSvg } from '#platform/qr/index.ts'
import { languageNow } from '#platform/text/index.ts'
import type { Campaign } from './queries.ts'
import { text } from './text/index.ts'
import { channelUrl, type PictureFile, pictureFiles } from './urls.ts'

/** A picture to post or to show on a screen; one can only scan what one is not reading it on. */
export function drawPicture(
  campaign: Campaign,
  file: PictureFile,
  { config, picture }: { config: Config; picture: Uint8Array },
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, sentence, short } = campaign
  const format = pictureFiles[file]
  const { from } = ending(config, channelUrl(short, format))
  const address = config.baseUrl + channelUrl(short, format)
  const read = address.replace(/^https?:\/\//, '')
  const isScanned = format === 'screen'
  return slidePng(
    {
      language: languageNow(),
      heading: title,
      lead: [sentence],
      says: text(isScanned ? 'scanOrGo' : 'goTo', { address: read }),
      code: isScanned ? { svg: qrSvg(address) } : null,
      from,
      picture,
    },
    format,
  )
}
