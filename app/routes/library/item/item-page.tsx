import type { PrintedFrom } from '#app/features/library/printed-from.server.ts'
import { ContentLanguage, ORIGINAL, useContentLang } from '#app/i18n/content-language.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { download } from '#app/ui/icons/paths.ts'
import { Name, type Named } from '#app/ui/in-language.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { Printed } from '../printed.tsx'
import { StatusTag } from '../status-tag.tsx'
import { Diagram, StepList } from './diagram.tsx'
import type { ItemView } from './item.ts'
import { OwnMunicipality, OwnVariant } from './own-municipality.tsx'
import { Codes, SampleLetter } from './sample-letter.tsx'

type Way = Named & { href: string }
type Teaching = Way & { code: string; modules: Way[] }
type Props = ItemView & { teaching: Teaching[]; from: PrintedFrom }

/** A shared workflow or template: how it is, what it is for, and what has become of it. */
export function ItemPage(item: Props) {
  const text = useText('library')
  return (
    <ContentLanguage.Provider value={ORIGINAL}>
      <div className="wrap library-item">
        <Breadcrumbs
          trail={[
            { label: text.title, href: '/library' },
            { label: item.title, language: ORIGINAL },
          ]}
        />
        <Head item={item} />
        {item.least !== null && (
          <Diagram
            of="shared"
            title={item.title}
            least={item.least}
            whole={`/library/${item.id}/drawing`}
          />
        )}
        <div className="with-rail library-item__body">
          <div className="stack stack--loose">
            {item.kind === 'workflow' && (
              <StepList of="shared" title={text.list} beside={item.beside} />
            )}
            {item.template && <SampleLetter template={item.template} item={item.id} />}
            <OwnVariant item={item} />
          </div>
          <div className="stack stack--loose">
            <OwnMunicipality item={item} />
            <Facts item={item} />
            <Taught teaching={item.teaching} />
            {item.template && <Codes template={item.template} />}
          </div>
        </div>
      </div>
    </ContentLanguage.Provider>
  )
}

function Head({ item }: { item: Props }) {
  const text = useText('library')
  const format = useFormat()
  const lang = useContentLang()
  const { kind, status, file } = item
  return (
    <div className="page-head">
      <p className="row row--tight">
        <Tag tone="fjord">{text.kinds[kind]}</Tag>
        <StatusTag status={status} />
        <Tag>{text.version(item.version)}</Tag>
      </p>
      <h1 className="title" lang={lang}>
        {item.title}
      </h1>
      <p className="lead" lang={lang}>
        {item.summary}
      </p>
      <p className="row no-print">
        <ButtonLink href={`/library/${item.id}/file`} icon={download} fullOnPhone download>
          {text.download(text.types[kind])}
        </ButtonLink>
        <span className="small muted">
          {text.downloadNote(file.name, format.number(file.kilobytes))}
        </span>
      </p>
      <Printed from={item.from} version={item.version} />
      {status !== 'current' && <Alert title={text.statusWords[status]} tone="info" />}
    </div>
  )
}

function Facts({ item }: { item: Props }) {
  const text = useText('library')
  const format = useFormat()
  const lang = useContentLang()
  const day = (value: number | null) => (value === null ? '' : format.day(value))
  return (
    <>
      <Card title={text.facts}>
        <dl className="facts">
          <dt>{text.owner}</dt>
          <dd lang={lang}>{text.ownedBy(item.role, item.place ?? text.region)}</dd>
          <dt>{text.versionNow}</dt>
          <dd>{item.version}</dd>
          <dt>{text.status}</dt>
          <dd>{text.statuses[item.status]}</dd>
          {item.validFrom !== null && (
            <>
              <dt>{text.validFrom}</dt>
              <dd>{day(item.validFrom)}</dd>
            </>
          )}
        </dl>
      </Card>
      <Card title={text.changes}>
        <ol className="library-changes">
          {item.changes.map(({ version, date, what }) => (
            <li key={version}>
              <b>{text.changesOf(version, day(date))}</b>
              <p lang={lang}>{what}</p>
            </li>
          ))}
        </ol>
      </Card>
    </>
  )
}

function Taught({ teaching }: { teaching: Teaching[] }) {
  const text = useText('library')
  return (
    <Card title={text.teaching}>
      {teaching.length === 0 && <p className="muted">{text.noTeaching}</p>}
      <ul className="library-taught">
        {teaching.map(({ code, modules, ...course }) => (
          <li key={course.href}>
            <a href={course.href}>
              {code} <Name of={course} />
            </a>
            <ul>
              {modules.map((module) => (
                <li key={module.href}>
                  <a href={module.href}>
                    <Name of={module} />
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Card>
  )
}
