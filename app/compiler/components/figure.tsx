import { fetchPicture, IMAGES } from '../tree/media.ts'
import { propPlace } from '../tree/nodes.ts'
import { type Definition, file, flag, required, text } from './definition.ts'

const SAY = {
  nb: 'skriv det bildet viser, i `alt="…"`; er det bare pynt, skriv `decorative`',
  en: 'write what it shows in `alt="…"`; if it only decorates, write `decorative`',
}

/** A picture with a caption; its size comes from the file, so that nothing jumps. */
export const figure: Definition = {
  name: 'Figure',
  doc: {
    nb: 'Et bilde med tekst under. Den alternative teksten sier hva bildet viser, til dem som ikke ser det.',
    en: 'A picture with words below it. The alternative text says what it shows to those who don’t see it.',
  },
  example: `<Figure src="bilder/kart.svg" alt="Et kart over arkivet: tre rom, og ett av dem er låst." caption="Arkivet i kjelleren." />`,
  props: {
    src: file(IMAGES, required),
    alt: text(600),
    decorative: flag,
    caption: text(300),
    credit: text(120),
  },
  stands: 'block',
  holds: 'nothing',
  prepare: (element, desk, { src, alt, decorative, caption, credit }) => {
    if (alt === undefined && decorative === undefined) {
      desk.report('PD-05', element.position?.start, { help: SAY })
    }
    const picture = src ? fetchPicture(desk, src, propPlace(element, 'src')) : undefined
    const { address, width, height, drawing } = picture ?? {}
    return {
      src: address,
      alt: decorative === undefined ? alt : '',
      width,
      height,
      viewBox: drawing?.viewBox,
      markup: drawing?.markup,
      caption,
      credit,
    }
  },
  render: ({ src, alt, width, height, viewBox, markup, caption, credit }) => (
    <figure className="figure">
      {markup ? (
        <svg
          {...(alt ? { role: 'img', 'aria-label': alt } : { 'aria-hidden': true })}
          className="figure__drawing"
          viewBox={viewBox}
          width={width}
          height={height}
          dangerouslySetInnerHTML={{ __html: markup }}
        />
      ) : (
        <img src={src} alt={alt} width={width} height={height} loading="lazy" decoding="async" />
      )}
      {caption || credit ? (
        <figcaption>
          {caption} {credit ? <span className="figure__credit">{credit}</span> : null}
        </figcaption>
      ) : null}
    </figure>
  ),
}
