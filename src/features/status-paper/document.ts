import {
  assessmentParts,
  newestOf,
  nextPart,
  type PaperReport,
  periodWords,
  saidParts,
  stateLook,
  tallyOf,
} from '#features/reporting/index.ts'
import { recommendationUrl } from '#features/strategy/index.ts'
import type { LongItem, LongPaper, LongSection } from '#platform/paper/index.ts'
import { languageNow } from '#platform/text/index.ts'
import { dateWords } from '#platform/time/words.ts'
import { exceptionsOf } from './exceptions.ts'
import { text } from './text/index.ts'
import { isAlongside, type Source } from './whole.ts'

interface About {
  /** Whose it is; null for the whole. */
  body: { id: string; name: string } | null
  baseUrl: string
  municipality: string
}

const plain = { isApart: false, lead: [], table: null, items: [] }

/** The paper in words, section by section: what is on the page, in the PDF and in the Word file. */
export function documentOf(source: Source, { body, baseUrl, municipality }: About): LongPaper {
  const { paper, isLocked } = source
  const period = periodWords(paper.period)
  return {
    language: languageNow(),
    from: text('from', { municipality }),
    heading: text('heading', { period }),
    lead: [
      body ? text('for', { body: body.name }) : text('forAll'),
      paper.strategy,
      ...(isLocked ? [] : [text('notLocked')]),
    ],
    sections: [
      picture(paper.reports, body),
      ...red(paper.reports),
      ...decided(source),
      exceptions(paper.reports, body),
      ...paper.tasks.map(({ number, title }, place) => ({
        ...plain,
        isApart: place === 0,
        heading: text('task', { number: String(number), title }),
        items: paper.reports
          .filter(({ task }) => task === number)
          .map((report) =>
            item(report, body, ({ said }) =>
              said ? saidParts(said, baseUrl) : [{ heading: null, words: text('nobodyWrote') }],
            ),
          ),
      })),
    ],
    pages: text('pages'),
  }
}

function picture(reports: readonly PaperReport[], body: About['body']): LongSection {
  const rows = tallyOf(reports).map(({ state, count }) => ({ ...stateLook(state), count }))
  const missing = reports.filter(({ said }) => !said).length
  const alongside = body ? reports.filter((one) => isAlongside(one, body.id)).length : 0
  return {
    ...plain,
    heading: text('picture'),
    lead: [
      text('howMany', { all: reports.length, missing }),
      ...(alongside > 0 ? [text('howManyAlongside', { count: alongside })] : []),
    ],
    table: {
      caption: text('picture'),
      heads: [text('stateHead'), text('countHead')],
      rows: rows.map((row) => [row.text, String(row.count)]),
      bar: rows.map(({ kind, count }) => ({ look: kind, count })),
    },
  }
}

function red(reports: readonly PaperReport[]): LongSection[] {
  const all = reports.filter(({ said }) => said?.assessment === 'red')
  if (all.length === 0) return []
  const lead = all.map(({ code, title, lead }) => text('redLine', { code, title, lead }))
  return [{ ...plain, heading: text('red', { count: all.length }), lead }]
}

const exceptions = (reports: readonly PaperReport[], body: About['body']): LongSection => {
  const all = exceptionsOf(reports)
  return {
    ...plain,
    isApart: all.length > 0,
    heading: text('exceptions'),
    lead: [all.length === 0 ? text('noExceptions') : text('exceptionsLead')],
    items: all.map((report) =>
      item(report, body, ({ said }) => (said ? [...assessmentParts(said), ...nextPart(said)] : [])),
    ),
  }
}

const decided = ({ decisions }: Source): LongSection[] =>
  newestOf(decisions).map(({ body, on, caseNumber, words, reason }) => ({
    ...plain,
    heading: text('decided', { body }),
    lead: [
      words,
      text('decidedAbout', { on: dateWords(Temporal.PlainDate.from(on)), caseNumber }),
      ...(reason ? [text('decidedReason', { reason })] : []),
    ],
  }))

function item(
  report: PaperReport,
  body: About['body'],
  partsOf: (report: PaperReport) => LongItem['parts'],
): LongItem {
  const { code, title, lead, said } = report
  const leads = body && isAlongside(report, body.id) ? 'alongside' : 'lead'
  const look = stateLook(said?.state ?? null)
  return {
    title: text('item', { code, title }),
    href: recommendationUrl(code),
    sign: { look: look.kind, text: look.text },
    parts: [{ heading: null, words: text(leads, { lead }) }, ...partsOf(report)],
  }
}
