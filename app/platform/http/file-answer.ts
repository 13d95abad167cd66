import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Locale } from '#app/i18n/locale.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from './locale.ts'

type Guarded = ((args: LoaderFunctionArgs) => Promise<Response>) & { policy: object }

/** A guarded loader of a file. A file has no error page, so that it is missing is told in words. */
export function fileLoader(load: Guarded, whenMissing: (locale: Locale) => string[]): Guarded {
  const loader = async (args: LoaderFunctionArgs): Promise<Response> => {
    try {
      return await load(args)
    } catch (thrown) {
      if (!(thrown instanceof Response) || thrown.status !== 404) throw thrown
      const locale = localeOf(args.request)
      throw inWords(404, locale, whenMissing(locale))
    }
  }
  return Object.assign(loader, { policy: load.policy })
}

const IN_WORDS = { 404: 'notFound', 503: 'busy' } as const

/** That there is nothing, or not now, in the reader's words where it has none yet; anything else as it is. */
export function refusedInWords<Answer>(answer: Answer, request: Request): Answer | Response {
  if (!(answer instanceof Response) || answer.body || !(answer.status in IN_WORDS)) return answer
  const locale = localeOf(request)
  const kind = IN_WORDS[answer.status as keyof typeof IN_WORDS]
  const { title, explanation } = texts[locale].errors[kind]
  const told = inWords(answer.status, locale, [`${title}.`, explanation])
  for (const [name, value] of answer.headers) told.headers.set(name, value)
  return told
}

/** A refusal in plain words, in the place of a file. */
export function inWords(status: number, locale: Locale, sentences: string[]): Response {
  return new Response(`${sentences.join(' ')}\n`, {
    status,
    headers: fileHeaders('text/plain; charset=utf-8', locale),
  })
}

/** Headers of a file that is about someone: nobody may keep a copy on the way. */
export function fileHeaders(mediaType: string, locale: Locale, name?: string): HeadersInit {
  return {
    'Content-Type': mediaType,
    'Content-Language': locale,
    'Cache-Control': 'private, no-store',
    ...(name === undefined ? {} : { 'Content-Disposition': `attachment; filename="${name}"` }),
  }
}
