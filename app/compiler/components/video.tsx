import type { Desk } from '../tree/desk.ts'
import { fetchFile, fetchPicture, IMAGES } from '../tree/media.ts'
import { type Element, propPlace } from '../tree/nodes.ts'
import { type Definition, file, required, text } from './definition.ts'

const MEGABYTE = 1_000_000
const MOST_MEGABYTES = 50
const SUBTITLES: Record<string, string> = { nb: 'Norsk', nn: 'Norsk', en: 'English' }
const READ_INSTEAD: Record<string, string> = {
  nb: 'Les det som blir sagt',
  nn: 'Les det som blir sagt',
  en: 'Read what is said',
}

/** A film with captions, and a transcript for those who would rather read. */
export const video: Definition = {
  name: 'Video',
  doc: {
    nb: 'En film. Teksting må være med.',
    en: 'A film. Captions must be there.',
  },
  example: `<Video src="film.mp4" captions="film.vtt" title="En runde i arkivet" transcript="film.txt" />`,
  props: {
    src: file(['mp4', 'webm'], required),
    captions: file(['vtt']),
    title: text(120, required),
    poster: file(IMAGES),
    transcript: file(['txt', 'pdf']),
  },
  stands: 'block',
  holds: 'nothing',
  prepare: (element, desk, props) => {
    const language = desk.context.language
    const transcript = fetched(element, desk, 'transcript', props)?.address
    return {
      src: film(element, desk, props),
      captions: captions(element, desk, props),
      title: props.title,
      poster:
        props.poster && fetchPicture(desk, props.poster, propPlace(element, 'poster'))?.address,
      transcript,
      language,
      subtitles: SUBTITLES[language],
      readInstead: READ_INSTEAD[language],
    }
  },
  render: ({ src, captions, title, poster, transcript, language, subtitles, readInstead }) => (
    <div className="video">
      <video controls preload="metadata" src={src} poster={poster} aria-label={title}>
        <track kind="captions" src={captions} srcLang={language} label={subtitles} default />
      </video>
      {transcript ? (
        <p>
          <a className="download" href={transcript}>{`${readInstead}: ${title}`}</a>
        </p>
      ) : null}
    </div>
  ),
}

type Props = Record<string, string | undefined>

function film(element: Element, desk: Desk, props: Props): string | undefined {
  const found = fetched(element, desk, 'src', props)
  const megabytes = Math.round((found?.size ?? 0) / MEGABYTE)
  if (megabytes > MOST_MEGABYTES) desk.report('PF-02', element.position?.start, { size: megabytes })
  return found?.address
}

function captions(element: Element, desk: Desk, props: Props): string | undefined {
  if (props.captions === undefined) desk.report('PD-08', element.position?.start)
  const found = fetched(element, desk, 'captions', props)
  const valid = found && /^\ufeff?WEBVTT(\s|$)/.test(found.bytes.toString('utf8'))
  if (found && !valid) desk.report('PD-08', element.position?.start)
  return found?.address
}

function fetched(element: Element, desk: Desk, name: string, props: Props) {
  const written = props[name]
  return written === undefined ? undefined : fetchFile(desk, written, propPlace(element, name))
}
