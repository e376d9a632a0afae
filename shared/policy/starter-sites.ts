import type { Site } from './policy.ts';

/** Chatbot services that anybody can open, as id, name and host names. All start in the public tier. */
const SERVICES: readonly (readonly [id: string, name: string, ...addresses: string[]])[] = [
  ['chatgpt', 'ChatGPT', 'chatgpt.com', 'chat.openai.com'],
  ['claude', 'Claude', 'claude.ai'],
  ['gemini', 'Gemini', 'gemini.google.com', 'bard.google.com'],
  ['copilot', 'Microsoft Copilot', 'copilot.microsoft.com', 'bing.com'],
  ['m365-copilot', 'Microsoft 365 Copilot', 'm365.cloud.microsoft', 'microsoft365.com'],
  ['perplexity', 'Perplexity', 'perplexity.ai'],
  ['deepseek', 'DeepSeek', 'chat.deepseek.com'],
  ['grok', 'Grok', 'grok.com'],
  ['mistral', 'Le Chat (Mistral)', 'chat.mistral.ai'],
  ['poe', 'Poe', 'poe.com'],
  ['meta-ai', 'Meta AI', 'meta.ai'],
  ['qwen', 'Qwen', 'chat.qwen.ai'],
  ['kimi', 'Kimi', 'kimi.com', 'kimi.moonshot.cn'],
  ['you', 'You.com', 'you.com'],
  ['huggingchat', 'HuggingChat', 'huggingface.co'],
  ['duck-ai', 'Duck.ai', 'duck.ai'],
  ['notebooklm', 'NotebookLM', 'notebooklm.google.com'],
  ['ai-studio', 'Google AI Studio', 'aistudio.google.com'],
  ['openai-platform', 'OpenAI Playground', 'platform.openai.com'],
  ['genspark', 'Genspark', 'genspark.ai'],
  ['felo', 'Felo', 'felo.ai'],
  ['notion-ai', 'Notion AI', 'notion.so', 'notion.com'],
  ['canva-ai', 'Canva AI', 'canva.com'],
  ['deepl-write', 'DeepL', 'deepl.com'],
  ['monica', 'Monica', 'monica.im'],
  ['character-ai', 'Character.AI', 'character.ai'],
  ['manus', 'Manus', 'manus.im'],
];

export const STARTER_SITES: readonly Site[] = SERVICES.map(([id, name, ...addresses]) => ({
  id,
  name,
  addresses,
  tier: 'public',
}));
