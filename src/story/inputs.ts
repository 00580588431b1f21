import { checkInput, chooseTheme, makeTheme } from '#features/input-desk/index.ts'
import { linkInput, type Taken, takeInput, tellWhatCame } from '#features/inputs/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { nobody, perform, type Work } from '#platform/work.ts'
import { sanne } from './bodies.ts'
import { storyPeople } from './people.ts'

const nothing = { area: null, theme: null, meetingId: null, contact: null, language: 'da' } as const

interface Said {
  daysAgo: number
  theme: 'meet' | 'way' | 'new'
  belongsTo?: string
  /** Kept by the municipality alone. */
  held?: true
  said: Partial<Taken> & Pick<Taken, 'words' | 'channel' | 'consent'>
}

/** A resident of Højvangen wrote on paper and gave it to the bridge-builder. */
const onPaper: Said = {
  ...{ daysAgo: 16, theme: 'meet', belongsTo: 'R2.8' },
  said: {
    words:
      'Vi er mange i Højvangen, der gerne vil lave mad sammen. Køkkenet i beboerhuset står tomt om torsdagen. Må vi bruge det?',
    ...{ channel: 'paper', consent: 'tell-me', area: 'skanderborg' },
    contact: { channel: 'paper', address: 'Zahra Nouri\nHøjvangen 14\n8660 Skanderborg' },
  },
}

const others: Said[] = [
  {
    ...{ daysAgo: 15, theme: 'meet', belongsTo: 'R2.8' },
    said: {
      words: 'Køkkenet i beboerhuset skal også være åbent om torsdagen.',
      ...{ channel: 'web', consent: 'may-be-quoted', area: 'skanderborg' },
    },
  },
  {
    ...{ daysAgo: 14, theme: 'meet', belongsTo: 'R3.4' },
    said: {
      words: 'Vi unge i Ry har ikke et sted, hvor man bare kan være uden at købe noget.',
      ...{ channel: 'employee', consent: 'may-be-quoted', area: 'ry' },
    },
  },
  {
    ...{ daysAgo: 12, theme: 'way' },
    said: {
      words: 'Den sidste bus går kl. 18. Så kan jeg ikke være med til noget om aftenen.',
      ...{ channel: 'phone', consent: 'may-be-quoted', area: 'galten' },
    },
  },
  {
    ...{ daysAgo: 10, theme: 'new', held: true },
    said: {
      words: 'Jeg gik hjem igen, fordi ingen talte til mig. Skriv ikke, hvor det var.',
      ...{ channel: 'phone', consent: 'anonymous' },
    },
  },
]

const unread = [
  'Der mangler en bænk på stien ned til søen. Jeg kan ikke gå hele vejen uden at sidde.',
  'Det er svært at finde ud af, hvem man skal ringe til, når man er ny i en forening.',
]

const themes = { meet: 'Steder at mødes', way: 'At komme derhen', new: 'At være ny' }

/** People say what they think, on paper and in other ways, and one of them gets a letter. */
export async function someSpeak(outside: Outside): Promise<void> {
  const ago = (days: number) => ({
    ...outside,
    now: () => outside.now().subtract({ hours: 24 * days }),
  })
  const ids = { meet: '', way: '', new: '' }
  for (const [key, name] of Object.entries(themes))
    ids[key as keyof typeof ids] = await perform(ago(17), sanne, (work) => makeTheme(work, name))
  for (const one of [onPaper, ...others]) await speak(one)
  for (const words of unread)
    await perform(ago(1), nobody, (work) =>
      takeInput(work, { ...nothing, words, channel: 'web', consent: 'may-be-quoted' }),
    )
  const words =
    'Køkkenet i beboerhuset i Højvangen er åbent for alle hver torsdag kl. 16-20. Nøglen er hos viceværten.'
  const to = await recommendation('R2.8')
  await perform(ago(3), sanne, (work) => tellWhatCame(work, to, words))

  async function speak({ daysAgo, theme, belongsTo, held, said }: Said) {
    const byHand = said.channel !== 'web'
    const writes = byHand ? storyPeople.jens : nobody
    const id = await perform(ago(daysAgo), writes, (work) =>
      takeInput(work, { ...nothing, ...said }),
    )
    const to = belongsTo ? await recommendation(belongsTo) : null
    await perform(ago(daysAgo - 1), sanne, async (work: Work) => {
      await checkInput(work, id, { decision: held ? 'hold' : 'show' })
      await chooseTheme(work, id, ids[theme])
      if (to) await linkInput(work, id, to)
    })
  }

  async function recommendation(code: string) {
    const { id } = await outside.db
      .selectFrom('recommendation')
      .select('id')
      .where('code', '=', code)
      .executeTakeFirstOrThrow()
    return { kind: 'recommendation' as const, key: id }
  }
}
