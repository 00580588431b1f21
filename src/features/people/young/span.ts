/**
 * How old somebody is who is not of age: young enough to need a parent's yes, or old enough to
 * decide alone. The limits are the municipality's; the span is all that is kept.
 */
export type YoungSpan = 'with-parent' | 'young'
