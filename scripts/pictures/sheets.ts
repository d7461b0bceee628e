/** Pages that lay pictures of the product side by side as the browser shows them: it lets nobody photograph its own frame. */

const dataUrl = (png: Uint8Array) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
const page = (style: string, body: string) =>
  `<!doctype html><meta charset="utf-8"><style>* { box-sizing: border-box } body { margin: 0 } img { display: block }
  ${style}</style>${body}`;

/** The article with the side panel at its right. */
export function panelSheet(article: Uint8Array, panel: Uint8Array, line: string): string {
  return page(
    `body { display: flex } img { block-size: 100vh } img + img { border-inline-start: 1px solid ${line} }`,
    `<img src="${dataUrl(article)}"><img src="${dataUrl(panel)}">`,
  );
}

/** The article with the popup hanging from the toolbar. */
export function popupSheet(article: Uint8Array, popup: Uint8Array): string {
  return page(
    `img { inline-size: 100vw } img + img { position: absolute; inset: 6px 28px auto auto; inline-size: auto;
      border-radius: 10px; box-shadow: 0 0 0 1px rgb(0 0 0 / 12%), 0 12px 40px rgb(0 0 0 / 30%) }`,
    `<img src="${dataUrl(article)}"><img src="${dataUrl(popup)}">`,
  );
}

/** The small advertisement of Chrome's store. */
export function tileSheet(icon: string, card: Uint8Array): string {
  return page(
    `body { block-size: 100vh; overflow: hidden; background: #f6f1e7; color: #1d1c1a; font-family: 'Noto Serif', Georgia, serif }
    .words { position: absolute; inset: 34px auto auto 30px; inline-size: 190px }
    .words svg { inline-size: 52px; block-size: 52px }
    h1 { margin: 14px 0 8px; font-size: 25px; line-height: 1.1; letter-spacing: -0.02em }
    p { margin: 0; color: #55504a; font: 15px/1.4 'Noto Sans', system-ui, sans-serif }
    img { position: absolute; inset: 26px auto auto 232px; inline-size: 236px; border-radius: 10px;
      box-shadow: 0 0 0 1px rgb(0 0 0 / 8%), 0 10px 30px rgb(60 40 10 / 25%) }`,
    `<div class="words">${icon}<h1>Backgrounder</h1><p>The names in the news, explained as you read</p></div>
    <img src="${dataUrl(card)}">`,
  );
}
