import type { AdoptionMatrix } from '#app/features/library/adoption.ts'
import { ContentLanguage } from '#app/i18n/content-language.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import type { Day } from '#app/platform/calendar.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Panel } from '#app/ui/card.tsx'
import { fileCsv } from '#app/ui/icons/paths.ts'
import { AdoptionBars } from './adoption-bars.tsx'
import { AdoptionTable, ProcessTable } from './adoption-tables.tsx'

type Props = { matrix: AdoptionMatrix; on: Day }

/** Who has taken what in use, and how standard each process is. */
export function AdoptionPage({ matrix, on }: Props) {
  const { day } = useFormat()
  const { show } = useText('reporting').measures
  const { adoption: text, title } = useText('library')
  const pairs = matrix.items.reduce((sum, { newest, earlier }) => sum + newest + earlier, 0)
  return (
    <ContentLanguage.Provider value="nb">
      <div className="wrap report">
        <Breadcrumbs trail={[{ label: title, href: '/library' }, { label: text.title }]} />
        <div className="page-head report__head">
          <div>
            <h1 className="title">{text.title}</h1>
            <p className="muted">{text.asOf(day(on))}</p>
            <p className="lead">{text.lead(pairs, matrix.items.length, matrix.rows.length)}</p>
          </div>
          <p className="no-print">
            <ButtonLink href="/library/adoption.csv" variant="secondary" icon={fileCsv} download>
              {text.csv}
            </ButtonLink>
          </p>
        </div>
        <div className="stack stack--loose">
          <Panel title={text.picture}>
            <AdoptionBars items={matrix.items} />
          </Panel>
          <Panel title={text.processes} tuck={show.table}>
            <ProcessTable items={matrix.items} />
          </Panel>
          <AdoptionTable kind="workflow" matrix={matrix} />
          <AdoptionTable kind="template" matrix={matrix} />
          <p className="muted report__about">{text.about}</p>
        </div>
      </div>
    </ContentLanguage.Provider>
  )
}
