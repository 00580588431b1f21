import type { Law } from '#features/municipality/index.ts'
import { languageNow } from '#platform/text/index.ts'
import { day, midSentence } from '#platform/time/words.ts'
import { Crumb } from '#ui/crumb.tsx'
import { Button } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import type { Declaration } from '../queries.ts'
import { text } from '../text/index.ts'
import { associationUrl, declarationUrl, takeBackUrl } from '../urls.ts'

export interface DeclarationPageProps {
  declaration: Declaration
  law: Pick<Law, 'childAge' | 'certificateAge'>
  year: number
  now: Temporal.Instant
  mayDeclare: boolean
}

const said = ['saidWho', 'saidOrdered', 'saidNew', 'saidKept'] as const

/** What is declared, in plain words; whether it is said this year; and the press that says it. */
export function DeclarationPage(props: DeclarationPageProps) {
  const { declaration, law } = props
  const { id, name, kind } = declaration
  const ages = { child: law.childAge, age: law.certificateAge }
  return (
    <div class="wrap narrow band stack gap-6">
      <div class="stack gap-3">
        <Crumb href={associationUrl(id)} text={name} />
        <h1>{text('title')}</h1>
        <p class="voice">{text('lead', ages)}</p>
      </div>
      {kind === 'group' ? (
        <Note icon="info" heading={text('groupHeading')}>
          <p>{text('groupText', ages)}</p>
        </Note>
      ) : (
        <>
          <Standing {...props} />
          <section class="stack" aria-labelledby="det-siger-i">
            <h2 id="det-siger-i">{text('saidHeading')}</h2>
            <ul class="stack gap-3">
              {said.map((key) => (
                <li>{text(key, ages)}</li>
              ))}
            </ul>
            <p>{text('never')}</p>
          </section>
          <Saying {...props} />
        </>
      )}
    </div>
  )
}

function Standing({ declaration, year, now, law }: DeclarationPageProps) {
  const { declaredAt, sayer } = declaration
  if (declaredAt === null)
    return (
      <Note icon="info" tone="sun" heading={text('notYetHeading', { year: String(year) })}>
        <p>{text('notYetText', { child: law.childAge })}</p>
      </Note>
    )
  const date = midSentence(day(declaredAt, now))
  return (
    <Note icon="check" tone="leaf" heading={text('doneHeading', { year: String(year) })}>
      <p>{sayer ? text('doneBy', { name: sayer, date }) : text('doneOn', { date })}</p>
      <p>{text('doneUntil', { year: String(year) })}</p>
    </Note>
  )
}

function Saying({ declaration, year, law, mayDeclare }: DeclarationPageProps) {
  const { id, declaredAt, owners } = declaration
  if (!mayDeclare) {
    const names = new Intl.ListFormat(languageNow()).format(owners.map(({ name }) => name))
    return <p>{names ? text('askOwner', { names }) : text('askUs')}</p>
  }
  if (declaredAt === null)
    return (
      <form method="post" action={declarationUrl(id)}>
        <Button size="big">{text('say', { year: String(year) })}</Button>
      </form>
    )
  return (
    <form method="post" action={takeBackUrl(id)} class="stack gap-3">
      <p>{text('takeBackText', { child: law.childAge })}</p>
      <div class="act above-0">
        <Button kind="alt">{text('takeBack')}</Button>
      </div>
    </form>
  )
}
