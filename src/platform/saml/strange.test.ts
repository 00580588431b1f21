import { expect, test } from 'vitest'
import { samlAnswer } from '#test/support/saml.ts'
import { strangeIn } from './strange.ts'

const xml = Buffer.from(samlAnswer({ inResponseTo: '_x' }), 'base64').toString()

test('an ordinary answer is not strange, and padding by SHA-1 is not either', () => {
  expect(strangeIn(xml)).toBe(false)
  const padding = '<e:DigestMethod Algorithm="http://www.w3.org/2000/09/xmldsig#sha1"/>'
  expect(strangeIn(xml.replace('<samlp:Status>', `${padding}<samlp:Status>`))).toBe(false)
})

test.each([
  ['a comment', '<!-- -->'],
  ['CDATA', '<![CDATA[x]]>'],
  ['a document type', '<!DOCTYPE x>'],
  ['an instruction', '<?xml-stylesheet href="x"?>'],
])('%s is strange', (_, part) => {
  expect(strangeIn(xml.replace('<samlp:Status>', `${part}<samlp:Status>`))).toBe(true)
})

test('a signature or digest by SHA-1 is strange', () => {
  const old = 'http://www.w3.org/2000/09/xmldsig#'
  expect(strangeIn(xml.replace(/http:[^"]+#rsa-sha256/, `${old}rsa-sha1`))).toBe(true)
  expect(strangeIn(xml.replace(/http:[^"]+xmlenc#sha256/, `${old}sha1`))).toBe(true)
})
