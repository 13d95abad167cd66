import type { Language } from '#app/compiler/lesson.ts'
import { useText } from '#app/i18n/i18n.tsx'

type Props = { languages: Language[]; here: string }

/** Offers a text in the other languages that it has; whoever wants one reads it, so it is said in that. */
export function ReadingSwitch({ languages, here }: Props) {
  const { readIn } = useText('learning')
  if (languages.length === 0) return null
  return (
    <form className="reading-switch" method="post" action="/reading">
      <input type="hidden" name="next" value={here} />
      {languages.map((language) => (
        <button key={language} type="submit" name="language" value={language} lang={language}>
          {readIn[language]}
        </button>
      ))}
    </form>
  )
}
