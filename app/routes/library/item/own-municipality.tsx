import { degreeText } from '#app/features/library/adoption.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { Diagram, StepList } from './diagram.tsx'
import type { ItemView } from './item.ts'

/** What the reader's own municipality has in use of it, and does otherwise. */
export function OwnMunicipality({ item }: { item: ItemView }) {
  const { own: text, standardIs, standardHelp } = useText('library')
  const { municipality: named } = useText('shell')
  const { municipality, adoption, standard, mayAdopt } = item.own
  const share = useShare(standard)
  return (
    <Card title={text.heading(named(municipality))} className="stack stack--tight library-own">
      <Adopted item={item} />
      {share !== null && (
        <p className="small">
          <b>{standardIs(share)}</b> <span className="muted">{standardHelp}</span>
        </p>
      )}
      <Deviations item={item} />
      {mayAdopt && (
        <p className="no-print">
          <ButtonLink href={`/library/${item.id}/adoption`} variant="secondary">
            {adoption ? text.change : text.adopt}
          </ButtonLink>
        </p>
      )}
    </Card>
  )
}

function useShare(standard: number | null): string | null {
  const { csv } = useText('library')
  return standard === null ? null : degreeText(standard, csv.comma)
}

function Adopted({ item: { own, version } }: { item: ItemView }) {
  const { own: text } = useText('library')
  const format = useFormat()
  const { municipality, adoption } = own
  if (!adoption) return <p>{text.hasNot(municipality)}</p>
  const isNewest = adoption.version === version
  const says = isNewest ? text.hasNewest : text.has
  return (
    <>
      <p>
        {says(municipality, adoption.version)} {!isNewest && <b>{text.newer(version)}</b>}
      </p>
      <p className="small muted">
        {text.since(format.day(adoption.fromOn))} {text.decidedBy(adoption.decidedBy)}
      </p>
    </>
  )
}

function Deviations({ item: { own } }: { item: ItemView }) {
  const { own: text, reasons } = useText('library')
  const written = own.adoption?.deviations ?? []
  const drawn = own.variant?.changes ?? []
  const all = [...written, ...drawn.map((one) => ({ reason: one.reason, text: one.explanation }))]
  if (all.length === 0) return null
  return (
    <>
      <h3 className="heading-4">{text.deviations}</h3>
      <ul className="library-deviations">
        {all.map((one) => (
          <li key={one.text}>
            {one.text} <span className="small muted">{reasons[one.reason]}.</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The workflow as the reader's own municipality has drawn it. */
export function OwnVariant({ item }: { item: ItemView }) {
  const { own: text } = useText('library')
  const { municipality: named } = useText('shell')
  if (!item.own.variant) return null
  const municipality = named(item.own.municipality)
  return (
    <section className="library-variant" aria-labelledby="variant">
      <h2 className="heading-2" id="variant">
        {text.variant(municipality)}
      </h2>
      <p className="small muted">{text.variantWhy(municipality)}</p>
      <Diagram
        of="own"
        title={text.variant(municipality)}
        least={item.own.variant.least}
        whole={`/library/${item.id}/drawing#own`}
      />
      <StepList of="own" title={text.variantList(municipality)} beside={[]} />
    </section>
  )
}
