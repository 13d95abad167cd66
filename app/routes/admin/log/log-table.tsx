import type { LogEntry } from '#app/features/administration/log-entry.ts'
import { wordsFor } from '#app/features/administration/log-words.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { dayOf } from '#app/platform/calendar.ts'
import { StackCell, StackRow, StackTable } from '#app/ui/stack-table.tsx'

/** Entries of the log, a line each. */
export function LogTable({ entries }: { entries: LogEntry[] }) {
  const { heading, columns } = useText('adminLog')
  const { when, who, what, about, detail } = columns
  return (
    <StackTable caption={heading} head={[when, who, what, about, detail]}>
      {entries.map((entry) => (
        <Line key={entry.sequence} entry={entry} />
      ))}
    </StackTable>
  )
}

function Line({ entry }: { entry: LogEntry }) {
  const texts = { adminLog: useText('adminLog'), audit: useText('audit') }
  const format = useFormat()
  const words = wordsFor(texts, format)
  const { columns, at } = texts.adminLog
  const about = words.about(entry)
  const details = words.details(entry)
  return (
    <StackRow head={at(format.day(dayOf(entry.at)), format.time(entry.at))}>
      <StackCell label={columns.who}>
        <bdi>{words.who(entry)}</bdi>
      </StackCell>
      <StackCell label={columns.what}>{words.what(entry)}</StackCell>
      <StackCell label={about ? columns.about : undefined}>
        {about && <About entry={entry} words={about} />}
      </StackCell>
      <StackCell label={details ? columns.detail : undefined}>{details}</StackCell>
    </StackRow>
  )
}

function About({ entry: { about }, words }: { entry: LogEntry; words: string }) {
  if (!about?.name) return words
  const place = about.kind === 'unit' ? 'units' : 'people'
  return (
    <a className="big-link" href={`/admin/${place}/${about.id}`}>
      <bdi>{words}</bdi>
    </a>
  )
}
