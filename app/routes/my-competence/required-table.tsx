import { useLang } from '#app/i18n/content-language.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import type { Locale } from '#app/i18n/locale.ts'
import type { Day } from '#app/platform/calendar.ts'
import { checkmark, exclamationmark, hourglass } from '#app/ui/icons/paths.ts'
import { StackCell, StackRow, StackTable } from '#app/ui/stack-table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { LevelLane } from './level-lane.tsx'

export type CompetenceLine = {
  id: string
  title: string
  /** Of the title and what it means. */
  titleLanguage: Locale
  /** What one can do at the level required or held. */
  meaning: string | null
  /** 1–3; 0 when no job role requires it. */
  required: number
  requiredBy: string[]
  /** The language of what requires it. */
  rolesIn: Locale
  /** Name of the municipality whose own requirement it is; null when all municipalities have it. */
  requiredIn: string | null
  /** 1–3; 0 when nothing is held. */
  held: number
  endsOn: Day | null
  /** A level that was held and ran out. */
  ended: { level: number; on: Day | null } | null
  state: 'held' | 'expiring' | 'below' | 'expired' | 'never'
}

/** Every competence that is required: the levels as a picture, and the same in words. */
export function RequiredTable({ lines }: { lines: CompetenceLine[] }) {
  const { required: text } = useText('competence')
  return (
    <StackTable
      className="competence__table"
      caption={text.caption}
      head={[text.competence, text.levels, text.asked, text.held, text.state]}
    >
      {lines.map((line) => (
        <Row key={line.id} line={line} />
      ))}
    </StackTable>
  )
}

function Row({ line }: { line: CompetenceLine }) {
  const { required: text, level, levels } = useText('competence')
  const { municipality: named } = useText('shell')
  const lang = useLang(line.titleLanguage)
  const { title, meaning, held, required, requiredBy, requiredIn } = line
  return (
    <StackRow
      head={
        <>
          <span lang={lang}>{title}</span>
          {meaning && (
            <span className="competence__meaning" lang={lang}>
              {meaning}
            </span>
          )}
        </>
      }
    >
      <StackCell>
        <LevelLane held={held} required={required} />
        <span className="visually-hidden">{levels(held, required)}</span>
      </StackCell>
      <StackCell label={text.asked}>
        {level(required)}{' '}
        <small className="caption" lang={useLang(line.rolesIn)}>
          {requiredBy.join(', ')}
        </small>
        {requiredIn && <small className="caption">, {text.own(named(requiredIn))}</small>}
      </StackCell>
      <StackCell label={text.held}>{held > 0 ? level(held) : text.nothing}</StackCell>
      <StackCell>
        <State line={line} />
      </StackCell>
    </StackRow>
  )
}

const LOOKS = {
  held: { tone: 'success', icon: checkmark },
  expiring: { tone: 'warning', icon: hourglass },
  below: { tone: 'warning', icon: exclamationmark },
  expired: { tone: 'danger', icon: exclamationmark },
  never: { tone: 'neutral', icon: undefined },
} as const

function State({ line }: { line: CompetenceLine }) {
  const { states } = useText('competence')
  return (
    <>
      <Tag {...LOOKS[line.state]}>{states[line.state]}</Tag>{' '}
      {line.state !== 'never' && (
        <span className="competence__until">
          <Until line={line} />
        </span>
      )}
    </>
  )
}

/** How long it lasts, or when it ran out; never the same words as for what was never held. */
export function Until({ line }: { line: CompetenceLine }) {
  const { until } = useText('competence')
  const { day } = useFormat()
  const { state, endsOn, ended } = line
  if (state === 'expired' && ended)
    return until.ended(ended.level, ended.on === null ? '' : day(ended.on))
  return endsOn === null ? until.forever : until.day(day(endsOn))
}
