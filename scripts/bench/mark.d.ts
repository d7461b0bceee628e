declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    markRegExp(expression: RegExp, options?: { readonly element?: string }): void;
  }
}
declare module 'findandreplacedomtext' {
  export default function findAndReplaceDOMText(
    node: Node,
    options: { readonly find: RegExp; readonly wrap: string },
  ): unknown;
}
