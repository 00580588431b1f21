import { Panel } from '#ui/panel.tsx'
import { Status } from '#ui/status.tsx'
import { shownSaid } from '../paper.ts'
import type { Reported } from '../queries.ts'
import { SaidWords } from '../said.tsx'
import { stateLook, stepLook } from '../state-words.ts'
import { text } from '../text/index.ts'

/** A report that has been looked through, as it will be read. */
export const WhatWasSaid = ({ one: { report } }: { one: Reported }) =>
  report ? (
    <Panel plain labelledby="skrevet">
      <h2 id="skrevet">{text('saidHeading')}</h2>
      <p class="row">
        <Status {...stepLook(report.step, false)} />
        <Status {...stateLook(report.state)} />
      </p>
      <SaidWords said={shownSaid(report)} />
    </Panel>
  ) : null
