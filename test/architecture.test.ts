import { expect, test } from 'vitest'
import { featuresFor } from '../src/features.ts'
import { isTest, sources } from './support/source.ts'

const code = sources('src/**/*.{ts,tsx}')
const own = code.filter((source) => !isTest(source))
const inFeatures = own.filter(({ file }) => file.startsWith('src/features/'))

/** A folder that is no feature of its own, as areas, stands above all of them. */
const order = featuresFor({ production: false }).map(({ name }) => name)

test('a feature uses only features above it', () => {
  const wrong = inFeatures.flatMap(({ file, code: words }) => {
    const name = file.split('/')[2] ?? ''
    return [...words.matchAll(/'#features\/([\w-]+)\//g)]
      .filter(([, other = '']) => other !== name && order.indexOf(other) > order.indexOf(name))
      .map(([, other]) => `${file} uses ${other}`)
  })
  expect(wrong).toEqual([])
})

test('the face of a feature shows no page and no table', () => {
  const wrong = inFeatures
    .filter(({ file }) => /^src\/features\/[\w-]+\/index\.ts$/.test(file))
    .filter(({ code: words }) => /from '\.\/pages\//.test(words))
  expect(wrong.map(({ file }) => file)).toEqual([])
})

test('the face of a feature shows only what is used elsewhere', () => {
  const everything = sources('{src,test,scripts}/**/*.{ts,tsx}')
  const unused = inFeatures
    .filter(({ file }) => /^src\/features\/[\w-]+\/index\.ts$/.test(file))
    .flatMap(({ file, code: words }) => {
      const [, , name] = file.split('/')
      const others = everything.filter(
        (other) =>
          !other.file.startsWith(`src/features/${name}/`) &&
          other.code.includes(`features/${name}/index.ts'`),
      )
      return [...words.matchAll(/^export (?:type )?\{([^}]*)\} from/gm)]
        .flatMap(([, names = '']) => names.split(','))
        .flatMap((one) => /\w+(?=\s*$)/.exec(one)?.[0] ?? [])
        .filter((one) => !others.some(({ code: its }) => new RegExp(`\\b${one}\\b`).test(its)))
        .map((one) => `${file} shows ${one}`)
    })
  expect(unused).toEqual([])
})

test('no file is longer than 250 lines', () => {
  const all = sources('{src,test,scripts}/**/*.{ts,tsx,mjs,css,js}')
  const long = all
    .filter(({ file }) => !/\/text\/|\/story\//.test(file))
    .filter(({ code: words }) => words.split('\n').length > 251)
  expect(long.map(({ file }) => file)).toEqual([])
})

test('only the work of the platform opens a transaction', () => {
  const open = own.filter(({ code: words }) =>
    /\.transaction\(\)|\bbegin transaction\b/.test(words),
  )
  expect(open.map(({ file }) => file)).toEqual(['src/platform/work.ts'])
})

test('nobody asks a server outside but the one guarded way out', () => {
  const asks = own.filter(
    ({ file, code: words }) =>
      !/\/loopback-\w+\.ts$/.test(file) &&
      /(?<![.\w])fetch\(|\bhttps?\.(request|get)\(|from '(node:https|undici|node:http2)'|\bWebSocket\(/.test(
        words,
      ),
  )
  expect(asks.map(({ file }) => file)).toEqual(['src/platform/outbound/connecting.ts'])
})

test('what time it is comes from the work or the request, never from the machine', () => {
  const asks = inFeatures.filter(({ code: words }) =>
    /Temporal\.Now|Date\.now\(|new Date\(\)/.test(words),
  )
  expect(asks.map(({ file }) => file)).toEqual([])
})

test('nothing on a page is styled or scripted in place', () => {
  const pages = own.filter(({ file }) => file.endsWith('.tsx'))
  const wrong = pages.filter(({ code: words }) => /\sstyle=|\son[a-z]+=|hx-on|"js:/.test(words))
  expect(wrong.map(({ file }) => file)).toEqual([])
})
