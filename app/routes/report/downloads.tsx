import { FORMATS, type ReportFormat } from '#app/features/reporting/report-address.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { archive, bell, fileCsv, fileExcel, filePdf, fileText } from '#app/ui/icons/paths.ts'
import { Tuck } from '#app/ui/tuck.tsx'

const ICONS: Record<ReportFormat, string> = {
  pdf: filePdf,
  xlsx: fileExcel,
  csv: fileCsv,
  json: fileText,
  zip: archive,
}

type Props = { addressOf: (file: ReportFormat) => string; subscription: string }

/** The same report as a file, in every format there is, and by mail. */
export function Downloads({ addressOf, subscription }: Props) {
  const { downloads, download, formats, aboutArchive } = useText('reporting')
  const { link, crumb } = useText('subscription')
  return (
    <Tuck summary={downloads} className="report__files">
      <ul className="report__downloads" aria-label={downloads}>
        {FORMATS.map((file) => (
          <li key={file}>
            <ButtonLink
              href={addressOf(file)}
              variant="secondary"
              icon={ICONS[file]}
              aria-label={download(formats[file])}
              download
            >
              {formats[file]}
            </ButtonLink>
          </li>
        ))}
        <li>
          <ButtonLink href={subscription} variant="secondary" icon={bell} aria-label={link}>
            {crumb}
          </ButtonLink>
        </li>
      </ul>
      <p className="caption">{aboutArchive}</p>
    </Tuck>
  )
}
