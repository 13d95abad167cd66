import { useContentLang, useOwnLang } from '#app/i18n/content-language.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { controlId } from '../form/control-id.ts'
import type { Blank } from '../quiz.ts'
import { type Ask, type BlankQuestion, invalidity, markOf } from './ask.ts'
import { Mark } from './feedback-view.tsx'
import { partField, TEXT_LIMIT } from './fields.ts'
import { RichText } from './markup.tsx'
import { Select } from './matching-view.tsx'

/** Running text with a field in the place of each blank. */
export function Blanks(ask: Ask<BlankQuestion>) {
  const { text, blanks } = ask.question
  return (
    <div className="cloze" lang={useContentLang()}>
      <RichText
        text={text}
        blank={(id) => {
          const index = blanks.findIndex((blank) => blank.id === id)
          const blank = blanks[index]
          return blank && <BlankField ask={ask} blank={blank} number={index + 1} />
        }}
      />
    </div>
  )
}

function BlankField(props: { ask: Ask<BlankQuestion>; blank: Blank; number: number }) {
  const { ask, blank, number } = props
  const { question, scope, fields, review } = ask
  const words = useText('quiz')
  const field = partField(question.id, blank.id)
  const mark = markOf(review, blank.id)
  const control = {
    id: controlId(scope, field),
    name: field,
    className: 'blank',
    lang: useOwnLang(),
    defaultValue: fields[field]?.[0] ?? '',
    'data-mark': mark,
    'aria-label': question.blanks.length > 1 ? words.blank(number) : words.answer,
    ...invalidity(ask, field),
  }
  return (
    <>
      {blank.kind === 'select' ? (
        <Select options={blank.options} {...control} />
      ) : (
        <input
          type="text"
          inputMode={blank.kind === 'number' ? 'decimal' : undefined}
          maxLength={TEXT_LIMIT}
          autoComplete="off"
          {...control}
        />
      )}
      {blank.unit && ` ${blank.unit}`}
      {mark && (
        <>
          {' '}
          <span lang={control.lang}>
            <Mark mark={mark} />
          </span>
        </>
      )}
    </>
  )
}
