import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary, TextArea, TextField } from '#ui/forms.tsx'
import { saidIn } from '#ui/typed.ts'
import { text } from '../text/index.ts'
import { meetingsUrl, removeTemplateUrl, templatesUrl } from '../urls.ts'

interface Props {
  templates: { id: string; title: string; questions: string[] }[]
  typed: Typed
  problems: Problems
}

/** Questions that are used again. */
export function TemplatesPage({ templates, typed, problems }: Props) {
  const said = saidIn(typed)
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={problems} />
      <Crumb href={meetingsUrl} text={text('back')} />
      <h1>{text('templates')}</h1>
      <p class="voice">{text('templatesLead')}</p>
      {templates.map(({ id, title, questions }) => (
        <section class="stack gap-3" aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          <ol>
            {questions.map((question) => (
              <li>{question}</li>
            ))}
          </ol>
          <form method="post" action={removeTemplateUrl(id)}>
            <Button kind="quiet">
              {text('removeTemplate')}
              <span class="vh"> {title}</span>
            </Button>
          </form>
        </section>
      ))}
      <form method="post" action={templatesUrl} novalidate class="stack gap-5">
        <h2>{text('newTemplate')}</h2>
        <TextField
          name="title"
          label={text('templateTitle')}
          value={said('title')}
          problem={problems.title}
          required
        />
        <TextArea
          name="questions"
          label={text('questionsLabel')}
          help={text('questionsHelp')}
          value={said('questions')}
          problem={problems.questions}
          rows={4}
          required
        />
        <Button>{text('keepTemplate')}</Button>
      </form>
    </div>
  )
}
