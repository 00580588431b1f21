import { Promises } from '#ui/promise.tsx'
import { text } from '../text/index.ts'

/** What one can count on, wherever one goes. */
export function Counted() {
  return (
    <section class="band tint t-sun" aria-labelledby="regne-med">
      <div class="wrap">
        <h2 id="regne-med" class="below-6">
          {text('promises')}
        </h2>
        <Promises
          promises={[
            { icon: 'door', title: text('promiseMet'), text: text('promiseMetText') },
            { icon: 'eye', title: text('promiseLook'), text: text('promiseLookText') },
            { icon: 'exit', title: text('promiseGo'), text: text('promiseGoText') },
            { icon: 'chat', title: text('promiseAsk'), text: text('promiseAskText') },
          ]}
        />
      </div>
    </section>
  )
}
