import type { Locale } from '#app/i18n/locale.ts'
import type { Texts } from '#app/i18n/texts.ts'

const FJORD = '#00566e'
const SAND = '#fbf8f3'

/** Leia as an app: its name, its pictures and where it opens. */
export function manifest({ offline: { app }, shell }: Texts, locale: Locale) {
  return {
    id: '/',
    name: app.name,
    short_name: 'Leia',
    description: app.description,
    lang: locale,
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    theme_color: FJORD,
    background_color: SAND,
    categories: ['education', 'government'],
    icons: [
      icon('app-192.png', 192),
      icon('app-512.png', 512),
      { ...icon('app-maskable-512.png', 512), purpose: 'maskable' },
    ],
    shortcuts: [
      shortcut(shell.myPage, '/'),
      shortcut(shell.courses, '/courses'),
      shortcut(shell.myCompetence, '/me/competence'),
      shortcut(app.offline, '/offline'),
    ],
  }
}

function icon(file: string, size: number) {
  return { src: `/art/${file}`, sizes: `${size}x${size}`, type: 'image/png' }
}

function shortcut(name: string, url: string) {
  return { name, url, icons: [icon('app-192.png', 192)] }
}
