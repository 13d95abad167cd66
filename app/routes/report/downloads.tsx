import { FORMATS, type ReportFormat } from '#app/features/reporting/report-address.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { fileCsv, fileExcel, filePdf, fileText } from '#app/ui/icons/paths.ts'

const ICONS: Record<ReportFormat, string> = {
  pdf: filePdf,
  xlsx: fileExcel,
  csv: fileCsv,
  json: fileText,
}

/** The same report as a file, in every format there is. */
export function Downloads({ addressOf }: { addressOf: (file: ReportFormat) => string }) {
  const { downloads, download, formats } = useText('reporting')
  return (
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
    </ul>
  )
}
