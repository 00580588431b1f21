import { labelName, visitOf } from '#features/invitations/index.ts'
import { type Answers, typedLine, typedList } from './drafts/answers.ts'
import type { Line } from './pages/look-page.tsx'
import { understoodOf } from './picturing.ts'
import { kronerOf, placesOf, welcomeForm } from './steps/welcome.ts'
import { ASSOCIATION, GROUP, groupKindOf } from './steps/what.ts'
import { text } from './text/index.ts'

/** Everything that was answered, each in a line of words. */
export function lookLines(answers: Answers, now: Temporal.Instant): Line[] {
  const { what, where, known } = answers
  const typed = welcomeForm.safeParse(answers.welcome ?? {})
  const welcome = answers.welcome && typed.success ? typed.data : null
  const understood = understoodOf(answers, now)
  const greeter = [typedLine(answers.welcome, 'greeter'), typedLine(answers.welcome, 'meeting')]
  const as = typedLine(what, 'as')
  const host = as.startsWith(ASSOCIATION)
    ? (known?.association ?? '')
    : as === GROUP
      ? text(`group-${groupKindOf(typedLine(what, 'kind')) ?? 'group'}`)
      : text('asMyself')
  const searchWords = known?.searchWords?.join(', ')
  return [
    { step: 'what', key: 'what', value: typedLine(what, 'title') },
    { step: 'what', key: 'as', value: host },
    ...(searchWords ? [{ step: 'what', key: 'searchWords', value: searchWords } as const] : []),
    { step: 'when', key: 'when', value: join(understood?.often, understood?.dates[0]) },
    {
      step: 'where',
      key: 'where',
      value: [known?.place, typedLine(where, 'placeText'), known?.area].filter(Boolean).join(', '),
    },
    { step: 'welcome', key: 'greeter', value: join(...greeter) },
    {
      step: 'welcome',
      key: 'visit',
      value: welcome
        ? visitOf(welcome.visit)
            .map(({ title }) => title)
            .join('. ')
        : '',
    },
    { step: 'welcome', key: 'room', value: welcome ? room(placesOf(welcome)) : '' },
    { step: 'welcome', key: 'price', value: welcome ? price(kronerOf(welcome)) : '' },
    {
      step: 'welcome',
      key: 'good',
      value: typedList(answers.welcome, 'traits').map(labelName).join(', '),
    },
  ]
}

const join = (...parts: (string | undefined)[]) => parts.filter(Boolean).join('. ')

const room = (places: number | null) =>
  places === null ? text('roomAll') : text('roomFor', { places })

const price = (kroner: number) => (kroner === 0 ? text('priceFree') : text('kroner', { kroner }))
