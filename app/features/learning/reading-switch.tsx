import type { Language } from '#app/compiler/lesson.ts'
import { useLocale, useText } from '#app/i18n/i18n.tsx'

type Props = { languages: Language[]; reading: Language; here: string }

/**
 * Offers a text in the other languages that it has; and to who left their own for this one, the whole site in it;
 * whoever wants one reads it, so it is said in that.
 */
export function ReadingSwitch({ languages, reading, here }: Props) {
  const { readIn, wholeSiteIn } = useText('learning')
  const locale = useLocale()
  if (languages.length === 0) return null
  return (
    <form className="reading-switch" method="post" action="/reading">
      <input type="hidden" name="next" value={here} />
      {languages.map((language) => (
        <button key={language} type="submit" name="language" value={language} lang={language}>
          {readIn[language]}
        </button>
      ))}
      {languages.some((language) => language === locale) && (
        <button type="submit" formAction="/locale" name="locale" value={reading} lang={reading}>
          {wholeSiteIn[reading]}
        </button>
      )}
    </form>
  )
}
