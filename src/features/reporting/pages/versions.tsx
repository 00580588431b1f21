import { dayAndTime, midSentence } from '#platform/time/words.ts'
import type { FrozenPaper, Version } from '../frozen.ts'
import { text } from '../text/index.ts'
import { versionUrl } from '../urls.ts'

/** When it was locked and why it was put right, with a link to each version and the mark of this one. */
export const Versions = ({ frozen: { paper, versions, sha256 } }: { frozen: FrozenPaper }) => (
  <section class="stack gap-3" aria-labelledby="udgaver">
    <h2 id="udgaver">{text('versionsHeading')}</h2>
    <ul class="bare stack gap-3">
      {versions.map((one) => (
        <li>
          <a href={versionUrl(paper.period, one.version)}>{words(one)}</a>
          {one.reason ? (
            <span class="block">{text('versionReason', { reason: one.reason })}</span>
          ) : null}
        </li>
      ))}
    </ul>
    <p class="help">
      {text('shaHelp')} <code>{sha256}</code>
    </p>
  </section>
)

function words({ version, reason, frozenAt }: Version) {
  const at = midSentence(dayAndTime(Temporal.Instant.from(frozenAt)))
  const about = { version: String(version), at }
  return reason ? text('versionCorrected', about) : text('versionFirst', about)
}
