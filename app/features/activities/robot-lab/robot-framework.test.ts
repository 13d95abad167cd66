// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the variables are Robot Framework's
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Program, Step } from './program.ts'
import { escapeCell, exportRobot } from './robot-framework.ts'
import { lab, solution } from './sample.ts'

const fileOf = (program: Program) => exportRobot(lab.fields, 'En robot', program).program

describe('the export', () => {
  it('says the same as the program', () => {
    const body = fileOf(solution)
    expect(body).toContain(
      `    IF    $element.get('adressesperre') == 'strengt fortrolig'
        Send til manuell kø    \${element}    sperret adresse
        RETURN
    END
`,
    )
    expect(body).toContain(
      `    FOR    \${forsøk_3}    IN RANGE    3
        TRY
            \${sak} =    Slå opp sak    \${element}[saksnummer]
            VAR    \${sak_funnet}    \${{ $sak is not None }}
            BREAK
        EXCEPT    AS    \${feil_3}
            IF    \${forsøk_3} == 2
                Send til manuell kø    \${element}    systemfeil
                RETURN
            END
        END
    END
`,
    )
    expect(body).toContain("IF    $element.get('helse') == True")
    expect(body).toContain('Log    Journalført ${element}[skjemaId]')
  })

  it('lets every keyword it leans on fail until it is connected', () => {
    const { program, resource } = exportRobot(lab.fields, 'En robot', solution)
    const keywords = resource.split('\n').filter((line) => /^[A-ZÅ]/.test(line))
    for (const keyword of keywords) expect(program).toContain(keyword)
    expect(resource.match(/Fail {4}Koble til kommunens system/g)).toHaveLength(keywords.length)
  })

  it('makes one cell of any text, with nothing in it that means something', () => {
    expect(escapeCell('a  b ${c} #d =e')).toBe('a \\ b \\${c} \\#d \\=e')
    expect(escapeCell('')).toBe('${EMPTY}')
    expect(escapeCell('  a\\ ')).toBe('${SPACE}${SPACE}a\\\\${SPACE}')
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(' ', '\t', '\n', '\\', '$', '{', '}', '#', '=', 'a', 'å'),
        }),
        (text) => {
          const cell = escapeCell(text)
          expect(cell).not.toMatch(/\s{2}|[\t\n\r]|^\s|\s$/u)
          const plain = cell.replaceAll('${SPACE}', '').replaceAll('${EMPTY}', '')
          expect(plain.replace(/\\./gs, '')).not.toMatch(/[$@%&#=\\]/)
        },
      ),
    )
  })

  it('opens and closes as many blocks, whatever the program', () => {
    const leaf: fc.Arbitrary<Step> = fc.oneof(
      fc.string().map((text) => ({ do: 'log' as const, text })),
      fc.constant<Step>({ do: 'manual', reason: 'END' }),
    )
    const { steps } = fc.letrec<{ steps: Step[]; step: Step }>((tie) => ({
      steps: fc.array(tie('step'), { maxLength: 3 }),
      step: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.record({
          do: fc.constant('if'),
          condition: fc.constant({ path: 'sak.funnet', test: 'is', value: 'ja' }),
          yes: tie('steps'),
          no: tie('steps'),
        }),
        fc.record({
          do: fc.constant('retry'),
          times: fc.integer({ min: 1, max: 5 }),
          steps: tie('steps'),
          onError: tie('steps'),
        }),
      ) as fc.Arbitrary<Step>,
    }))
    fc.assert(
      fc.property(steps, (made) => {
        const lines = fileOf({ rights: [], steps: made }).trimEnd().split('\n')
        const body = lines.slice(lines.indexOf('*** Keywords ***'))
        let depth = 1
        for (const line of body.slice(2)) {
          const word = line.trim().split('    ')[0] ?? ''
          if (['END', 'ELSE', 'EXCEPT'].includes(word)) depth -= 1
          expect(line.length - line.trimStart().length).toBe(4 * depth)
          if (['IF', 'FOR', 'TRY', 'ELSE', 'EXCEPT'].includes(word)) depth += 1
        }
        expect(depth).toBe(1)
      }),
    )
  })
})
