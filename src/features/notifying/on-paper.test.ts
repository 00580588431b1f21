import { expect, test } from 'vitest'
import { onPaper } from './on-paper.ts'

test('what can only be pressed is not printed', () =>
  expect(
    onPaper(
      'Hej Inger\n\nStedet er et andet. Se det her:\n\nhttps://medklang.example/x\n\nKom bare.\nVenlig hilsen',
    ),
  ).toEqual(['Hej Inger', 'Stedet er et andet.', 'Kom bare.', 'Venlig hilsen']))

test('a sentence that only points is left out whole', () =>
  expect(onPaper('Svar her:\nhttps://medklang.example/x\nHilsen')).toEqual(['Hilsen']))

test('words without addresses are left as they are', () =>
  expect(onPaper('Tag med:\nKaffe. Te?')).toEqual(['Tag med:', 'Kaffe. Te?']))
