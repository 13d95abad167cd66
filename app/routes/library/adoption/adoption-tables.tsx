import {
  type AdoptedItem,
  type AdoptionCell,
  type AdoptionMatrix,
  degreeText,
  REASONS,
} from '#app/features/library/adoption.ts'
import { useContentLang } from '#app/i18n/content-language.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { Panel } from '#app/ui/card.tsx'
import { StackCell, StackRow, StackTable } from '#app/ui/stack-table.tsx'

/** How standard each workflow is: the mean and the least of the municipalities of whom it can be told. */
export function ProcessTable({ items }: { items: AdoptedItem[] }) {
  const { adoption: text } = useText('library')
  const { columns } = text
  const lang = useContentLang()
  const share = useShare()
  const head = [
    ...[columns.process, columns.newest, columns.earlier, columns.mean, columns.least],
    ...[columns.of, columns.reasons],
  ]
  return (
    <>
      <StackTable head={head} caption={text.processes} className="adoption-processes">
        {items
          .filter(({ kind }) => kind === 'workflow')
          .map((item) => (
            <StackRow key={item.id} head={<span lang={lang}>{item.title}</span>}>
              <StackCell label={columns.newest}>{item.newest}</StackCell>
              <StackCell label={columns.earlier}>{item.earlier}</StackCell>
              <StackCell label={columns.mean}>{share(item.standard?.mean ?? null)}</StackCell>
              <StackCell label={columns.least}>{share(item.standard?.least ?? null)}</StackCell>
              <StackCell label={columns.of}>
                {text.ofMunicipalities(item.standard?.of ?? 0)}
              </StackCell>
              <StackCell label={columns.reasons}>
                <Reasons of={item.reasons} />
              </StackCell>
            </StackRow>
          ))}
      </StackTable>
      <p className="caption">{text.processesHelp}</p>
    </>
  )
}

function useShare(): (value: number | null) => string {
  const { adoption, csv } = useText('library')
  return (value) => (value === null ? adoption.unknown : degreeText(value, csv.comma))
}

function Reasons({ of }: { of: AdoptedItem['reasons'] }) {
  const { reasonsShort, adoption } = useText('library')
  const told = REASONS.filter((reason) => of[reason] > 0)
  if (told.length === 0) return adoption.noReasons
  return told.map((reason) => `${of[reason]} ${reasonsShort[reason]}`).join(', ')
}

type TableProps = { kind: AdoptedItem['kind']; matrix: AdoptionMatrix }

/** Municipalities and the items of a kind: the version in use, and of workflows how standard it is. */
export function AdoptionTable({ kind, matrix: { items, rows } }: TableProps) {
  const { adoption: text } = useText('library')
  const { show } = useText('reporting').measures
  const lang = useContentLang()
  const columns = items.flatMap((item, n) => (item.kind === kind ? [{ item, n }] : []))
  return (
    <Panel title={text.matrix[kind]} tuck={show.table}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="heat-region" aria-label={text.table(text.matrix[kind])} tabIndex={0}>
        <table className="heat adoption-matrix">
          <thead>
            <tr>
              <th scope="col">{text.municipality}</th>
              {columns.map(({ item }) => (
                <th key={item.id} scope="col">
                  <small lang={lang}>{item.title}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ number, name, cells }) => (
              <tr key={number}>
                <th scope="row">{name}</th>
                {columns.map(({ item, n }) => (
                  <Cell key={item.id} kind={kind} cell={cells[n]} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {kind === 'workflow' && <p className="caption">{text.caption}</p>}
    </Panel>
  )
}

function Cell({ cell, kind }: { cell: AdoptionCell | undefined; kind: AdoptedItem['kind'] }) {
  const { adoption: text } = useText('library')
  const { version = null, isNewest = false, deviations = 0, standard = null } = cell ?? {}
  const isBlank = version === null && standard === null
  return (
    <td className={isBlank ? 'heat--none' : `heat--${toneOf(isNewest, version)}`}>
      {version === null ? (
        <>
          <span aria-hidden="true">{text.none}</span>
          <span className="visually-hidden">{text.notAdopted}</span>
        </>
      ) : (
        <>
          {version}
          {!isNewest && <span className="visually-hidden">{text.older('')}</span>}
        </>
      )}
      {kind === 'workflow' && !isBlank && <Degree standard={standard} />}
      {deviations > 0 && <small>{text.deviations(deviations)}</small>}
    </td>
  )
}

/** How standard it is; a sign of its own where that can't be told. */
function Degree({ standard }: { standard: number | null }) {
  const { adoption: text } = useText('library')
  const share = useShare()
  if (standard !== null) return <small>{share(standard)}</small>
  return (
    <small>
      <span aria-hidden="true">{text.unknown}</span>
      <span className="visually-hidden">{text.degreeUnknown}</span>
    </small>
  )
}

/** Strong for the newest version, pale for an earlier one, the palest where nothing is in use. */
function toneOf(isNewest: boolean, version: string | null): 1 | 2 | 3 {
  if (version === null) return 1
  return isNewest ? 3 : 2
}
