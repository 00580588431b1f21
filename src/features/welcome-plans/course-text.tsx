import { Panel } from '#ui/panel.tsx'
import type { Course } from './courses.ts'
import { text } from './text/index.ts'

/** What a short course says, from its heading to the one thing to try. */
export function CourseText({ course }: { course: Course }) {
  return (
    <>
      <div class="stack gap-4">
        <h1>{text(`${course}-title`)}</h1>
        <p class="voice">{text(`${course}-lead`)}</p>
        {text(`${course}-text`)
          .split('\n\n')
          .map((words) => (
            <p>{words}</p>
          ))}
      </div>
      <Panel tone="sun" labelledby="proev">
        <h2 id="proev" class="as-h3">
          {text('tryHeading')}
        </h2>
        <p>{text(`${course}-try`)}</p>
      </Panel>
    </>
  )
}
