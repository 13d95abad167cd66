import { type Figure, percentages } from '#app/features/reporting/figure.ts'
import { RangePlot } from '#app/features/reporting/range-plot.tsx'
import type { RegionView } from '#app/features/reporting/region.ts'
import { reportAddress } from '#app/features/reporting/report-address.ts'
import { figureText } from '#app/features/reporting/wording.ts'
import { ORIGINAL } from '#app/i18n/content-language.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Panel } from '#app/ui/card.tsx'
import { arrowRight, fileCsv, fileExcel, fileText } from '#app/ui/icons/paths.ts'
import { InLanguage } from '#app/ui/in-language.tsx'
import { Tuck } from '#app/ui/tuck.tsx'

type Props = { region: RegionView & { checksum: string } }

const FILES = [
  ['xlsx', fileExcel],
  ['csv', fileCsv],
  ['json', fileText],
] as const

/** Whole municipalities in alphabetical order, and their middle half. */
export function RegionPage({ region }: Props) {
  const text = useText('region')
  const { adoption } = useText('library')
  const { reports, checksum, checksumNote, definition, measures } = useText('reporting')
  return (
    <div className="wrap report">
      <Breadcrumbs trail={[{ label: reports, href: '/reports' }, { label: text.title }]} />
      <Head region={region} />
      <Finding region={region} />
      <Chart region={region} />
      <RegionTable region={region} />
      <p className="no-print">
        <ButtonLink href="/library/adoption" variant="secondary" iconAfter={arrowRight}>
          {adoption.link}
        </ButtonLink>
      </p>
      <Tuck summary={measures.sections.about} className="region-about">
        <p className="muted report__about">{text.about}</p>
        <p className="muted report__about">{definition.completion}</p>
        <p className="muted report__about">{measures.definition.region}</p>
        <p className="small">
          {checksum}: <code className="report__checksum">{region.checksum}</code> {checksumNote}
        </p>
      </Tuck>
    </div>
  )
}

function Head({ region: { on, contentVersion } }: Props) {
  const text = useText('region')
  const format = useFormat()
  const { downloads, download, formats } = useText('reporting')
  return (
    <div className="page-head report__head">
      <div>
        <h1 className="title">{text.title}</h1>
        {on !== null && (
          <p className="muted">
            {text.status(format.day(on))} {text.version(contentVersion)}
          </p>
        )}
      </div>
      <ul className="report__downloads" aria-label={downloads}>
        {FILES.map(([file, icon]) => (
          <li key={file}>
            <ButtonLink
              href={`/reports/region.${file}`}
              variant="secondary"
              icon={icon}
              aria-label={download(formats[file])}
              download
            >
              {formats[file]}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Finding({ region: { on, together } }: Props) {
  const text = useText('region')
  const { percent } = useText('reporting')
  if (on === null) return <p className="lead">{text.none}</p>
  if (!together) return <p className="lead">{text.tooFew}</p>
  const { share, count, quartiles } = together
  return (
    <p className="lead report__story">
      {text.finding(percent(share), count)}{' '}
      {text.spread(percent(quartiles[0]), percent(quartiles[2]))}
    </p>
  )
}

function Chart({ region: { rows, together } }: Props) {
  const text = useText('region')
  const reporting = useText('reporting')
  if (rows.length === 0) return null
  const [low, , high] = together?.quartiles ?? [0, 0, 0]
  const ends = [reporting.percent(low), reporting.percent(high)] as const
  const plot = {
    bars: rows.map(({ number, name, all }) => ({
      id: number,
      name,
      words: figureText(all, reporting),
      range: percentages(all),
    })),
    reference: {
      name: text.middle,
      words: reporting.percentRange(low, high),
      range: together ? { low, high } : null,
    },
    title: text.chart,
    summary: text.summary(rows.length, ...ends),
  }
  return (
    <Panel title={text.chart}>
      <RangePlot {...plot} size="wide" />
      <RangePlot {...plot} size="narrow" />
      <p className="caption">{text.caption}</p>
    </Panel>
  )
}

function RegionTable({ region: { rows, columns, together, hidden } }: Props) {
  const text = useText('region')
  const reporting = useText('reporting')
  if (rows.length === 0) return null
  return (
    <Panel title={text.table} tuck={reporting.measures.show.table}>
      <p className="caption scroll-hint">{reporting.units.scrollHint}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="measured" aria-label={reporting.measures.table(text.table)} tabIndex={0}>
        <table className="data-table measured__table">
          <thead>
            <tr>
              <th scope="col">{text.municipality}</th>
              <th scope="col">{text.employees}</th>
              <th scope="col">{reporting.completion}</th>
              <th scope="col">{reporting.qualified}</th>
              {columns.map(({ code, title }) => (
                <th key={code} scope="col">
                  {code} <InLanguage language={ORIGINAL}>{title}</InLanguage>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ number, name, people, all, qualified, courses }) => (
              <tr key={number}>
                <th scope="row">
                  <a href={reportAddress(number)}>{name}</a>
                </th>
                <td>{people ?? reporting.people(null)}</td>
                <FigureCell figure={all} />
                <FigureCell figure={qualified} />
                {courses.map((figure, at) => (
                  <FigureCell key={columns[at]?.code} figure={figure} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {together && <Together together={together} />}
      <p className="caption">{reporting.hidden.cells(hidden.cells, hidden.of)}</p>
    </Panel>
  )
}

function FigureCell({ figure }: { figure: Figure }) {
  return <td>{figureText(figure, useText('reporting'))}</td>
}

function Together({ together }: { together: NonNullable<RegionView['together']> }) {
  const { region, quartiles } = useText('region')
  const { percent } = useText('reporting')
  const [q1, median, q3] = together.quartiles
  const told = [
    [region, together.share],
    [quartiles.q1, q1],
    [quartiles.median, median],
    [quartiles.q3, q3],
  ] as const
  return (
    <dl className="region-together">
      {told.map(([name, share]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{percent(share)}</dd>
        </div>
      ))}
    </dl>
  )
}
