import { Fragment, type ReactNode } from 'react'
import { ActivityInModule } from '#app/features/activities/in-module.tsx'
import { ContentLanguage, useContentLang, useLang } from '#app/i18n/content-language.ts'
import { useFormat, useLocale, useText } from '#app/i18n/i18n.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { ArrivalPanel } from '#app/ui/arrival.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import {
  arrowLeft,
  arrowRight,
  checkmark,
  chevronDown,
  clipboard,
  clock,
  wrench,
} from '#app/ui/icons/paths.ts'
import { Name } from '#app/ui/in-language.tsx'
import { Lane } from '#app/ui/lane.tsx'
import { useTarget } from '#app/ui/link-target.ts'
import { Prose } from '#app/ui/prose.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { ModuleView, PartView } from './module-view.ts'
import { ReadingSwitch } from './reading-switch.tsx'

/** The day from which an end is no end. */
const NEVER = 900_000

type Props = ModuleView & {
  /** What stands after a part: the key, where an author asks for it. */
  after?(part: PartView): ReactNode
}

/** A module: its prose and activities, where it lies in the course, and its words. */
export function ModulePage({ after, ...module }: Props) {
  const text = useText('learning')
  const { course } = module
  return (
    <ContentLanguage.Provider value={module.language}>
      <Progress module={module} />
      <div className="wrap">
        <Breadcrumbs
          trail={[
            { label: text.courses, href: '/courses' },
            {
              label: `${course.code} ${course.title}`,
              href: course.href,
              language: course.titleLanguage,
            },
            { label: module.title, language: module.titleLanguage },
          ]}
        />
        <div className="module">
          <Contents module={module} />
          <article className="module__text">
            <Head module={module} />
            {module.arrival ? (
              <ArrivalPanel arrival={module.arrival} level={2} />
            ) : (
              <State module={module} />
            )}
            {module.parts.map((part) => (
              <Fragment key={part.kind === 'prose' ? part.id : part.view.slug}>
                <Part part={part} />
                {after?.(part)}
              </Fragment>
            ))}
            {module.completionHref && (
              <ReadIt action={module.completionHref} isAgain={module.anew !== null} />
            )}
            <Onward module={module} />
          </article>
          <Words module={module} />
        </div>
      </div>
    </ContentLanguage.Provider>
  )
}

function Progress({ module }: { module: ModuleView }) {
  const text = useText('learning')
  const { laneLabel } = useText('shell')
  const marks = module.lane.map(({ mark }) => mark)
  const done = marks.filter((mark) => mark === 'done').length
  return (
    <div className="progressbar">
      <div className="wrap">
        <span className="small">
          <b>{text.moduleOf(module.number, module.lane.length)}</b>
          {module.minutesLeft > 0 && ` · ${text.left(module.minutesLeft)}`}
        </span>
        <details className="progressbar__contents">
          <summary className="ds-button" data-variant="tertiary">
            {text.contents}
            <Icon of={chevronDown} />
          </summary>
          <Contents module={module} />
        </details>
        <Lane steps={marks} label={laneLabel(done, marks.length)} />
      </div>
    </div>
  )
}

function Contents({ module }: { module: ModuleView }) {
  const text = useText('learning')
  const { title } = useText('quiz')
  const { course, lane, headings } = module
  const lang = useContentLang()
  return (
    <nav className="contents" aria-label={text.modulesInCourse}>
      <p className="caption">{course.code}</p>
      <p className="heading-4">
        <a href={course.href} target={useTarget(course.href)} lang={useLang(course.titleLanguage)}>
          {course.title}
        </a>
      </p>
      <ol>
        {lane.map((step) => (
          <li key={step.href} data-state={step.mark}>
            <a href={step.href} aria-current={step.href === module.here ? 'page' : undefined}>
              <span>
                <Name of={step} />
                {step.mark === 'done' && <span className="visually-hidden"> ({text.done})</span>}
              </span>
            </a>
          </li>
        ))}
      </ol>
      {headings.length > 0 && (
        <>
          <p className="heading-4 contents__part">{text.onThisPage}</p>
          <ul lang={lang}>
            {headings.map((heading) => (
              <li key={heading.id}>
                <a href={`#${heading.id}`}>{heading.text ?? title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </nav>
  )
}

function Head({ module }: { module: ModuleView }) {
  const text = useText('learning')
  const { goals, minutes, questions, labs, revision, optional, course } = module
  const locale = useLocale()
  const isTranslated = [module.language, ...module.otherLanguages].includes(locale)
  const lang = useContentLang()
  return (
    <header className="module__head">
      {course.isDraft && <Tag tone="info">{text.draft}</Tag>}
      <h1 className="title" lang={useLang(module.titleLanguage)}>
        {module.title}
      </h1>
      {goals.length === 1 ? (
        <p className="lead" lang={lang}>
          {goals[0]}
        </p>
      ) : (
        <ul className="goals" lang={lang}>
          {goals.map((goal) => (
            <li key={goal}>{goal}</li>
          ))}
        </ul>
      )}
      <ul className="module__facts">
        <li>
          <Icon of={clock} size="small" />
          {text.minutes(minutes)}
        </li>
        {questions > 0 && (
          <li>
            <Icon of={clipboard} size="small" />
            {text.questions(questions)}
          </li>
        )}
        {labs > 0 && (
          <li>
            <Icon of={wrench} size="small" />
            {text.labs(labs)}
          </li>
        )}
        {revision > 1 && <li>{text.revision(revision)}</li>}
        {optional && <li>{text.optional}</li>}
        {!isTranslated && <li>{text.writtenIn[module.language]}</li>}
      </ul>
      <ReadingSwitch
        languages={module.otherLanguages}
        reading={module.language}
        here={module.here}
      />
    </header>
  )
}

function State({ module }: { module: ModuleView }) {
  const text = useText('learning')
  const format = useFormat()
  const { state, passedOn, endsOn } = module
  if (state === 'complete' && passedOn !== null) {
    const ends = endsOn !== null && endsOn < NEVER && <p>{text.validUntil(format.day(endsOn))}</p>
    return (
      <Alert tone="success" icon={checkmark} title={text.complete(format.day(passedOn))}>
        {ends}
      </Alert>
    )
  }
  if (state === 'outdated') return <Outdated module={module} />
  if (state !== 'expired' || endsOn === null) return null
  return (
    <Alert tone="warning" title={text.expired(format.day(endsOn))}>
      <p>{text.expiredHelp}</p>
    </Alert>
  )
}

/** Why it has a new revision, in the author's words, and how little is asked again. */
function Outdated({ module: { revisionNote, anew, completionHref } }: { module: ModuleView }) {
  const text = useText('learning')
  const lang = useContentLang()
  const isPart = anew && anew.questions > 0 && anew.questions < anew.of
  const help = isPart ? text.outdatedInPart(anew.questions, anew.of) : text.outdatedHelp
  return (
    <Alert tone="warning" title={text.outdated}>
      {revisionNote && <p lang={lang}>{revisionNote}</p>}
      <p>{completionHref ? text.outdatedInText : help}</p>
    </Alert>
  )
}

function Part({ part }: { part: PartView }) {
  const lang = useContentLang()
  if (part.kind === 'activity') return <ActivityInModule opened={part.view} />
  const prose = <Prose id={part.id} className={part.isOpening ? 'prose prose--opening' : 'prose'} />
  if (part.title === null) return prose
  return (
    <section className="local">
      <h2 className="heading-3" lang={lang}>
        {part.title}
      </h2>
      {prose}
    </section>
  )
}

function ReadIt({ action, isAgain }: { action: string; isAgain: boolean }) {
  const text = useText('learning')
  return (
    <form method="post" action={action} className="stack">
      <p className="muted">{isAgain ? text.readAgainHelp : text.readItHelp}</p>
      <p>
        <Button size="lg" icon={checkmark} fullOnPhone>
          {text.readIt}
        </Button>
      </p>
    </form>
  )
}

function Onward({ module }: { module: ModuleView }) {
  const text = useText('learning')
  const { previous, next, course, state } = module
  const isDone = state === 'complete'
  return (
    <nav className="module__next" aria-label={text.previousAndNext}>
      {previous ? (
        <ButtonLink href={previous.href} variant="tertiary" icon={arrowLeft}>
          <Name of={previous} within={text.previous(previous.title)} />
        </ButtonLink>
      ) : (
        <span />
      )}
      <ButtonLink
        href={next?.href ?? course.href}
        variant={isDone ? 'primary' : 'secondary'}
        iconAfter={arrowRight}
      >
        {next ? <Name of={next} within={text.next(next.title, next.minutes)} /> : text.toCourse}
      </ButtonLink>
    </nav>
  )
}

function Words({ module }: { module: ModuleView }) {
  const text = useText('learning')
  const { terms, author, title } = module
  const lang = useContentLang()
  if (terms.length === 0 && !author) return null
  return (
    <aside className="words" aria-label={text.words}>
      {terms.length > 0 && <p className="heading-4">{text.words}</p>}
      <dl lang={lang}>
        {terms.map(({ id, term, text: meaning }) => (
          <div key={id} id={`ord-${id}`}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      {author && (
        <a href={`mailto:${author}?subject=${encodeURIComponent(title)}`}>{text.reportFault}</a>
      )}
    </aside>
  )
}
