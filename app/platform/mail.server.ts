import { Transform } from 'node:stream'
import { createTransport } from 'nodemailer'
import type { MailBody } from '#db/schema/mail.ts'
import { type Env, env } from './env.server.ts'

export type Attachment = { name: string; type: string; bytes: Uint8Array }

export type Mail = {
  id: string
  recipient: string
  subject: string
  body: MailBody
  /** Path that ends such mail by a POST. */
  unsubscribe: string | null
  attachments: Attachment[]
}

/** Hands a mail to the server; resolves when the server has taken it. */
export type Deliver = (mail: Mail, beforeEnd: () => Promise<void>) => Promise<void>

/** Without a mail server mail is kept, and pages say so. */
export const canSendMail = env.SMTP_URL !== undefined

/** An attempt that takes longer is given up, whatever it is doing. */
const LONGEST_MS = 120_000
const TIMEOUTS = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 }
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * The way to the server at SMTP_URL; null without one.
 * `beforeEnd` runs when all of a mail but its end has been written: a server can't have taken it
 * before, and takes nothing when `beforeEnd` rejects.
 */
export function mailDoor({ SMTP_URL, MAIL_FROM, origin }: Env, longest = LONGEST_MS) {
  if (!SMTP_URL) return null
  const transport = createTransport({
    url: SMTP_URL,
    ...TIMEOUTS,
    requireTLS: mustEncrypt(new URL(SMTP_URL)),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const deliver: Deliver = async (mail, beforeEnd) => {
    const signal = AbortSignal.timeout(longest)
    const halt = new Halt(beforeEnd)
    await transport.sendMail({ ...message(mail, origin), from: MAIL_FROM, signal, halt } as object)
  }
  transport.use('stream', ({ message, data }, done) => {
    message?.transform(Object(data).halt)
    done()
  })
  return deliver
}

/** A password is never sent in the open, but for one to this machine itself. */
function mustEncrypt({ username, hostname }: URL): boolean {
  return username !== '' && !LOOPBACK.has(hostname)
}

class Halt extends Transform {
  constructor(beforeEnd: () => Promise<void>) {
    super({
      transform: (chunk, _, done) => done(null, chunk),
      flush: (done) => void beforeEnd().then(() => done(), done),
    })
  }
}

function message({ id, recipient, subject, body, unsubscribe, attachments }: Mail, origin: string) {
  return {
    // An object, not a text: a text could be read as several addresses.
    to: { name: '', address: recipient },
    subject: subject.replace(/\p{Cc}+/gu, ' '),
    messageId: `<${id}@${new URL(origin).hostname}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': body.language,
      ...(unsubscribe && {
        'List-Unsubscribe': `<${origin}${unsubscribe}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
    text: plain(body, origin),
    html: html(subject, body, origin),
    attachments: attachments.map(({ name, type, bytes }) => ({
      filename: name,
      contentType: type,
      content: Buffer.from(bytes),
    })),
  }
}

function plain({ paragraphs }: MailBody, origin: string): string {
  const lines = paragraphs.map((one) =>
    typeof one === 'string' ? one : `${one.label}:\n${origin}${one.path}`,
  )
  return `${lines.join('\n\n')}\n`
}

function html(subject: string, { language, paragraphs }: MailBody, origin: string): string {
  const lines = paragraphs.map((one) =>
    typeof one === 'string'
      ? `<p>${escaped(one)}</p>`
      : `<p><a href="${escaped(origin + one.path)}">${escaped(one.label)}</a></p>`,
  )
  return `<!doctype html>
<html lang="${escaped(language)}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>
<body style="font:16px/1.5 sans-serif;max-width:38em">
${lines.join('\n')}
</body></html>
`
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
