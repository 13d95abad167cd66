import fc from 'fast-check'
import { accepted, refusedTexts } from './snippets.ts'

/** Replaced by a new id each time, so that ids don't clash. */
const ID = '@@'

const WORDS =
  'arkiv sak journal post innsyn møte vedtak kommune og i av en å som § 4 Tromsø šáddá'.split(' ')
const words = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 })
  .map((all) => all.join(' '))

const inline = fc.oneof(
  { weight: 6, arbitrary: words },
  words.map((text) => `**${text}**`),
  words.map((text) => `*${text}*`),
  words.map((text) => `~~${text}~~`),
  words.map((text) => `\`${text} {x} <y>\``),
  words.map((text) => `[les om ${text}](https://lovdata.no/a?b=1&c=2)`),
  fc.constantFrom(
    'En <Term id="saksmappe">mappe</Term>',
    'Se <Source law="offentleglova" ref="§ 4" />',
    '3 < 5 & 6 > 2',
    '&lt;b&gt; &amp;copy;',
    '\\{navn\\}',
    '{/* husk */}',
    'a  \nb',
  ),
)
const line = fc.array(inline, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '))
const plainBlocks = fc.oneof(
  { weight: 4, arbitrary: line },
  line.map((text) => `> ${text.replaceAll('\n', ' ')}`),
  fc
    .array(words, { minLength: 1, maxLength: 4 })
    .map((all) => all.map((one) => `- ${one}`).join('\n')),
  fc
    .array(words, { minLength: 1, maxLength: 4 })
    .map((all) => all.map((one) => `1. ${one}`).join('\n')),
  fc.tuple(words, words).map(([a, b]) => `| ${a} | b |\n|---|--:|\n| ${b} | \`d\` |`),
  words.map((text) => `\`\`\`yaml\n${text}: <a>\n\`\`\``),
  fc.constant('---'),
)
const boxed = fc.tuple(
  fc.constantFrom('Callout kind="tips"', 'Callout kind="fare" title="Husk"', 'Details title="Mer"'),
  fc.array(plainBlocks, { minLength: 1, maxLength: 3 }),
)
const box = boxed.map(
  ([tag, blocks]) => `<${tag}>\n\n${blocks.join('\n\n')}\n\n</${tag.split(' ')[0]}>`,
)
const steps = fc
  .array(words, { minLength: 2, maxLength: 4 })
  .map((all) => `<Steps>\n\n${all.map((one) => `1. ${one}`).join('\n')}\n\n</Steps>`)
const local = fc
  .tuple(plainBlocks, plainBlocks)
  .map(
    ([a, b]) =>
      `<Lokalt title="Her">\n<Variant for="1833">\n\n${a}\n\n</Variant>\n<Variant>\n\n${b}\n\n</Variant>\n</Lokalt>`,
  )

const different = fc.uniqueArray(words, { minLength: 3, maxLength: 6 })
const choices = fc
  .tuple(different, fc.nat({ max: 7 }), fc.boolean())
  .map(([all, right, told]) =>
    all
      .map(
        (text, n) =>
          `- [${n === 0 || (right >> n) % 2 === 1 ? (n < all.length - 1 ? 'x' : ' ') : ' '}] ${text}${told ? '\n  > Fordi.' : ''}`,
      )
      .join('\n'),
  )
const matching = different.map(
  (all) =>
    `| a | b |\n|---|---|\n${all.map((text, n) => `| ${text} | svar ${n % 2} |`).join('\n')}`,
)
const blanks = fc.oneof(
  words.map((text) => `<Blank>${text} | ja</Blank>`),
  fc
    .integer({ min: -99, max: 9999 })
    .map((n) => `<Blank number tolerance="0,5" unit="kr">${n}</Blank>`),
  fc
    .tuple(words, words)
    .map(([a, b]) => `${a} <Blank>${b}</Blank> og <Blank wrong="x | y | z">w</Blank>.`),
)
const scenario = choices.map(
  (list) =>
    `<Step id="en" title="A">\n\nDu.\n\n${list.replace(/\n|$/, ' -> to$&')}\n\n</Step>\n\n<Step id="to" title="B">\n\nSå.\n\n${list}\n\n</Step>`,
)
const answer = fc.oneof(
  choices,
  different.map((all) => all.map((one) => `1. ${one}`).join('\n')),
  matching,
  blanks,
  scenario,
)
const after = fc.constantFrom(
  '',
  '\n\n<Explanation>\n\nFordi *det*.\n\n</Explanation>',
  '\n\n<Feedback when="wrong">\n\nNei.\n\n</Feedback>',
)
const question = fc
  .tuple(line, answer, after)
  .map(
    ([stem, asked, told]) => `<Question id="${ID}">\n\n${stem}\n\n${asked}${told}\n\n</Question>`,
  )
const quiz = fc
  .tuple(
    fc.array(question, { minLength: 1, maxLength: 2 }),
    fc.constantFrom('', ' confidence', ' shuffle="none"', ' pass="60"'),
  )
  .map(([all, props]) => `<Quiz id="${ID}"${props}>\n\n${all.join('\n\n')}\n\n</Quiz>`)

const block = fc.oneof(
  { weight: 6, arbitrary: plainBlocks },
  { weight: 2, arbitrary: box },
  words.map((text) => `## ${text}`),
  steps,
  local,
  { weight: 2, arbitrary: quiz },
)
const plausible = fc.array(block, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n\n'))
const snippet = fc.constantFrom(
  ...refusedTexts.map(([, text]) => text).filter((text) => text.length < 2_000),
  ...accepted.map(([, text]) => text),
)
const sign = fc.oneof(
  fc.constantFrom(
    ...'{ } < > </ /> ` ``` * _ ** [ ]( | # --- > = " import export $ & &#x : // \\ \t \u00a0 \u200b <!-- --> <script> javascript: onload= <a x={'.split(
      ' ',
    ),
    '\n',
    '\n\n',
    '  ',
  ),
  fc.string({ maxLength: 6 }),
)
const slips = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 12 }), sign), {
  minLength: 1,
  maxLength: 3,
})

/** Some signs are taken out and others put in, anywhere. */
function slipped(text: string, all: [number, number, string][]): string {
  return all.reduce((now, [at, cut, put]) => {
    const place = at % (now.length + 1)
    return now.slice(0, place) + put + now.slice(place + (cut > 8 ? 0 : cut))
  }, text)
}

const numbered = (text: string) => {
  let n = 0
  return text.replaceAll(ID, () => `id${++n}`)
}

/** The text of a module: half of them as authors write, the others as mishaps and malice do. */
export const documents: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 6, arbitrary: plausible },
    { weight: 3, arbitrary: fc.tuple(plausible, slips).map(([text, all]) => slipped(text, all)) },
    {
      weight: 2,
      arbitrary: fc.tuple(plausible, snippet, plausible).map((all) => all.join('\n\n')),
    },
    {
      weight: 1,
      arbitrary: fc.array(fc.oneof(snippet, sign), { maxLength: 8 }).map((all) => all.join('')),
    },
  )
  .map(numbered)
