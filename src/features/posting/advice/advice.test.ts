import { describe, expect, it } from 'vitest'
import { advise, adviseGreeter, lix } from './index.ts'

describe('advice on a text', () => {
  it('counts LIX as words a sentence and long words in a hundred', () => {
    expect(lix('Vi drikker kaffe. Kom med.')).toBe(23)
    expect(lix('')).toBe(0)
    expect(lix('😀 123 !!!')).toBe(0)
  })

  it('does not end a sentence at “kl.” or in a time', () => {
    const words = 'Vi mødes kl. 14.30 ved den store port'
    expect(lix(words)).toBe(lix(words.replace('kl. 14.30', 'kl')))
  })

  it('has nothing to say about plain words', () => {
    expect(advise('Kom og drik kaffe. Vi spiller kort. Du må gerne tage en ven med.')).toEqual([])
  })

  it('offers an easier word where it knows one, once', () => {
    expect(advise('Medbring kaffe. Medbring kage.')).toEqual([
      { kind: 'long-word', word: 'medbring', easier: 'tag med' },
    ])
    expect(advise('Det er en lokalsamfundsdag.')).toMatchObject([{ easier: null }])
  })

  it('finds the long sentence', () => {
    const long = `${'ja '.repeat(21)}nu`
    expect(advise(long)).toEqual([{ kind: 'long-sentence', beginning: 'ja ja ja ja', words: 22 }])
  })

  it('says when it is hard to read', () => {
    const hard =
      'Kommunens medarbejdere formidler løbende kontakter mellem forskellige foreninger og alle deres frivillige ledere.'
    expect(advise(hard)).toContainEqual({ kind: 'hard', lix: lix(hard) })
  })

  it('asks for the one who welcomes people', () => {
    expect(adviseGreeter(' ')).toEqual([{ kind: 'no-greeter' }])
    expect(adviseGreeter('Leif')).toEqual([])
  })
})
