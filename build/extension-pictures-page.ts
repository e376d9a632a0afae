import type { Language } from '../shared/language.ts';

export interface PictureWords {
  readonly text: string;
  readonly answer: (person: string) => string;
  readonly captions: readonly string[];
  readonly send: string;
}

/** A chat page of nobody's: a list of messages, a box to write in, and an answer that uses the placeholders it was sent. */
export function chatPage(language: Language, { answer, send }: PictureWords): string {
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Chat</title><style>
    body { margin: 0; height: 100vh; display: grid; grid-template-rows: 1fr auto; background: #fff; color: #222;
      font: 15px/1.8 "Noto Sans CJK JP", system-ui, sans-serif; }
    #log { padding: 24px 48px; display: flex; flex-direction: column; gap: 16px; overflow: auto; }
    .mine { align-self: flex-end; max-width: 80%; background: #f0f0f2; border-radius: 16px; padding: 8px 16px; }
    .answer { max-width: 92%; white-space: pre-wrap; }
    form { margin: 0 48px 24px; padding: 12px 16px; border: 1px solid #bbb; border-radius: 20px; display: flex; gap: 12px; align-items: end; }
    #message { flex: 1; min-height: 3.6em; outline: none; white-space: pre-wrap; }
    button { font: inherit; border: 0; border-radius: 14px; padding: 4px 18px; background: #222; color: #fff; }
  </style><body><div id="log"></div>
  <form><div id="message" contenteditable="true"></div><button>${send}</button></form><script>
    const box = document.getElementById('message'), log = document.getElementById('log');
    const say = (name, text) => log.append(Object.assign(document.createElement('div'), { className: name, textContent: text }));
    const go = () => {
      const text = box.innerText.trim();
      if (text === '') return;
      box.replaceChildren();
      say('mine', text);
      setTimeout(() => say('answer', ${JSON.stringify(answer('[PERSON_1]'))}), 120);
    };
    box.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      go();
    });
    document.querySelector('form').addEventListener('submit', (event) => { event.preventDefault(); go(); });
  </script>`;
}
