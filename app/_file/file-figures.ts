import { type HtmlValue, html, type Markup } from './html'

export interface FileFigure {
  name: string
  value: HtmlValue
  /** What it stands on. */
  of?: HtmlValue
}

/** Figures side by side, each under its name and above what it stands on. */
export function fileFigures(figures: readonly (FileFigure | null | false)[]): Markup {
  const shown = figures.filter((figure) => figure !== null && figure !== false)
  return html`<dl class="figures">${shown.map(
    ({ name, value, of }) =>
      html`<div><dt>${name}</dt><dd>${value}</dd>${of !== undefined && of !== null && of !== false && html`<dd class="of">${of}</dd>`}</div>`,
  )}</dl>`
}
