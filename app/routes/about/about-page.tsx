import { useText } from '#app/i18n/i18n.tsx'

/** The pages about Leia itself, by the last part of their address. */
export const ABOUT_TOPICS = ['figures', 'privacy', 'accessibility', 'certificates'] as const
export type AboutTopic = (typeof ABOUT_TOPICS)[number]

/** How we count, what happens to people's data, who can use Leia, and how certificates are checked. */
export function AboutPage({ topic }: { topic: AboutTopic }) {
  const text = useText('about')[topic]
  return (
    <div className="wrap wrap--narrow">
      <div className="page-head stack">
        <h1 className="title">{text.title}</h1>
        <p className="lead">{text.lead}</p>
      </div>
      <div className="prose">
        {text.sections.map(({ heading, paragraphs, list, command, links }) => (
          <section key={heading} className="prose__section">
            <h2>{heading}</h2>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {list && (
              <ul>
                {list.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            )}
            {command && (
              <pre>
                <code>{command}</code>
              </pre>
            )}
            {links && <Links links={links} />}
          </section>
        ))}
      </div>
    </div>
  )
}

function Links({ links }: { links: { label: string; href: string; isFile?: boolean }[] }) {
  return (
    <ul>
      {links.map(({ label, href, isFile }) => (
        <li key={href}>
          <a className="big-link" href={href} download={isFile}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}
