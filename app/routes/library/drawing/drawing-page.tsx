import type { PrintedFrom } from '#app/features/library/printed-from.server.ts'
import { ContentLanguage, ORIGINAL, useContentLang } from '#app/i18n/content-language.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Frame } from '../item/diagram.tsx'
import { Printed } from '../printed.tsx'

type Props = {
  id: string
  title: string
  version: string
  /** The reader's municipality, when it has drawn one of its own. */
  own: string | null
  from: PrintedFrom
}

/** The drawing in its own size, as wide as the window; on paper, all of it on a sheet laid down. */
export function DrawingPage(item: Props) {
  return (
    <ContentLanguage.Provider value={ORIGINAL}>
      <div className="library-drawing">
        <Head {...item} />
        <Frame of="shared" title={item.title} least={0} />
        {item.own && <Own municipality={item.own} />}
      </div>
    </ContentLanguage.Provider>
  )
}

function Head({ id, title, version, from }: Props) {
  const text = useText('library')
  const lang = useContentLang()
  const trail = [
    { label: text.title, href: '/library' },
    { label: title, href: `/library/${id}`, language: ORIGINAL },
    { label: text.diagram },
  ]
  return (
    <>
      <Breadcrumbs trail={trail} />
      <div className="page-head">
        <h1 className="title" lang={lang}>
          {title}
        </h1>
        <p className="muted no-print">{text.drawing.help}</p>
        <Printed from={from} version={version} />
      </div>
    </>
  )
}

function Own({ municipality }: { municipality: string }) {
  const { own: text } = useText('library')
  const { municipality: named } = useText('shell')
  const title = text.variant(named(municipality))
  return (
    <section className="library-drawing__own" aria-labelledby="own">
      <h2 className="heading-2" id="own">
        {title}
      </h2>
      <p className="small muted">{text.variantWhy(named(municipality))}</p>
      <Frame of="own" title={title} least={0} />
    </section>
  )
}
