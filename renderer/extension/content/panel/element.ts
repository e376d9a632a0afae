/** An element with its attributes and children; texts go in as text, never as markup. */
export function element<N extends keyof HTMLElementTagNameMap>(
  name: N,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[N] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A button that does one thing. `key` is shown beside its name; screen readers have it from the keys of every dialog. */
export function button(label: string, kind: 'main' | 'plain', pressed: () => void, key = ''): HTMLButtonElement {
  const made = element('button', { type: 'button', class: kind }, label);
  if (key !== '') made.append(' ', element('kbd', { 'aria-hidden': 'true' }, key));
  made.addEventListener('click', pressed);
  return made;
}
