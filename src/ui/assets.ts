import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { hero } from './covers/hero.ts'
import { sprite } from './icons.ts'
import { styleFiles } from './styles.ts'

export interface Asset {
  body: Buffer
  type: string
  /** Compressed once, the first time somebody asks. Undefined for what is compressed already. */
  brotli(): Buffer | undefined
  gzip(): Buffer | undefined
}

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

const prefix = '/aktiver/'
const urls = new Map<string, string>()
const assets = new Map<string, Asset>()

const read = (path: string) => readFileSync(new URL(path, import.meta.url))
const { resolve } = createRequire(import.meta.url)
const htmx = resolve('htmx.org/dist/htmx.min.js')
const webauthn = new URL(
  '../dist/bundle/index.umd.min.js',
  pathToFileURL(resolve('@simplewebauthn/browser')),
)

for (const font of readdirSync(new URL('assets/fonts', import.meta.url))) {
  add(font, read(`assets/fonts/${font}`))
}
add('medklang.css', Buffer.from(styleSheet()))
add('medklang.js', read('assets/medklang.js'))
add('htmx.js', readFileSync(htmx))
add('leaflet.js', readFileSync(resolve('leaflet/dist/leaflet.js')))
add('map.js', read('assets/map.js'))
add('live.js', read('assets/live.js'))
add('push.js', read('assets/push.js'))
add('webauthn.js', readFileSync(webauthn))
add('passkey.js', read('assets/passkey.js'))
add('map.css', Buffer.from(mapSheet()))
add('mark.svg', read('assets/mark.svg'))
add('pikto.svg', Buffer.from(sprite()))
add('hero.svg', Buffer.from(hero()))

/** The address of an asset, with its content hash, so that browsers may keep it for ever. */
export function assetUrl(name: string) {
  const url = urls.get(name)
  if (!url) throw new Error(`There is no asset called ${name}`)
  return url
}

/** What tells a browser something. It has no hash: its address must stay the same. */
export const serviceWorker = read('assets/sw.js')

/** The asset at a path such as `/aktiver/medklang.1a2b3c4d5e.css`, or undefined. */
export function findAsset(path: string) {
  return assets.get(path)
}

function add(name: string, body: Buffer) {
  const dot = name.lastIndexOf('.')
  const ending = name.slice(dot + 1)
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 10)
  const url = `${prefix}${name.slice(0, dot)}.${hash}.${ending}`
  const packed = ending === 'woff2'
  urls.set(name, url)
  assets.set(url, {
    body,
    type: types[ending] ?? 'application/octet-stream',
    brotli: once(() => (packed ? undefined : brotliCompressSync(body, brotliOptions(body)))),
    gzip: once(() => (packed ? undefined : gzipSync(body, { level: 9 }))),
  })
}

/** The style files in order, with their fonts pointing at the hashed addresses. */
function styleSheet() {
  const css = styleFiles.map((file) => read(`css/${file}.css`).toString('utf8')).join('\n')
  return css.replace(/url\("?fonts\/([\w-]+\.woff2)"?\)/g, (_, font: string) => {
    return `url("${assetUrl(font)}")`
  })
}

/** Leaflet's own sheet without its pictures, which we do not use, under our look of a map. */
function mapSheet() {
  const leaflet = readFileSync(resolve('leaflet/dist/leaflet.css'), 'utf8')
  const plain = leaflet.replace(/(?:background-image|behavior):\s*url\([^)]*\);?/g, '')
  return `@layer leaflet, map;\n@layer leaflet {\n${plain}\n}\n${read('assets/map.css').toString('utf8')}`
}

function brotliOptions(body: Buffer) {
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  }
}

function once<T>(make: () => T) {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
