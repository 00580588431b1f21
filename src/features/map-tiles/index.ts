import type { Config } from '#platform/config/index.ts'
import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.ts'
import { text } from './text/index.ts'

export type MapParts = ReturnType<typeof mapParts>

/** What every map has: its ground, fetched through us where one is set, and its words. */
export const mapParts = ({ tileUrl, tileCredit }: Pick<Config, 'tileUrl' | 'tileCredit'>) => ({
  tiles: tileUrl ? '/kort/{z}/{x}/{y}' : null,
  credit: tileCredit,
  note: text('note'),
  words: { zoomIn: text('zoomIn'), zoomOut: text('zoomOut'), close: text('close') },
})

export const mapTiles: Feature = { name: 'map-tiles', path: '/kort', routes }
