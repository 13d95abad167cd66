// Makes the pictures of the installed app out of public/favicon.svg. Run: node app/ui/icons/app-icons.mjs
import { readFile } from 'node:fs/promises'
import { chromium } from '@playwright/test'

const SEA = '#00566E'
const svg = await readFile('public/favicon.svg', 'utf8')
// Systems cut these in a form of their own: the colour goes to the edge, the mark stays in the middle.
const whole = svg.replaceAll('rx="11"', 'rx="0"')

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
await draw('app-192', svg, 192)
await draw('app-512', svg, 512)
await draw('app-180', whole, 180)
await draw('app-maskable-512', whole, 512, 0.76)
await browser.close()

async function draw(name, picture, size, share = 1) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  const colour = share < 1 ? SEA : 'transparent'
  const side = Math.round(size * share)
  await page.setContent(`<style>body{margin:0;display:grid;place-content:center;height:100vh;background:${colour}}
    svg{width:${side}px;height:${side}px;display:block}</style>${picture}`)
  await page.screenshot({ path: `public/art/${name}.png`, omitBackground: true })
  await page.close()
}
