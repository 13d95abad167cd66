import { renderToStaticMarkup } from 'react-dom/server'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import { I18nProvider } from '#app/i18n/i18n.tsx'
import type { Locale } from '#app/i18n/locale.ts'
import { texts } from '#app/i18n/texts.ts'
import { answerKey } from './answer-key.ts'
import { AnswerKey } from './answer-key-view.tsx'

/**
 * The keys of a module's activities, by activity id, as static markup: they are for the server's
 * rendering only, and never become data of a page.
 */
export function answerKeys(module: string, locale: Locale): Map<string, string> {
  const { lessons, keys } = catalogue()
  const own = keys.get(module) ?? {}
  const activities = (lessons.get(module)?.segments ?? []).flatMap((segment) =>
    segment.kind === 'activity' ? [segment.activity] : [],
  )
  return new Map(
    activities.flatMap((activity) => {
      const key = own[activity.id]
      if (activity.kind !== 'quiz' || key?.kind !== 'quiz') return []
      return [[activity.id, rendered(answerKey(activity, key), locale)]]
    }),
  )
}

function rendered(questions: ReturnType<typeof answerKey>, locale: Locale): string {
  return renderToStaticMarkup(
    <I18nProvider locale={locale} texts={texts[locale]}>
      <AnswerKey questions={questions} />
    </I18nProvider>,
  )
}
