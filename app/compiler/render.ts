import React, { createElement, type ElementType, Fragment, type ReactNode } from 'react'
import * as jsxRuntime from 'react/jsx-runtime'
import ReactDOM from 'react-dom'
import { renderToStaticMarkup } from 'react-dom/server'
import type { PluggableList } from 'unified'
import { registry } from './components/registry.ts'

/** Makes a component of MDX that went through these plugins. */
export type Bundle = (source: string, remarkPlugins: PluggableList) => Promise<ElementType>

/** Compiles MDX with these plugins, renders it, and gives the HTML of each slot. The code is thrown away. */
export async function renderSlots(
  source: string,
  remarkPlugins: PluggableList,
  bundle: Bundle = withBundler,
): Promise<string[]> {
  const component = await bundle(source, remarkPlugins)
  return cut(renderToStaticMarkup(createElement(component, { components })))
}

/** Front matter is read before: the bundler's own reader takes a first rule for it, and runs `---js`. */
const NO_FRONT_MATTER: [string, string] = ['\0', '\0']

/** Loaded when first needed: a check renders nothing. */
const withBundler: Bundle = async (source, remarkPlugins) => {
  const { bundleMDX } = await import('mdx-bundler')
  const { code } = await bundleMDX({
    source,
    grayMatterOptions: () => ({ delimiters: NO_FRONT_MATTER }),
    mdxOptions: (options) => ({ ...options, remarkPlugins, rehypePlugins: [] }),
    esbuildOptions: (options) => ({ ...options, minify: false, logLevel: 'silent' }),
  })
  return componentOf(code)
}

/** The bundle's default export. It runs here, at build time, and holds nothing but allow-listed markup. */
function componentOf(code: string): ElementType {
  const run = new Function('React', 'ReactDOM', '_jsx_runtime', code)
  return run(React, ReactDOM, jsxRuntime).default
}

type Props = Record<string, string> & { children?: ReactNode }

const CUT = /<leia-cut data-n="\d+"><\/leia-cut>/

const components: Record<string, unknown> = {
  ...Object.fromEntries([...registry].map(([name, { render }]) => [name, render])),
  LeiaSlot: ({ n, children }: Props) =>
    createElement(Fragment, null, createElement('leia-cut', { 'data-n': n }), children),
  LeiaBlank: ({ id }: Props) => createElement('leia-blank', { 'data-id': id }),
  table: ({ 'data-label': label, children, ...rest }: Props) =>
    createElement(
      'div',
      { className: 'table-scroll', tabIndex: 0, role: 'region', 'aria-label': label },
      createElement('table', rest, children),
    ),
}

/** No author can write the marker: its element is not on the allow-list, and text is escaped. */
function cut(html: string): string[] {
  return html
    .split(CUT)
    .slice(1)
    .map((piece) => piece.trim())
}
